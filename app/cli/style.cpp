// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/style.h"

#include <cstdlib>
#include <unistd.h>

namespace headroom::cli {

bool isTerminal(int descriptor)
{
    const char* term = std::getenv("TERM");
    return isatty(descriptor) == 1 && term && std::string_view(term) != "dumb";
}

Style Style::forOutput(int descriptor)
{
    const char* noColour = std::getenv("NO_COLOR");
    return {isTerminal(descriptor) && !(noColour && *noColour)};
}

std::string Style::wrap(std::string_view code, std::string_view text) const
{
    if (!isColoured) return std::string(text);
    return std::string("\x1b[").append(code).append("m").append(text).append("\x1b[0m");
}

} // namespace headroom::cli
