// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "core/base/plural.h"
#include "core/dataset/label_text.h"
#include "core/project/cancellable.h"
#include "core/project/editor.h"
#include "core/project/history.h"
#include "core/project/project.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

// What differs between undo and redo.
struct Direction
{
    const char* jsonKey;
    Result<std::vector<Event>> (Editor::*next)();
    Result<UndoneStep> (Editor::*revoke)();
    const char* tooFew; // translated with %1 done and %2 wanted
};

struct Revoked
{
    Event first;
    std::string text;
};

// One step; nothing where there is none left.
Result<std::optional<Revoked>> revokeOne(Project& project, const Direction& direction)
{
    const Result<std::vector<Event>> next = (project.editor().*direction.next)();
    if (!next) return next.error();
    if (next->empty()) return std::optional<Revoked>();
    const Result<std::string> text = describeStep(project, *next);
    if (!text) return text.error();
    const Result<UndoneStep> done = (project.editor().*direction.revoke)();
    if (!done) return done.error();
    return std::optional(Revoked{next->front(), *text});
}

// At most so many steps, fewer where there are no more; all or, on an error, none.
Result<std::vector<Revoked>> revokeSteps(Project& project, const Direction& direction, long long wanted,
                                         const Progress& progress)
{
    std::vector<Revoked> steps;
    const Cancellable cancellable(project, progress);
    const Result<void> done = project.editor().together([&]() -> Result<void> {
        while (static_cast<long long>(steps.size()) < wanted) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled, QCoreApplication::translate("Cli", "cancelled."));
            Result<std::optional<Revoked>> step = revokeOne(project, direction);
            if (!step) return step.error();
            if (!*step) return {};
            steps.push_back(*std::move(step).value());
        }
        return {};
    });
    if (!done) return done.error();
    return steps;
}

Result<void> runDirection(CommandContext& context, const Direction& direction)
{
    Result<std::unique_ptr<Project>> project = Project::open(context.arguments.path("PROJECT"), OpenMode::ReadWrite);
    if (!project) return project.error();
    const long long wanted = context.arguments.whole("N").value_or(1);
    const Result<std::vector<Revoked>> steps = revokeSteps(**project, direction, wanted, context.progress);
    if (!steps) return steps.error();
    if (const auto done = static_cast<long long>(steps->size()); done < wanted) {
        const QString text =
            Cli::tr(direction.tooFew, nullptr, pluralOf(static_cast<std::uint64_t>(wanted))).arg(done).arg(wanted);
        if (done == 0) return failure(ErrorCode::NotFound, text);
        context.warn(text);
    }
    context.json.key(direction.jsonKey).beginArray();
    for (const Revoked& revoked : *steps) {
        context.json.beginObject().member("text", revoked.text).member("kind", revoked.first.kind);
        context.json.member("at", timeText(revoked.first.at));
        context.json.member("session", revoked.first.name.session.toHex())
            .member("n", revoked.first.name.n)
            .endObject();
        context.text += onOneLine(revoked.text) + '\n';
    }
    context.json.endArray();
    return {};
}

Result<void> runUndo(CommandContext& context)
{
    return runDirection(context,
                        {.jsonKey = "undone",
                         .next = &Editor::nextUndo,
                         .revoke = &Editor::undo,
                         .tooFew = QT_TRANSLATE_N_NOOP("Cli", "%1 of %2 steps undone: there is nothing more to "
                                                              "undo.")});
}

Result<void> runRedo(CommandContext& context)
{
    return runDirection(context,
                        {.jsonKey = "redone",
                         .next = &Editor::nextRedo,
                         .revoke = &Editor::redo,
                         .tooFew = QT_TRANSLATE_N_NOOP("Cli", "%1 of %2 steps redone: there is nothing more to "
                                                              "redo.")});
}

ArgumentSpec steps(const char* help)
{
    return {.name = "N", .kind = ValueKind::Whole, .help = help, .isOptional = true, .least = 1, .most = 1e9};
}

} // namespace

CommandSpec undoCommand()
{
    return {.name = "undo",
            .summary = QT_TRANSLATE_NOOP("Cli", "Takes back the last steps made in this copy of the project"),
            .arguments = {projectArgument(), steps(QT_TRANSLATE_NOOP("Cli", "so many steps; 1 unless told"))},
            .description = QT_TRANSLATE_NOOP(
                "Cli",
                "Anything can be taken back, also after a restart: labels, tags, imports. Merges are not undone; a "
                "backup is made before them."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "the last two steps"), "headroom-cli undo digits.headroom 2"}},
            .jsonKeys = {"undone[{text, kind, at, session, n}]"},
            .run = runUndo};
}

CommandSpec redoCommand()
{
    return {.name = "redo",
            .summary = QT_TRANSLATE_NOOP("Cli", "Puts back what undo took back"),
            .arguments = {projectArgument(), steps(QT_TRANSLATE_NOOP("Cli", "so many steps; 1 unless told"))},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "the step undone last"), "headroom-cli redo digits.headroom"}},
            .jsonKeys = {"redone[{text, kind, at, session, n}]"},
            .run = runRedo};
}

} // namespace headroom::cli
