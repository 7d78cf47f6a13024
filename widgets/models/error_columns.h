// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_table.h"
#include "core/report/number_format.h"

#include <QString>

#include <optional>
#include <span>
#include <string>

namespace headroom {

/// The columns of the error table, in their order.
enum class ErrorColumn {
    Name,
    Examples,
    Errors,
    Edits,
    Words,
    ShareOfData,
    ShareOfErrors,
    ErrorRate,
    Lift,
    Accuracy,
    Baseline,
    Gap,
    Gain,
    GainLow,
    Ease,
    Importance,
    Priority,
    Basis,
};
inline constexpr int kErrorColumns = static_cast<int>(ErrorColumn::Basis) + 1;

/// What the texts of a table depend on besides its rows.
struct ErrorTableWords
{
    Metric metric = Metric::Accuracy;
    RowsBy::Kind by = RowsBy::Kind::Tags;
    std::string field;    // RowsBy::Kind::Field: its name
    QString baselineName; // "HLP"
    QString baselineSource;
    std::string language = "en";
    ErrorRow overall;
};

/// Whether a column is shown unless the user says otherwise, and whether it is there at all (edits and words belong to
/// transcription).
bool isShownAtFirst(ErrorColumn column);
bool existsFor(ErrorColumn column, bool isTranscription);
/// Under what a column is remembered and saved as CSV: the keys of the JSON report.
const char* columnKey(ErrorColumn column);
QString columnTitle(ErrorColumn column, const ErrorTableWords& words);
/// One sentence on what it means.
QString columnMeaning(ErrorColumn column, const ErrorTableWords& words);

/// The row's name as the table shows it: of a field's table the value alone, with the number not reviewed.
QString shownRowName(const ErrorRow& row, const ErrorTableWords& words);
/// As shown, without what stands small beside it.
QString cellText(const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words);
/// What stands small beside it: the lower bound of a gain.
QString cellSmallText(const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words);
/// Interval, basis, or why it is undefined; empty where there is nothing to say.
QString cellHint(const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words);
/// The figure itself; empty for texts and where it is undefined. Proportions 0..1.
std::optional<double> cellNumber(const ErrorRow& row, ErrorColumn column);
/// Only tags, values and classes can be judged by the user.
bool isAssessable(const ErrorRow& row);

/// Sorts by a column; undefined rows last whatever the direction, equal ones by share of errors, errors, name.
void sortByColumn(std::vector<ErrorRow>& rows, ErrorColumn column, bool isDescending);

} // namespace headroom
