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
#include "core/media/approved_roots.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace headroom::cli {

namespace {

Result<void> run(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    const QFileInfo folder(arguments.path("NEW"));
    if (!folder.isDir())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Cli", "%1: there is no such folder.").arg(arguments.path("NEW")));

    const ProjectId project = (*work)->contents().project;
    const MediaRoot root{folder.canonicalFilePath(), QDir(arguments.path("OLD")).absolutePath()};
    if (Result<void> done = ApprovedRoots().approve(project, root); !done) return done;
    const Result<MediaRoots> roots = mediaRoots(project);
    if (!roots) return roots.error();
    const Result<MediaCount> media = countMedia((*work)->dataset(), *roots, context.progress);
    if (!media) return media.error();

    context.json.member("found", media->found).member("missing", media->missing);
    context.text = Cli::tr("%1 media files found, %2 missing\n", nullptr, pluralOf(media->found))
                       .arg(fromUtf8(countText(media->found)), fromUtf8(countText(media->missing)))
                       .toStdString();
    return {};
}

} // namespace

CommandSpec relocateCommand()
{
    return {.name = "relocate",
            .summary = QT_TRANSLATE_NOOP("Cli", "Tells where the project's media are on this machine"),
            .arguments = {projectArgument(),
                          {.name = "OLD",
                           .kind = ValueKind::Folder,
                           .help = QT_TRANSLATE_NOOP("Cli", "the folder in which they were when they were imported")},
                          {.name = "NEW",
                           .kind = ValueKind::Folder,
                           .help = QT_TRANSLATE_NOOP("Cli", "the folder in which they are now")}},
            .description = QT_TRANSLATE_NOOP(
                "Cli", "Media are opened in folders that you named only: by import or here. That is remembered for you "
                       "on this machine; the project file is not changed."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "a colleague's project, the clips copied to this machine"),
                          "headroom-cli relocate calls.headroom /home/eva/clips ~/clips"}},
            .jsonKeys = {"found", "missing"},
            .run = run};
}

} // namespace headroom::cli
