// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/cli_text.h"
#include "app/cli/closest_name.h"
#include "app/cli/command_table.h"
#include "app/cli/text.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace headroom::cli {

namespace {

Error usage(const QString& text)
{
    return Error{ErrorCode::InvalidInput, text, {}};
}

std::optional<double> readNumber(std::string_view text)
{
    double factor = 1;
    if (text.ends_with('%')) {
        text.remove_suffix(1);
        factor = 100;
    }
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
    return number / factor;
}

std::optional<long long> readWhole(std::string_view text)
{
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

QString limits(double least, double most)
{
    return Cli::tr("from %1 to %2").arg(least, 0, 'g', 15).arg(most, 0, 'g', 15);
}

// An OptionSpec or an ArgumentSpec and one value for it.
template<class Spec>
Result<void> checkValue(const Spec& spec, std::string_view value)
{
    const QString name = fromUtf8(spec.name);
    const QString shown = fromUtf8(value);
    const auto isWithin = [&](double number) { return number >= spec.least && number <= spec.most; };
    switch (spec.kind) {
    case ValueKind::Choice:
        if (std::find(spec.choices.begin(), spec.choices.end(), value) == spec.choices.end())
            return usage(Cli::tr("%1: \"%2\" is none of %3.%4")
                             .arg(name, shown, fromUtf8(joined(spec.choices, ", ")), didYouMean(value, spec.choices)));
        break;
    case ValueKind::Whole:
        if (const auto number = readWhole(value); !number || !isWithin(static_cast<double>(*number)))
            return usage(
                Cli::tr("%1: \"%2\" is not a whole number %3.").arg(name, shown, limits(spec.least, spec.most)));
        break;
    case ValueKind::Number:
        if (const auto number = readNumber(value); !number || !isWithin(*number))
            return usage(Cli::tr("%1: \"%2\" is not a number %3.").arg(name, shown, limits(spec.least, spec.most)));
        break;
    case ValueKind::File:
    case ValueKind::Folder:
        if (value.empty()) return usage(Cli::tr("%1: the file name is empty.").arg(name));
        break;
    default:
        break;
    }
    return {};
}

class Parser
{
public:
    Parser(const CommandSpec& command, std::span<const std::string_view> typed)
        : m_command(command), m_options(allOptions(command)), m_typed(typed)
    {}

    Result<Arguments> parse()
    {
        for (; m_at < m_typed.size(); ++m_at) {
            const std::string_view word = m_typed[m_at];
            if (!m_onlyArguments && word == "--") {
                m_onlyArguments = true;
                continue;
            }
            const bool isOption = !m_onlyArguments && word.size() > 1 && word.front() == '-';
            if (Result<void> done = isOption ? takeOption(word) : takeArgument(word); !done) return done.error();
        }
        if (m_result.has("--help")) return m_result;
        if (Result<void> done = checkComplete(); !done) return done.error();
        if (m_command.check) {
            if (Result<void> done = m_command.check(m_result); !done) return done.error();
        }
        return m_result;
    }

private:
    const OptionSpec* find(std::string_view name) const
    {
        if (name == "-h") name = "--help";
        const auto found =
            std::find_if(m_options.begin(), m_options.end(), [&](const OptionSpec& o) { return o.name == name; });
        return found == m_options.end() ? nullptr : &*found;
    }

    Result<void> takeOption(std::string_view word)
    {
        const std::size_t equals = word.find('=');
        const std::string_view name = word.substr(0, equals);
        const OptionSpec* option = find(name);
        if (!option) {
            std::vector<std::string_view> names;
            for (const OptionSpec& known : m_options)
                names.push_back(known.name);
            return usage(Cli::tr("unknown option %1.%2").arg(fromUtf8(name), didYouMean(name, names)));
        }
        if (option->kind == ValueKind::None) {
            if (equals != word.npos) return usage(Cli::tr("%1 takes no value.").arg(fromUtf8(name)));
            m_result.add(option->name, "");
            return {};
        }
        if (equals != word.npos) return takeValue(*option, word.substr(equals + 1));
        const bool isMissing =
            m_at + 1 >= m_typed.size() || (m_typed[m_at + 1].starts_with("--") && find(m_typed[m_at + 1]));
        if (isMissing) return usage(Cli::tr("%1 needs a value: %1 %2").arg(fromUtf8(name), fromUtf8(option->value)));
        return takeValue(*option, m_typed[++m_at]);
    }

    Result<void> takeValue(const OptionSpec& option, std::string_view value)
    {
        if (m_result.has(option.name) && !option.isRepeatable)
            return usage(Cli::tr("%1 is given twice.").arg(fromUtf8(option.name)));
        if (Result<void> done = checkValue(option, value); !done) return done;
        m_result.add(option.name, value);
        return {};
    }

    Result<void> takeArgument(std::string_view word)
    {
        if (m_arguments >= m_command.arguments.size()) {
            return usage(Cli::tr("\"%1\" is one argument too many.").arg(fromUtf8(word)));
        }
        const ArgumentSpec& argument = m_command.arguments[m_arguments++];
        if (Result<void> done = checkValue(argument, word); !done) return done;
        m_result.add(argument.name, word);
        return {};
    }

    Result<void> checkComplete() const
    {
        if (m_arguments < m_command.arguments.size() && !m_command.arguments[m_arguments].isOptional)
            return usage(Cli::tr("%1 is missing.").arg(fromUtf8(m_command.arguments[m_arguments].name)));
        for (const OneOf& group : m_command.required) {
            const auto given = std::count_if(group.options.begin(), group.options.end(),
                                             [&](std::string_view name) { return m_result.has(name); });
            const QString names = fromUtf8(joined(group.options, group.options.size() == 2 ? " or " : ", "));
            if (given == 0) return usage(Cli::tr("%1 is missing.").arg(names));
            if (given > 1) return usage(Cli::tr("only one of %1 can be given.").arg(names));
        }
        return {};
    }

    const CommandSpec& m_command;
    const std::vector<OptionSpec> m_options;
    std::span<const std::string_view> m_typed;
    std::size_t m_at = 0;
    std::size_t m_arguments = 0;
    bool m_onlyArguments = false;
    Arguments m_result;
};

} // namespace

std::string_view Arguments::text(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::string_view() : std::string_view(found->second.back());
}

std::optional<std::string> Arguments::maybe(std::string_view name) const
{
    return has(name) ? std::optional<std::string>(text(name)) : std::nullopt;
}

std::vector<std::string> Arguments::all(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

QString Arguments::path(std::string_view name) const
{
    return QFile::decodeName(std::string(text(name)).c_str());
}

std::optional<double> Arguments::number(std::string_view name) const
{
    return has(name) ? readNumber(text(name)) : std::nullopt;
}

std::optional<long long> Arguments::whole(std::string_view name) const
{
    return has(name) ? readWhole(text(name)) : std::nullopt;
}

Result<Arguments> parseArguments(const CommandSpec& command, std::span<const std::string_view> typed)
{
    return Parser(command, typed).parse();
}

} // namespace headroom::cli
