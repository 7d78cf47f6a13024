// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/closest_name.h"
#include "app/cli/command_context.h"
#include "app/cli/command_table.h"
#include "app/cli/help_text.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace headroom::cli {

namespace {

void complain(const QString& message)
{
    std::fprintf(stderr, "%s: %s\n", kProgram.data(), onOneLine(message.toStdString()).c_str());
}

int wrongUsage(const QString& message, std::string_view command)
{
    const QString help = fromUtf8(kProgram) + u' ' + (command.empty() ? QString() : fromUtf8(command) + u' ');
    complain(message + QCoreApplication::translate("Cli", " Try: %1").arg(help + QStringLiteral("--help")));
    return WrongUsage;
}

int print(std::string_view text)
{
    const bool isWritten = std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
    if (isWritten) return Done;
    if (errno != EPIPE) // who closed the pipe has read enough
        complain(QCoreApplication::translate("Cli", "the answer can't be written to stdout: %1")
                     .arg(QString::fromLocal8Bit(std::strerror(errno))));
    return Failed;
}

Result<void> runInterruptibly(const CommandSpec& command, CommandContext& context)
{
    const InterruptGuard guard(context.progress);
    return command.run(context);
}

int runCommand(const CommandSpec& command, const Arguments& arguments)
{
    const Style style = Style::forOutput(STDOUT_FILENO);
    ProgressBar bar;
    Progress progress([&bar](const ProgressState& state) { bar.show(state); });
    CommandContext context(arguments, style, progress);
    const Result<void> done = runInterruptibly(command, context);
    bar.wipe();
    for (const QString& warning : context.warnings())
        complain(warning);
    if (!done) {
        complain(done.error().text);
        return Failed;
    }
    if (const int status = print(context.finish()); status != Done) return status;
    if (!context.failure()) return Done;
    complain(*context.failure());
    return Failed;
}

int unknownCommand(std::string_view name)
{
    std::vector<std::string_view> names;
    for (const CommandSpec& command : commandTable())
        names.push_back(command.name);
    return wrongUsage(
        QCoreApplication::translate("Cli", "unknown command \"%1\".%2").arg(fromUtf8(name), didYouMean(name, names)),
        {});
}

} // namespace

int runProgram(std::span<const std::string_view> typed)
{
    if (typed.empty()) return wrongUsage(QCoreApplication::translate("Cli", "a command is missing."), {});
    const std::string_view first = typed.front();
    if (first == "--help" || first == "-h") return print(programHelp());
    if (first == "--version") return print(versionLine() + '\n');
    if (first.starts_with('-'))
        return wrongUsage(
            QCoreApplication::translate("Cli", "the command comes first, \"%1\" is none.").arg(fromUtf8(first)), {});

    const CommandSpec* command = findCommand(first);
    if (!command) return unknownCommand(first);
    const Result<Arguments> arguments = parseArguments(*command, typed.subspan(1));
    if (!arguments) return wrongUsage(arguments.error().text, command->name);
    if (arguments->has("--help")) return print(commandHelp(*command));
    return runCommand(*command, *arguments);
}

} // namespace headroom::cli
