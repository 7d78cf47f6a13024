// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_plan.h"
#include "core/importers/type_inference.h"
#include "core/project/row_block.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Gives the cells of one column their types, and keeps account of what it turns out to hold. Numbers come as Int or
/// Real, all else as Text: bools and times as they are written, forced bools as "true" and "false".
class ColumnTyper
{
public:
    /// `plan` must outlive it.
    ColumnTyper(const PlannedColumn& plan, char decimalSign);

    std::size_t index() const { return m_plan->index; }
    /// Members of JSON objects stay Missing: JsonScoreSpreader sets them. False where the text contradicts a forced
    /// type; refusal() tells why.
    bool type(std::string_view text, std::uint64_t line, Cell& cell);
    QString refusal(std::string_view text) const;

    /// The type that holds all cells so far.
    FieldType finalType() const;
    std::vector<QString> notes() const;

private:
    bool isMissing(std::string_view text, std::uint64_t line);
    void typeInferred(std::string_view text, std::uint64_t line, Cell& cell);
    bool typeForced(std::string_view text, Cell& cell) const;
    FieldType seenIn(std::string_view text, Cell& cell) const;

    const PlannedColumn* m_plan;
    char m_decimalSign;
    SeenTypes m_seen;
    std::uint64_t m_textLine = 0; // where the first cell was that made the column text; 0: none did
    std::string m_text;           // that cell's beginning
    std::uint64_t m_markers = 0;  // cells with a missing marker other than nothing
    std::uint64_t m_markerLine = 0;
    std::string m_marker; // the first of them
};

} // namespace headroom
