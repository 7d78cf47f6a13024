// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"

namespace headroom::cli {

std::string CommandContext::finish()
{
    if (!wantsJson()) return text;
    json.endObject();
    return json.text() + '\n';
}

} // namespace headroom::cli
