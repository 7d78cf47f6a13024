// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/man_page.h"

#include "app/cli/command_table.h"
#include "app/cli/help_text.h"
#include "app/cli/text.h"

#include <QtGlobal>

namespace headroom::cli {

namespace {

std::string unicodeEscape(char16_t unit)
{
    return "\\[u" + QString::number(static_cast<uint>(unit), 16).toUpper().rightJustified(4, u'0').toStdString() + ']';
}

// Text as roff prints it literally. Of the characters past ASCII only those of the first plane occur here.
std::string escaped(std::string_view text)
{
    std::string out;
    for (const QChar c : fromUtf8(text)) {
        switch (c.unicode()) {
        case u'\\':
            out += "\\e";
            break;
        case u'-':
            out += "\\-";
            break;
        case u'"':
            out += "\\(dq";
            break;
        case u'\'':
            out += "\\(aq";
            break;
        case u'`':
            out += "\\(ga";
            break;
        case u'^':
            out += "\\(ha";
            break;
        case u'~':
            out += "\\(ti";
            break;
        default:
            out += c.unicode() < 0x80 ? std::string(1, c.toLatin1()) : unicodeEscape(c.unicode());
        }
    }
    return out.starts_with('.') ? "\\&" + out : out;
}

std::string bold(std::string_view text)
{
    return "\\fB" + escaped(text) + "\\fR";
}

std::string italic(std::string_view text)
{
    return "\\fI" + escaped(text) + "\\fR";
}

std::string section(const char* title, std::string_view text)
{
    std::string out = std::string(".SH ") + title + '\n';
    for (;;) {
        const std::size_t end = text.find("\n\n");
        out += escaped(text.substr(0, end)) + '\n';
        if (end == text.npos) return out;
        out += ".PP\n";
        text.remove_prefix(end + 2);
    }
}

std::string paragraphs(std::string_view text)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t end = text.find("\n\n");
        out += ".PP\n" + escaped(text.substr(0, end)) + '\n';
        if (end == text.npos) break;
        text.remove_prefix(end + 2);
    }
    return out;
}

std::string commandSection(const CommandSpec& command)
{
    std::string out = ".SS " + escaped(command.name) + "\n" + bold(usageLine(command)) + "\n";
    out += paragraphs(translated(command.summary) + '.');
    out += paragraphs(translated(command.description));
    for (const ArgumentSpec& argument : command.arguments)
        out += ".TP\n" + italic(argument.name) + '\n' + escaped(translated(argument.help)) + '\n';
    for (const OptionSpec& option : allOptions(command)) {
        const std::string value = option.value.empty() ? std::string() : ' ' + italic(option.value);
        out += ".TP\n" + bold(option.name) + value + '\n' + escaped(translated(option.help)) + '\n';
    }
    for (const ExampleLine& example : command.examples) {
        out += ".PP\n" + escaped(translated(example.what)) + "\n.PP\n.RS 4\n.nf\n" + escaped(example.typed) +
               "\n.fi\n.RE\n";
    }
    if (!command.jsonKeys.empty())
        out += ".PP\n" + escaped(translated(QT_TRANSLATE_NOOP("Cli", "JSON keys:"))) + ' ' +
               escaped(joined(command.jsonKeys, ", ")) + '\n';
    return out;
}

constexpr const char* kDescription = QT_TRANSLATE_NOOP(
    "Cli", "Headroom is a workbench for people who improve machine-learning systems by improving the data. It shows "
           "what a model gets wrong, under which conditions, how far that is from what people manage, and how much "
           "overall accuracy there is to win.\n\n"
           "headroom-cli does this without a window, on the same project files: for scripts, pipelines and servers.\n\n"
           "Proportions in JSON are numbers from 0 to 1; what is undefined is null.");

constexpr const char* kQueries = QT_TRANSLATE_NOOP(
    "Cli", "QUERY takes the language of the window's scope bar. Names: key, label (or reference), prediction, score, "
           "error, correct, evaluated, reviewed, tag, split, comment, disputed, batch and any metadata field; a name "
           "in backticks is always a field. prediction@RUN asks for another run than the one in force.\n\n"
           "Operators: = != < <= > >= ~ (contains, whatever the case), in (…), is missing, is not missing, and, or, "
           "not; name:value means name = value. Text that holds a space stands in double quotes; dates are written "
           "2026-08-17.");

constexpr const char* kStatus = QT_TRANSLATE_NOOP(
    "Cli", "0: done. 1: it could not be done; one line on stderr says why, with file, line and column where there are "
           "any, and the project is as it was. 2: wrong usage.");

constexpr const char* kEnvironment = QT_TRANSLATE_NOOP(
    "Cli",
    "NO_COLOR: if set and not empty, nothing is coloured. Colours and progress bars are shown on terminals only.");

} // namespace

std::string manPage()
{
    std::string out =
        ".\\\" Made by \"headroom-cli man\" from the program's own help.\n.TH HEADROOM-CLI 1 \"\" \"Headroom " +
        std::string(HEADROOM_VERSION) + "\" \"User Commands\"\n.nh\n.ad l\n";
    out += ".SH NAME\nheadroom\\-cli \\- find where a model\\(aqs accuracy can be raised by better data\n";
    out += ".SH SYNOPSIS\n.B headroom\\-cli\n\\fICOMMAND\\fR [\\fIARGUMENT\\fR]\\[u2026] [\\fIOPTION\\fR]\\[u2026]\n";
    out += section("DESCRIPTION", translated(kDescription));
    out += ".SH COMMANDS\n";
    for (const CommandSpec& command : commandTable())
        out += commandSection(command);
    out += section("QUERIES", translated(kQueries));
    out += section("EXIT STATUS", translated(kStatus));
    out += section("ENVIRONMENT", translated(kEnvironment));
    return out;
}

} // namespace headroom::cli
