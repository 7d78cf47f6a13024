// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/commands/import_options.h"
#include "app/cli/figure_text.h"
#include "app/cli/import_arguments.h"
#include "app/cli/text.h"
#include "core/base/plural.h"
#include "core/importers/folder_source.h"
#include "core/importers/run_import.h"
#include "core/media/approved_roots.h"
#include "core/media/media_client.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace headroom::cli {

namespace {

// A folder's files, or the rows of a table.
struct Opened
{
    std::unique_ptr<TableSource> source;
    ImportOptions options;
};

Result<Opened> openSource(CommandContext& context, MediaClient& media)
{
    Result<ImportOptions> options = importOptions(context.arguments);
    if (!options) return options.error();
    const QString path = context.arguments.path("FILE");
    Opened opened{nullptr, std::move(options).value()};
    if (QFileInfo(path).isDir()) {
        const auto probe = [&media](const QString& file) { return media.facts(file); };
        auto source = openFolder(path, {.labelFromFolder = opened.options.labelFromFolder}, probe, &context.progress);
        if (!source) return source.error();
        opened.source = std::move(source).value();
        opened.options = folderImportOptions(std::move(opened.options));
        return opened;
    }
    if (opened.options.labelFromFolder)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "%1: --label-from-folder is for folders.").arg(path));
    auto source = TableSource::open(path, opened.options, &context.progress);
    if (!source) return source.error();
    opened.source = std::move(source).value();
    return opened;
}

// One line a bad row: FILE:LINE:COLUMN: reason.
void listProblems(CommandContext& context, const QString& file, const ProblemList& problems)
{
    for (const RowProblem& problem : problems.first())
        context.warn(locatedText(file, problem));
    const std::uint64_t more = problems.count() - problems.first().size();
    if (more > 0)
        context.warn(Cli::tr("%1: and %2 more bad rows", nullptr, pluralOf(more)).arg(file, fromUtf8(countText(more))));
}

void answer(CommandContext& context, const ImportResult& result)
{
    JsonWriter& json = context.json;
    json.member("batch", result.batch.toHex()).member("rows_read", result.rowsRead);
    json.member("examples_new", result.examplesNew).member("examples_updated", result.examplesUpdated);
    json.member("rows_bad", result.rowsBad).member("unknown_keys", result.unknownKeys);
    json.key("fields").beginArray();
    for (const ImportedField& field : result.fields)
        json.beginObject().member("name", field.name).member("type", fieldTypeName(field.type)).endObject();
    json.endArray();

    const auto count = [](std::uint64_t n) { return fromUtf8(countText(n)); };
    const QString read = Cli::tr("%1 rows read", nullptr, pluralOf(result.rowsRead)).arg(count(result.rowsRead));
    const QStringList parts = {
        Cli::tr("%1 new examples", nullptr, pluralOf(result.examplesNew)).arg(count(result.examplesNew)),
        Cli::tr("%1 updated", nullptr, pluralOf(result.examplesUpdated)).arg(count(result.examplesUpdated)),
        Cli::tr("%1 bad rows", nullptr, pluralOf(result.rowsBad)).arg(count(result.rowsBad))};
    context.text = QStringLiteral("%1: %2\n").arg(read, parts.join(QStringLiteral(", "))).toStdString();
    if (result.unknownKeys > 0)
        context.text +=
            Cli::tr("%1 rows left out: their keys are not in the project\n", nullptr, pluralOf(result.unknownKeys))
                .arg(count(result.unknownKeys))
                .toStdString();
}

bool hasMedia(const ImportPlan& plan)
{
    return std::any_of(plan.columns.begin(), plan.columns.end(),
                       [](const PlannedColumn& column) { return column.spec.role == ColumnRole::Media; });
}

// By importing media the user says where they are: --media-root, the folder itself, or the one that holds the table.
void approveMediaRoot(CommandContext& context, const ProjectId& project)
{
    const QString path = context.arguments.path("FILE");
    QString folder = context.arguments.path("--media-root");
    if (folder.isEmpty() && path == QStringLiteral("-")) return;
    if (folder.isEmpty()) folder = QFileInfo(path).isDir() ? path : QFileInfo(path).path();
    const QString root = QFileInfo(folder).canonicalFilePath();
    const Result<void> done =
        root.isEmpty() ? failure(ErrorCode::NotFound,
                                 QCoreApplication::translate("Cli", "%1: there is no such folder.").arg(folder))
                       : ApprovedRoots().approve(project, {root, {}});
    if (!done)
        context.warn(QCoreApplication::translate("Cli", "the rows are in, but where their media are could not be "
                                                        "remembered (use relocate): %1")
                         .arg(done.error().text));
}

Result<void> run(CommandContext& context)
{
    Result<std::unique_ptr<Project>> project = Project::open(context.arguments.path("PROJECT"), OpenMode::ReadWrite);
    if (!project) return project.error();
    MediaClient media;
    Result<Opened> opened = openSource(context, media);
    if (!opened) return opened.error();
    const Result<ImportPlan> plan = planImport(*opened->source, opened->options, (*project)->task());
    if (!plan) return plan.error();

    ProblemList problems;
    const auto begin = [&](const BatchSpec& spec) { return (*project)->beginBatch(spec); };
    const Result<ImportResult> result =
        runImport(*opened->source, *plan, (*project)->id(), begin, context.progress, problems);
    // An error names the first bad row itself.
    if (result || problems.count() > 1) listProblems(context, opened->source->name(), problems);
    if (!result) return result.error();
    for (const QString& note : result->notes)
        context.warn(note);
    if (hasMedia(*plan)) approveMediaRoot(context, (*project)->id());
    answer(context, *result);
    return {};
}

Result<void> check(const Arguments& arguments)
{
    const Result<ImportOptions> options = importOptions(arguments);
    if (!options) return options.error();
    return {};
}

} // namespace

CommandSpec importCommand()
{
    return {
        .name = "import",
        .summary = QT_TRANSLATE_NOOP("Cli", "Brings in a table, or a folder of images and audio files"),
        .arguments = {projectArgument(),
                      {.name = "FILE",
                       .kind = ValueKind::File,
                       .help = QT_TRANSLATE_NOOP("Cli", "a CSV, TSV, JSONL or XLSX file, a folder, or - for stdin")}},
        .options = importOptionSpecs(),
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "One row is one example; every column without a role of its own becomes a metadata field of the type "
            "that its values have (leading zeros stay text). A key that is known already updates the example and "
            "adds the run, it never makes a twin. What can be recognised need not be told: delimiter, encoding, "
            "quoting, types. An import that fails or is cancelled leaves nothing."),
        .examples = {{QT_TRANSLATE_NOOP("Cli", "a table of audio clips with a model's answers"),
                      "headroom-cli import digits.headroom spoken_digits.csv --key file --media file --label label "
                      "--prediction prediction:svm --score score:svm"},
                     {QT_TRANSLATE_NOOP("Cli", "three recognisers in one long table"),
                      "headroom-cli import calls.headroom asr.csv --key path --label reference --prediction hypothesis "
                      "--run-column system --missing hypothesis=-1"},
                     {QT_TRANSLATE_NOOP("Cli", "photos sorted into folders by class"),
                      "headroom-cli import signs.headroom photos/ --label-from-folder"},
                     {QT_TRANSLATE_NOOP("Cli", "a newer model's predictions"),
                      "headroom-cli import digits.headroom new.csv --key file --prediction prediction:cnn "
                      "--predictions-only"}},
        .jsonKeys = {"batch", "rows_read", "examples_new", "examples_updated", "rows_bad", "fields[{name, type}]"},
        .check = check,
        .run = run};
}

} // namespace headroom::cli
