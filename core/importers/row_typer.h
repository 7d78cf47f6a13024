// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/importers/column_typer.h"
#include "core/importers/import_plan.h"
#include "core/importers/json_scores.h"
#include "core/importers/raw_rows.h"
#include "core/project/row_block.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Gives raw rows their types, keys and ids as planned.
class RowTyper
{
public:
    /// `plan` and `header` must outlive it. `fileHash` (hex) makes the keys where no column does: its first 16 digits,
    /// a colon and the row's line.
    RowTyper(const ImportPlan& plan, const std::vector<std::string>& header, const ProjectId& project,
             const std::string& fileHash);

    /// The rows with types; they take rows.bytes along. Rows that can't be imported are added to rows.problems.
    RowBlock type(RawRows& rows);

    /// The columns' types by all rows so far, in the plan's order.
    std::vector<FieldType> types() const;
    /// What the rows showed that the plan didn't know; translated.
    std::vector<QString> notes() const;

private:
    bool takeRow(RawRows& rows, std::size_t row, RowBlock& block);
    bool takeJsonScores(RawRows& rows, std::size_t row, Cell* typed);
    bool takeKey(RawRows& rows, std::size_t row, RowBlock& block);
    void reserveKeys(const RawRows& rows, RowBlock& block) const;
    void reject(RawRows& rows, std::size_t row, std::size_t column, const QString& reason) const;

    const ImportPlan& m_plan;
    const std::vector<std::string>& m_header;
    ProjectId m_project;
    std::string m_keyPrefix;
    std::vector<ColumnTyper> m_columns;
    std::vector<JsonScoreSpreader> m_jsonScores;
};

} // namespace headroom
