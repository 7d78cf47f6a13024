// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"
#include "core/importers/text_encoding.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace headroom {

enum class TableFormat : std::uint8_t { Delimited, JsonLines, Xlsx };

/// csv and tsv (both Delimited), jsonl, ndjson, xlsx. tsv also sets the delimiter; see TableOptions.
std::optional<TableFormat> tableFormatFromName(std::string_view name);

enum class OnBadRow : std::uint8_t {
    Stop, // nothing is imported; the first problems are listed
    Skip, // bad rows are left out, counted and listed
};

/// How a table is read from its file. What isn't set is recognised.
struct TableOptions
{
    std::optional<TableFormat> format;
    std::optional<char> delimiter; // an ASCII character other than a quote, CR or LF
    std::optional<TextEncoding> encoding;
    bool hasHeader = true;
    std::vector<std::string> columnNames; // name the file's columns; for JSON Lines: the members to take
    bool trim = false;                    // white space around cells is no part of them
    std::string sheet;                    // of an XLSX file; empty: the first one
};

/// A `--missing` for one column.
struct MissingIn
{
    std::string column;
    std::string text;
};

/// Everything an import can be told (cli.md, `import`). Columns are named as in the header.
struct ImportOptions
{
    TableOptions table;

    bool decimalComma = false;
    std::vector<std::string> missing; // besides the usual ones; see missing_markers.h
    std::vector<MissingIn> missingIn; // instead of all others in that column
    std::vector<std::pair<std::string, FieldType>> types;

    std::string key;
    std::string media;
    std::string label;
    std::vector<std::string> predictions;                         // COL or COL:RUN
    std::vector<std::string> scores;                              // COL or COL:RUN
    std::vector<std::pair<std::string, std::string>> classScores; // class, column
    std::string jsonScores; // COL or COL:RUN: a column of JSON objects, class → score
    std::string runColumn;
    std::string run; // of predictions and scores that name none
    std::string tags;
    char tagSeparator = 0; // 0: ';' and '|'
    bool predictionsOnly = false;
    std::vector<std::string> ignored; // columns that are left out
    bool guessRoles = true;           // where no role is named, by the columns' names and what they hold

    std::string source; // empty: the file's name
    std::string licence;
    std::string mediaRoot; // where the media lie on this machine; kept with the batch, not used here
    bool labelFromFolder = false;
    OnBadRow onBadRow = OnBadRow::Stop;
};

} // namespace headroom
