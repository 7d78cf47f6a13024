// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/undefined_reason.h"

#include "core/report/report_text.h"

namespace headroom {

namespace {

bool isDefined(const ErrorRow& row, RowColumn column)
{
    switch (column) {
    case RowColumn::ShareOfData:
        return row.shareOfData.value.has_value();
    case RowColumn::ShareOfErrors:
        return row.shareOfErrors.value.has_value();
    case RowColumn::ErrorRate:
        return row.errorRate.has_value();
    case RowColumn::Accuracy:
        return row.accuracy.value.has_value();
    case RowColumn::Lift:
        return row.lift.has_value();
    case RowColumn::Baseline:
        return row.baseline.has_value();
    case RowColumn::Gap:
        return row.gap.value.has_value();
    case RowColumn::PotentialGain:
        return row.potentialGain.value.has_value();
    case RowColumn::Priority:
        return row.priority.has_value();
    }
    return true;
}

bool needsBaseline(RowColumn column)
{
    return column == RowColumn::Baseline || column == RowColumn::Gap || column == RowColumn::PotentialGain ||
           column == RowColumn::Priority;
}

} // namespace

QString undefinedReason(const ErrorRow& row, const ErrorRow& overall, RowColumn column)
{
    if (isDefined(row, column)) return {};
    if (row.kind == RowKind::UntaggedErrors)
        return ReportText::tr("Counts errors only: right examples are not part of this row.");
    if (overall.n == 0) return ReportText::tr("No example in scope has both a reference label and a prediction.");
    if (row.basis == RowBasis::Reviewed && column != RowColumn::Baseline) {
        if (row.reviewedErrors == 0 && overall.errors > 0)
            return ReportText::tr("No errors are reviewed for tags yet: review a sample of errors.");
        if (row.reviewedRight == 0 && column != RowColumn::ShareOfErrors)
            return ReportText::tr("No right examples are reviewed for tags yet: review a sample of right examples.");
    }
    if (needsBaseline(column) && !row.baseline)
        return ReportText::tr("Nothing to hold the accuracy against: no human-level performance is known here.");
    if (overall.errors == 0 && (column == RowColumn::ShareOfErrors || column == RowColumn::Lift))
        return ReportText::tr("There are no errors in scope.");
    if (row.n == 0) return ReportText::tr("No evaluated example is in this row.");
    return ReportText::tr("Not defined for these examples (division by zero).");
}

} // namespace headroom
