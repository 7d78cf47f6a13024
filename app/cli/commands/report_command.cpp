// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/media_places.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/base/atomic_file.h"
#include "core/media/media_client.h"
#include "core/report/report_builder.h"
#include "core/report/report_file.h"
#include "core/report/report_media.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>

namespace headroom::cli {

namespace {

Result<void> check(const Arguments& arguments)
{
    if (reportFormatOf(arguments.text("--out"))) return {};
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Cli", "--out: \"%1\" ends in none of .html, .md, .csv, .json, .xlsx.")
                       .arg(fromUtf8(arguments.text("--out"))));
}

Result<ReportOptions> optionsFor(Workspace& work, const Arguments& arguments)
{
    const Result<std::size_t> run = work.run();
    if (!run) return run.error();
    ReportOptions options;
    options.project = QFileInfo(arguments.path("PROJECT")).completeBaseName().toStdString();
    options.version = HEADROOM_VERSION;
    options.language = QLocale().name().section(u'_', 0, 0).toStdString();
    options.where = arguments.text("--where");
    options.run = *run;
    if (arguments.has("--compare")) {
        const Result<std::size_t> other = work.runNamed(arguments.text("--compare"));
        if (!other) return other.error();
        options.compare = *other;
    }
    const Result<Metric> metric = chosenMetric(arguments, work.contents().task);
    if (!metric) return metric.error();
    options.metric = *metric;
    return options;
}

Result<void> run(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    Result<ReportOptions> options = optionsFor(**work, arguments);
    if (!options) return options.error();
    const Result<MediaRoots> roots = mediaRoots((*work)->contents().project, arguments.path("--media-root"));
    if (!roots) return roots.error();
    MediaClient media;
    options->media = reportMediaReader(media, *roots);

    const Result<ReportModel> model = buildReport((*work)->dataset(), *options);
    if (!model) return model.error();
    if (context.progress.cancelled())
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("Cli", "cancelled."));
    const Result<QByteArray> bytes = writeReport(*model, *reportFormatOf(arguments.text("--out")));
    if (!bytes) return bytes.error();
    if (Result<void> done =
            writeFileAtomically(arguments.path("--out"), {bytes->constData(), static_cast<std::size_t>(bytes->size())});
        !done)
        return done;
    const std::string hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex().toStdString();
    context.json.member("file", arguments.text("--out")).member("sha256", hash);
    context.text = onOneLine(arguments.text("--out")) + ": SHA-256 " + hash + '\n';
    return {};
}

} // namespace

CommandSpec reportCommand()
{
    return {.name = "report",
            .summary = QT_TRANSLATE_NOOP("Cli", "Writes the prioritised error report as one file"),
            .arguments = {projectArgument()},
            .options = {{.name = "--out",
                         .value = "FILE",
                         .kind = ValueKind::File,
                         .help = QT_TRANSLATE_NOOP("Cli", "ends in .html, .md, .csv, .json or .xlsx")},
                        runOption(),
                        whereOption(QT_TRANSLATE_NOOP("Cli", "the scope: all figures are over these examples")),
                        compareOption(),
                        metricOption(),
                        {.name = "--media-root",
                         .value = "DIR",
                         .kind = ValueKind::Folder,
                         .help = QT_TRANSLATE_NOOP("Cli", "looks for media in this folder first, this time")}},
            .required = {{{"--out"}}},
            .description =
                QT_TRANSLATE_NOOP("Cli", "The page needs nothing but itself and can be sent on. The same state of "
                                         "the project gives the same bytes."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "a page for a browser"),
                          "headroom-cli report digits.headroom --out digits.html"},
                         {QT_TRANSLATE_NOOP("Cli", "a workbook about one speaker"),
                          "headroom-cli report digits.headroom --out theo.xlsx --where 'speaker = theo'"}},
            .jsonKeys = {"file", "sha256"},
            .check = check,
            .run = run};
}

} // namespace headroom::cli
