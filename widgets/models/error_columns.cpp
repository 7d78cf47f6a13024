// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/error_columns.h"

#include "core/base/plural.h"
#include "core/report/report_text.h"
#include "core/report/undefined_reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct ErrorColumnText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorColumns)
};

struct ColumnFacts
{
    const char* key;
    bool isShown;
};

constexpr std::array<ColumnFacts, kErrorColumns> kFacts = {{{"name", true},
                                                            {"n", false},
                                                            {"errors", false},
                                                            {"edits", false},
                                                            {"reference_words", false},
                                                            {"share_of_data", true},
                                                            {"share_of_errors", true},
                                                            {"error_rate", true},
                                                            {"lift", false},
                                                            {"accuracy", true},
                                                            {"hlp", true},
                                                            {"gap", true},
                                                            {"potential_gain", true},
                                                            {"potential_gain_low", false},
                                                            {"ease", true},
                                                            {"importance", true},
                                                            {"priority", false},
                                                            {"basis", false}}};

const ColumnFacts& factsOf(ErrorColumn column)
{
    return kFacts.at(static_cast<std::size_t>(column));
}

std::optional<RowColumn> reasonColumn(ErrorColumn column)
{
    switch (column) {
    case ErrorColumn::ShareOfData:
        return RowColumn::ShareOfData;
    case ErrorColumn::ShareOfErrors:
        return RowColumn::ShareOfErrors;
    case ErrorColumn::ErrorRate:
        return RowColumn::ErrorRate;
    case ErrorColumn::Lift:
        return RowColumn::Lift;
    case ErrorColumn::Accuracy:
        return RowColumn::Accuracy;
    case ErrorColumn::Baseline:
        return RowColumn::Baseline;
    case ErrorColumn::Gap:
        return RowColumn::Gap;
    case ErrorColumn::Gain:
    case ErrorColumn::GainLow:
        return RowColumn::PotentialGain;
    case ErrorColumn::Priority:
        return RowColumn::Priority;
    default:
        return std::nullopt;
    }
}

/// Whether the figure is estimated where the row is.
bool isEstimate(ErrorColumn column)
{
    return column == ErrorColumn::ShareOfData || column == ErrorColumn::ShareOfErrors ||
           column == ErrorColumn::ErrorRate || column == ErrorColumn::Accuracy;
}

QString percentText(const ErrorRow& row, ErrorColumn column, const NumberFormat& numbers)
{
    const std::optional<double> value = cellNumber(row, column);
    const QString text = numbers.percent(value);
    return value && row.basis == RowBasis::Reviewed && isEstimate(column) ? QStringLiteral("≈ ") + text : text;
}

QString intervalText(const ErrorRow& row, ErrorColumn column, const NumberFormat& numbers)
{
    switch (column) {
    case ErrorColumn::ShareOfData:
        return numbers.percentRange(row.shareOfData.interval);
    case ErrorColumn::ShareOfErrors:
        return numbers.percentRange(row.shareOfErrors.interval);
    case ErrorColumn::Accuracy:
        return numbers.percentRange(row.accuracy.interval);
    case ErrorColumn::Baseline:
        return row.baseline ? numbers.percentRange(row.baseline->interval) : QString();
    case ErrorColumn::Gap:
        return numbers.pointsRange(row.gap.interval, 1);
    case ErrorColumn::Gain:
    case ErrorColumn::GainLow:
        return numbers.pointsRange(row.potentialGain.interval, 2);
    default:
        return {};
    }
}

} // namespace

bool isShownAtFirst(ErrorColumn column)
{
    return factsOf(column).isShown;
}

bool existsFor(ErrorColumn column, bool isTranscription)
{
    return isTranscription || (column != ErrorColumn::Edits && column != ErrorColumn::Words);
}

const char* columnKey(ErrorColumn column)
{
    return factsOf(column).key;
}

bool isAssessable(const ErrorRow& row)
{
    return row.kind != RowKind::UntaggedErrors && row.kind != RowKind::NotReviewed && !row.subject.empty();
}

QString shownRowName(const ErrorRow& row, const ErrorTableWords& words)
{
    if (row.kind == RowKind::Field) return fieldValueName(row, words.field);
    if (row.kind == RowKind::NotReviewed) {
        return ErrorColumnText::tr("Not reviewed (%1 errors)", nullptr, pluralOf(row.errors))
            .arg(NumberFormat(words.language).count(row.errors));
    }
    return rowName(row);
}

std::optional<double> cellNumber(const ErrorRow& row, ErrorColumn column)
{
    const auto count = [](std::uint64_t n) { return std::optional(static_cast<double>(n)); };
    switch (column) {
    case ErrorColumn::Examples:
        return exampleCount(row) ? count(*exampleCount(row)) : std::nullopt;
    case ErrorColumn::Errors:
        return count(row.errors);
    case ErrorColumn::Edits:
        return count(row.edits);
    case ErrorColumn::Words:
        return count(row.referenceWords);
    case ErrorColumn::ShareOfData:
        return row.shareOfData.value;
    case ErrorColumn::ShareOfErrors:
        return row.shareOfErrors.value;
    case ErrorColumn::ErrorRate:
        return row.errorRate;
    case ErrorColumn::Lift:
        return row.lift;
    case ErrorColumn::Accuracy:
        return row.accuracy.value;
    case ErrorColumn::Baseline:
        return row.baseline ? std::optional(row.baseline->value) : std::nullopt;
    case ErrorColumn::Gap:
        return row.gap.value;
    case ErrorColumn::Gain:
        return row.potentialGain.value;
    case ErrorColumn::GainLow:
        return row.potentialGain.interval ? std::optional(row.potentialGain.interval->low) : std::nullopt;
    case ErrorColumn::Ease:
        return isAssessable(row) ? count(static_cast<std::uint64_t>(row.ease)) : std::nullopt;
    case ErrorColumn::Importance:
        return isAssessable(row) ? count(static_cast<std::uint64_t>(row.importance)) : std::nullopt;
    case ErrorColumn::Priority:
        return row.priority;
    case ErrorColumn::Name:
    case ErrorColumn::Basis:
        break;
    }
    return std::nullopt;
}

QString cellText(const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words)
{
    const NumberFormat numbers(words.language);
    const std::optional<double> number = cellNumber(row, column);
    switch (column) {
    case ErrorColumn::Name:
        return shownRowName(row, words);
    case ErrorColumn::Basis:
        return basisText(row);
    case ErrorColumn::Examples:
    case ErrorColumn::Errors:
    case ErrorColumn::Edits:
    case ErrorColumn::Words:
        return numbers.count(number ? std::optional(static_cast<std::uint64_t>(*number)) : std::nullopt);
    case ErrorColumn::ShareOfData:
    case ErrorColumn::ShareOfErrors:
    case ErrorColumn::ErrorRate:
    case ErrorColumn::Accuracy:
    case ErrorColumn::Baseline:
        return percentText(row, column, numbers);
    case ErrorColumn::Gap:
        return numbers.points(number, 1);
    case ErrorColumn::Lift:
        return numbers.fixed(number, 2);
    case ErrorColumn::Gain:
    case ErrorColumn::GainLow:
    case ErrorColumn::Priority:
        return numbers.points(number, 2);
    case ErrorColumn::Ease:
    case ErrorColumn::Importance:
        return number ? numbers.count(static_cast<std::uint64_t>(*number)) : QString();
    }
    return {};
}

QString cellSmallText(const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words)
{
    if (column != ErrorColumn::Gain || !row.potentialGain.interval || row.potentialGain.value.value_or(0) <= 0)
        return {};
    return QStringLiteral("≥ ") + NumberFormat(words.language).points(row.potentialGain.interval->low, 2);
}

QString cellHint(const ErrorRow& row, ErrorColumn column, const ErrorTableWords& words)
{
    if (const std::optional<RowColumn> known = reasonColumn(column)) {
        if (const QString reason = undefinedReason(row, words.overall, *known); !reason.isEmpty()) return reason;
    }
    const NumberFormat numbers(words.language);
    QStringList lines;
    if (const QString range = intervalText(row, column, numbers); !range.isEmpty())
        lines << ErrorColumnText::tr("95% interval %1").arg(range);
    if (column == ErrorColumn::Baseline) lines << baselineBasisText(row, words.language) << words.baselineSource;
    if (row.basis == RowBasis::Reviewed && (isEstimate(column) || column == ErrorColumn::Gain ||
                                            column == ErrorColumn::Gap || column == ErrorColumn::Name))
        lines << basisText(row);
    if (column == ErrorColumn::Name) {
        lines.prepend(shownRowName(row, words));
        lines << kindLabel(row.kind) << shownText(row.query, 300);
        if (row.few) lines << ErrorColumnText::tr("Few examples: chance alone shows gaps in small rows.");
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void sortByColumn(std::vector<ErrorRow>& rows, ErrorColumn column, bool isDescending)
{
    sortRows(rows, RowOrder::ShareOfErrors);
    if (column == ErrorColumn::Name || column == ErrorColumn::Basis) {
        sortRows(rows, RowOrder::Name);
        if (column == ErrorColumn::Basis)
            std::stable_sort(rows.begin(), rows.end(),
                             [](const ErrorRow& a, const ErrorRow& b) { return a.basis < b.basis; });
        if (isDescending) std::reverse(rows.begin(), rows.end());
        return;
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const ErrorRow& a, const ErrorRow& b) {
        const std::optional<double> x = cellNumber(a, column);
        const std::optional<double> y = cellNumber(b, column);
        if (!x || !y) return x.has_value() && !y.has_value();
        return isDescending ? *x > *y : *x < *y;
    });
}

} // namespace headroom
