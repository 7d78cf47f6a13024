// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/base/plural.h"
#include "core/exporters/table_export.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

// The one told, or by the file's ending; empty where neither says it.
std::string_view formatOf(const Arguments& arguments)
{
    if (arguments.has("--format")) return arguments.text("--format");
    const std::string_view file = arguments.text("--out");
    if (file.ends_with(".csv")) return "csv";
    if (file.ends_with(".jsonl") || file.ends_with(".ndjson")) return "jsonl";
    return {};
}

Result<void> check(const Arguments& arguments)
{
    if (!formatOf(arguments).empty()) return {};
    return failure(ErrorCode::InvalidInput,
                   QCoreApplication::translate("Cli", "--format is missing: \"%1\" ends neither in .csv nor in .jsonl.")
                       .arg(fromUtf8(arguments.text("--out"))));
}

Result<void> run(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadOnly);
    if (!work) return work.error();
    ExportOptions options;
    if (arguments.has("--columns")) options.columns = splitAtCommas(arguments.text("--columns"));
    options.split = arguments.text("--split");
    Result<ItemSet> items = (*work)->matching(arguments.text("--where"));
    if (!items) return items.error();
    options.items = std::move(items).value();

    const auto write = formatOf(arguments) == "csv" ? exportCsv : exportJsonl;
    const Result<ExportSummary> done = write((*work)->dataset(), arguments.path("--out"), options, context.progress);
    if (!done) return done.error();
    context.json.member("file", arguments.text("--out")).member("examples", done->examples);
    context.json.member("columns", done->columns).member("list_separator", std::string(1, done->listSeparator));
    const std::size_t columns = done->columns.size();
    context.text =
        QStringLiteral("%1: %2, %3\n")
            .arg(fromUtf8(onOneLine(arguments.text("--out"))),
                 Cli::tr("%1 examples", nullptr, pluralOf(done->examples)).arg(fromUtf8(countText(done->examples))),
                 Cli::tr("%1 columns", nullptr, pluralOf(columns)).arg(fromUtf8(countText(columns))))
            .toStdString();
    return {};
}

} // namespace

CommandSpec exportCommand()
{
    return {
        .name = "export",
        .summary = QT_TRANSLATE_NOOP("Cli", "Writes the data as a table for other programs"),
        .arguments = {projectArgument()},
        .options = {{.name = "--out",
                     .value = "FILE",
                     .kind = ValueKind::File,
                     .help = QT_TRANSLATE_NOOP("Cli", "the file to write; replaced only when all is written")},
                    {.name = "--format",
                     .value = "FORMAT",
                     .kind = ValueKind::Choice,
                     .help = QT_TRANSLATE_NOOP("Cli", "csv or jsonl; by the file's ending unless told"),
                     .choices = {"csv", "jsonl"}},
                    whereOption(QT_TRANSLATE_NOOP("Cli", "only these examples")),
                    {.name = "--columns",
                     .value = "A,B,C",
                     .kind = ValueKind::Text,
                     .help = QT_TRANSLATE_NOOP(
                         "Cli", "these columns in this order: key, media, reference, origin, tags, tag:NAME, reviewed, "
                                "comment, split, prediction@RUN, score@RUN or a field's name")},
                    {.name = "--split",
                     .value = "NAME",
                     .kind = ValueKind::Text,
                     .help = QT_TRANSLATE_NOOP("Cli", "adds a column with the parts of this split")}},
        .required = {{{"--out"}}},
        .description = QT_TRANSLATE_NOOP(
            "Cli",
            "Texts are written byte for byte and numbers so that they read back the same; nothing is changed for "
            "spreadsheet programs. Without --columns: key, reference, all fields, tags and predictions."),
        .examples = {{QT_TRANSLATE_NOOP("Cli", "everything, one JSON object a line"),
                      "headroom-cli export digits.headroom --out digits.jsonl"},
                     {QT_TRANSLATE_NOOP("Cli", "the errors of one speaker"),
                      "headroom-cli export digits.headroom --out theo.csv --where 'error and speaker = theo' --columns "
                      "key,reference,prediction"}},
        .jsonKeys = {"file", "examples", "columns[]"},
        .check = check,
        .run = run};
}

} // namespace headroom::cli
