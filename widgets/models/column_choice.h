// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_plan.h"

#include <QString>

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace headroom {

/// What a person makes of a column in the import dialog.
enum class ColumnUse {
    Field,
    Key,
    Media,
    Label,
    Prediction,
    Score,
    ClassScore,
    AllScores, // a JSON object of scores
    Run,
    Tags,
    Ignore,
};

/// All, in the order in which they are offered.
std::span<const ColumnUse> columnUses();
QString columnUseTitle(ColumnUse use);
/// Whether only one column can have it.
bool isSingle(ColumnUse use);
/// Whether it belongs to a run, which then has a name.
bool belongsToRun(ColumnUse use);

struct ColumnChoice
{
    ColumnUse use = ColumnUse::Field;
    std::string run;               // of predictions and scores; empty: named by the row
    std::string className;         // of a class score
    std::optional<FieldType> type; // of a field, where a person said it
    FieldType plannedType = FieldType::Text;

    bool operator==(const ColumnChoice&) const = default;
};

/// How a plan uses the columns of a table; `options` it was made from.
std::vector<ColumnChoice> choicesOf(const ImportPlan& plan, const std::vector<std::string>& columns,
                                    const ImportOptions& options);

/// The other way: `options` with exactly these uses and types, nothing guessed.
ImportOptions withChoices(ImportOptions options, const std::vector<std::string>& columns,
                          const std::vector<ColumnChoice>& choices);

/// `choices` after column `index` was given another use: a single use is taken from the column that had it, a run or a
/// class gets the name that is likeliest.
std::vector<ColumnChoice> withUse(std::vector<ColumnChoice> choices, const std::vector<std::string>& columns,
                                  std::size_t index, ColumnUse use);

} // namespace headroom
