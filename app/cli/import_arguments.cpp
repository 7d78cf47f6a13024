// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_arguments.h"

#include "app/cli/cli_text.h"
#include "app/cli/text.h"

namespace headroom::cli {

namespace {

Error badValue(const char* option, std::string_view value, const QString& expected)
{
    return {ErrorCode::InvalidInput,
            Cli::tr("%1: \"%2\" is not %3.").arg(QString::fromLatin1(option), fromUtf8(value), expected),
            {}};
}

// "tab" and "\t", which shells pass on as two characters, or one character itself.
std::optional<char> oneCharacter(std::string_view text)
{
    if (text == "tab" || text == "\\t") return '\t';
    return text.size() == 1 ? std::optional<char>(text.front()) : std::nullopt;
}

Result<void> readTableOptions(const Arguments& arguments, TableOptions& table)
{
    if (arguments.has("--format")) {
        table.format = tableFormatFromName(arguments.text("--format"));
        if (arguments.text("--format") == "tsv") table.delimiter = '\t';
    }
    if (arguments.has("--delimiter")) {
        table.delimiter = oneCharacter(arguments.text("--delimiter"));
        if (!table.delimiter) return badValue("--delimiter", arguments.text("--delimiter"), Cli::tr("one character"));
    }
    if (arguments.has("--encoding")) {
        table.encoding = textEncodingFromName(arguments.text("--encoding"));
        if (!table.encoding)
            return badValue("--encoding", arguments.text("--encoding"),
                            Cli::tr("one of utf-8, utf-16le, utf-16be, windows-1252"));
    }
    table.hasHeader = !arguments.has("--no-header");
    table.trim = arguments.has("--trim");
    table.sheet = arguments.text("--sheet");
    if (arguments.has("--columns")) table.columnNames = splitAtCommas(arguments.text("--columns"));
    return {};
}

void readMissing(const Arguments& arguments, ImportOptions& options)
{
    for (const std::string& value : arguments.all("--missing")) {
        for (std::string& part : splitAtCommas(value)) {
            const std::size_t equals = part.find('=');
            if (equals == part.npos)
                options.missing.push_back(std::move(part));
            else
                options.missingIn.push_back({part.substr(0, equals), part.substr(equals + 1)});
        }
    }
}

Result<void> readTypes(const Arguments& arguments, ImportOptions& options)
{
    for (const std::string& value : arguments.all("--type")) {
        const std::size_t equals = value.rfind('=');
        const auto type = equals == value.npos ? std::nullopt : fieldTypeFromName(value.substr(equals + 1));
        if (!type) return badValue("--type", value, Cli::tr("COL=text, COL=int, COL=real, COL=bool or COL=datetime"));
        options.types.emplace_back(value.substr(0, equals), *type);
    }
    return {};
}

Result<void> readClassScores(const Arguments& arguments, ImportOptions& options)
{
    for (const std::string& value : arguments.all("--scores")) {
        for (const std::string& part : splitAtCommas(value)) {
            const std::size_t equals = part.find('=');
            const bool isJson = equals == part.npos && !part.empty() && options.jsonScores.empty();
            if (isJson) {
                options.jsonScores = part;
                continue;
            }
            if (equals == part.npos || equals == 0 || equals + 1 == part.size())
                return badValue("--scores", part, Cli::tr("CLASS=COL, or one column of JSON objects"));
            options.classScores.emplace_back(part.substr(0, equals), part.substr(equals + 1));
        }
    }
    return {};
}

Result<void> readRoles(const Arguments& arguments, ImportOptions& options)
{
    options.key = arguments.text("--key");
    options.media = arguments.text("--media");
    options.label = arguments.text("--label");
    options.predictions = arguments.all("--prediction");
    options.scores = arguments.all("--score");
    options.runColumn = arguments.text("--run-column");
    options.run = arguments.text("--run");
    options.tags = arguments.text("--tags");
    for (const std::string& value : arguments.all("--ignore"))
        for (std::string& name : splitAtCommas(value))
            options.ignored.push_back(std::move(name));
    if (arguments.has("--tag-separator")) {
        const auto separator = oneCharacter(arguments.text("--tag-separator"));
        if (!separator) return badValue("--tag-separator", arguments.text("--tag-separator"), Cli::tr("one character"));
        options.tagSeparator = *separator;
    }
    return readClassScores(arguments, options);
}

} // namespace

Result<ImportOptions> importOptions(const Arguments& arguments)
{
    ImportOptions options;
    if (Result<void> done = readTableOptions(arguments, options.table); !done) return done.error();
    if (Result<void> done = readTypes(arguments, options); !done) return done.error();
    if (Result<void> done = readRoles(arguments, options); !done) return done.error();
    readMissing(arguments, options);
    options.decimalComma = arguments.has("--decimal-comma");
    options.predictionsOnly = arguments.has("--predictions-only");
    options.source = arguments.text("--source");
    options.licence = arguments.text("--licence");
    options.mediaRoot = arguments.text("--media-root");
    options.labelFromFolder = arguments.has("--label-from-folder");
    options.onBadRow = arguments.text("--on-bad-row") == "skip" ? OnBadRow::Skip : OnBadRow::Stop;
    return options;
}

} // namespace headroom::cli
