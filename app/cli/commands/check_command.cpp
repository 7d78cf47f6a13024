// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/media_places.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/base/plural.h"
#include "core/project/check.h"
#include "core/project/project.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

struct Findings
{
    std::vector<std::string> problems;
    std::vector<std::string> warnings;
};

// A file that can't be read to its end is one finding; what isn't a project, or may not be read, is an error as
// everywhere.
Result<Findings> damage(const Error& error)
{
    if (error.code != ErrorCode::Damaged) return error;
    const QString text =
        Cli::tr("The file is too damaged to be examined further (%1). Go back to a backup; if there is "
                "none, keep the file as it is.")
            .arg(error.detail.isEmpty() ? error.text : error.detail);
    return Findings{.problems = {text.toStdString()}, .warnings = {}};
}

Result<Findings> examine(CommandContext& context)
{
    Findings findings;
    Result<std::unique_ptr<Project>> project = Project::open(context.arguments.path("PROJECT"), OpenMode::ReadOnly);
    if (!project) return damage(project.error());
    const Result<CheckReport> report = checkProject(**project, context.progress);
    if (!report) return damage(report.error());
    findings.problems = report->problems;
    if (context.arguments.has("--repair-to")) {
        if (Result<void> done = repairTo(**project, context.arguments.path("--repair-to")); !done) return done.error();
    }
    return findings;
}

Result<void> lookForMedia(CommandContext& context, Findings& findings)
{
    Result<std::unique_ptr<Workspace>> work = Workspace::open(context.arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    const Result<MediaRoots> roots = mediaRoots((*work)->contents().project);
    if (!roots) return roots.error();
    const Result<MediaCount> media = countMedia((*work)->dataset(), *roots, context.progress);
    if (!media) return media.error();
    if (media->missing > 0)
        findings.warnings.push_back(
            Cli::tr("Media files not found: %1 of %2, the first is %3; \"relocate\" tells where they are.")
                .arg(fromUtf8(countText(media->missing)), fromUtf8(countText(media->missing + media->found)),
                     fromUtf8(media->firstMissing))
                .toStdString());
    return {};
}

Result<void> run(CommandContext& context)
{
    Result<Findings> findings = examine(context);
    if (!findings) return findings.error();
    if (findings->problems.empty()) {
        if (Result<void> done = lookForMedia(context, *findings); !done) return done;
    }
    const bool isSound = findings->problems.empty();
    context.json.member("ok", isSound).member("problems", findings->problems).member("warnings", findings->warnings);
    const std::string name = onOneLine(context.arguments.text("PROJECT"));
    for (const std::string& problem : findings->problems)
        context.text += onOneLine(problem) + '\n';
    for (const std::string& warning : findings->warnings)
        context.text += onOneLine(warning) + '\n';
    if (isSound)
        context.text += QCoreApplication::translate("Cli", "%1: sound\n").arg(fromUtf8(name)).toStdString();
    else
        context.reportFailure(Cli::tr("%1: %2 problems found.", nullptr, pluralOf(findings->problems.size()))
                                  .arg(fromUtf8(name), fromUtf8(countText(findings->problems.size()))));
    return {};
}

} // namespace

CommandSpec checkCommand()
{
    return {
        .name = "check",
        .summary = QT_TRANSLATE_NOOP("Cli", "Looks for damage in the project file"),
        .arguments = {projectArgument()},
        .options = {{.name = "--repair-to",
                     .value = "FILE",
                     .kind = ValueKind::File,
                     .help = QT_TRANSLATE_NOOP("Cli", "writes a copy whose state is made anew from its journal")}},
        .description = QT_TRANSLATE_NOOP(
            "Cli", "SQLite's own checks, the hash chains of the journal, the hashes of imported rows, and the state "
                   "against what the journal says. Faults give exit status 1; media files that are not found are "
                   "only warnings."),
        .examples = {{QT_TRANSLATE_NOOP("Cli", "a project that came by mail"), "headroom-cli check other.headroom"}},
        .jsonKeys = {"ok", "problems[]", "warnings[]"},
        .run = run};
}

} // namespace headroom::cli
