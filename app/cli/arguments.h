// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command_spec.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// What was typed after a command's name, already checked against its CommandSpec: choices are known ones, numbers are
/// numbers within their limits, required things are there.
class Arguments
{
public:
    /// Whether the option, or the argument of that name, was given.
    bool has(std::string_view name) const { return m_values.contains(name); }
    /// The last value given, or empty text.
    std::string_view text(std::string_view name) const;
    std::optional<std::string> maybe(std::string_view name) const;
    /// All values of a repeatable option, in the order typed.
    std::vector<std::string> all(std::string_view name) const;
    /// A file name in the encoding of the system.
    QString path(std::string_view name) const;
    std::optional<double> number(std::string_view name) const;
    std::optional<long long> whole(std::string_view name) const;

    void add(std::string_view name, std::string_view value) { m_values[std::string(name)].emplace_back(value); }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// Reads what follows the command's name. Options may stand anywhere, as `--name value` or `--name=value`; after `--`
/// all are arguments; `-` is an argument. The Error is wrong usage, to be reported with exit status 2.
/// Where --help is among the options the rest is not checked.
Result<Arguments> parseArguments(const CommandSpec& command, std::span<const std::string_view> typed);

} // namespace headroom::cli
