// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/style.h"
#include "core/base/json_writer.h"
#include "core/tasks/progress.h"

#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

/// What a command works with and where it leaves its answer. The answer reaches stdout only when the command is done,
/// so that one that fails prints nothing there.
class CommandContext
{
public:
    CommandContext(const Arguments& typed, const Style& look, Progress& reports)
        : arguments(typed), style(look), progress(reports)
    {
        json.beginObject();
    }

    const Arguments& arguments;
    const Style& style;
    Progress& progress;

    bool wantsJson() const { return arguments.has("--json"); }

    /// With wantsJson(): the members of the one object. It is open from the start and closed by finish().
    JsonWriter json;
    /// Without: what a person reads.
    std::string text;

    /// A line for stderr beside the answer; the work is done all the same.
    void warn(const QString& message) { m_warnings.push_back(message); }
    /// The answer is "no" (a check that found faults): it is printed, then this on stderr, with exit status 1.
    void reportFailure(const QString& message) { m_failure = message; }

    std::string finish();
    const std::vector<QString>& warnings() const { return m_warnings; }
    const std::optional<QString>& failure() const { return m_failure; }

private:
    std::vector<QString> m_warnings;
    std::optional<QString> m_failure;
};

} // namespace headroom::cli
