// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/import_options.h"

#include <QtGlobal>

#include <iterator>

namespace headroom::cli {

namespace {

OptionSpec column(std::string_view name, const char* help)
{
    return {.name = name, .value = "COL", .kind = ValueKind::Text, .help = help};
}

OptionSpec repeated(std::string_view name, std::string_view value, const char* help)
{
    return {.name = name, .value = value, .kind = ValueKind::Text, .help = help, .isRepeatable = true};
}

OptionSpec text(std::string_view name, std::string_view value, const char* help)
{
    return {.name = name, .value = value, .kind = ValueKind::Text, .help = help};
}

std::vector<OptionSpec> readingOptions()
{
    return {
        {.name = "--format",
         .value = "FORMAT",
         .kind = ValueKind::Choice,
         .help = QT_TRANSLATE_NOOP("Cli", "csv, tsv, jsonl or xlsx"),
         .choices = {"csv", "tsv", "jsonl", "xlsx"}},
        text("--delimiter", "C", QT_TRANSLATE_NOOP("Cli", "the character between cells; \"tab\" for a tab")),
        text("--encoding", "NAME", QT_TRANSLATE_NOOP("Cli", "utf-8, utf-16le, utf-16be or windows-1252")),
        text("--sheet", "NAME", QT_TRANSLATE_NOOP("Cli", "of an XLSX file; the first one unless told")),
        {.name = "--no-header", .help = QT_TRANSLATE_NOOP("Cli", "the first row is data already")},
        text("--columns", "A,B,C", QT_TRANSLATE_NOOP("Cli", "names for the columns, instead of those in the file")),
        {.name = "--trim", .help = QT_TRANSLATE_NOOP("Cli", "white space around a cell is no part of it")},
        {.name = "--decimal-comma", .help = QT_TRANSLATE_NOOP("Cli", "numbers are written 3,14")},
        repeated("--missing", "TEXT|COL=TEXT",
                 QT_TRANSLATE_NOOP("Cli", "what stands for \"no value\", besides NA, null and the like; with COL= in "
                                          "that column only, instead of those; several separated by commas")),
        repeated("--type", "COL=TYPE",
                 QT_TRANSLATE_NOOP("Cli", "text, int, real, bool or datetime; recognised unless told")),
        {.name = "--on-bad-row",
         .value = "WHAT",
         .kind = ValueKind::Choice,
         .help = QT_TRANSLATE_NOOP("Cli", "stop (unless told): import nothing; skip: leave bad rows out. Either way "
                                          "they are listed"),
         .choices = {"stop", "skip"}},
    };
}

std::vector<OptionSpec> roleOptions()
{
    return {
        column("--key", QT_TRANSLATE_NOOP("Cli", "what identifies an example for good; without it file and row do")),
        column("--media", QT_TRANSLATE_NOOP("Cli", "paths of images or audio files")),
        {.name = "--media-root",
         .value = "DIR",
         .kind = ValueKind::Folder,
         .help = QT_TRANSLATE_NOOP("Cli", "the folder in which these paths begin; the table's own unless told")},
        column("--label", QT_TRANSLATE_NOOP("Cli", "the reference label")),
        repeated("--prediction", "COL[:RUN]", QT_TRANSLATE_NOOP("Cli", "what a model answered, and the run's name")),
        repeated("--score", "COL[:RUN]", QT_TRANSLATE_NOOP("Cli", "how sure it was of its answer")),
        repeated("--scores", "CLASS=COL,…",
                 QT_TRANSLATE_NOOP("Cli", "how sure it was of each class; or COL[:RUN], a column of JSON objects such "
                                          "as {\"yes\": 0.9, \"no\": 0.1}")),
        text("--run", "NAME", QT_TRANSLATE_NOOP("Cli", "the run of predictions and scores that name none")),
        column("--run-column", QT_TRANSLATE_NOOP("Cli", "the run of each row: one key may stand on several rows, one "
                                                        "per run")),
        column("--tags", QT_TRANSLATE_NOOP("Cli", "names of tags")),
        text("--tag-separator", "C", QT_TRANSLATE_NOOP("Cli", "the character between tags; ; and | unless told")),
        repeated("--ignore", "COL,…", QT_TRANSLATE_NOOP("Cli", "leaves the column out")),
        {.name = "--predictions-only",
         .help = QT_TRANSLATE_NOOP("Cli", "makes no examples: rows with unknown keys are left out and counted")},
        {.name = "--label-from-folder",
         .help = QT_TRANSLATE_NOOP("Cli", "of a folder: the label is the name of the folder that holds the file")},
        text("--source", "NAME", QT_TRANSLATE_NOOP("Cli", "where the data are from; the file's name unless told")),
        text("--licence", "TEXT", QT_TRANSLATE_NOOP("Cli", "the licence of the data, kept with them")),
    };
}

} // namespace

std::vector<OptionSpec> importOptionSpecs()
{
    std::vector<OptionSpec> options = readingOptions();
    std::vector<OptionSpec> roles = roleOptions();
    options.insert(options.end(), std::make_move_iterator(roles.begin()), std::make_move_iterator(roles.end()));
    return options;
}

} // namespace headroom::cli
