// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headline.h"

#include "core/base/plural.h"
#include "core/report/number_format.h"

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

/// The row for which `worth` is highest and above 0, the earlier one of equals.
const ErrorRow* bestRow(const ReportModel& model, const std::function<double(const ErrorRow&)>& worth)
{
    const ErrorRow* best = nullptr;
    double most = 0;
    const auto look = [&](const std::vector<ErrorRow>& rows) {
        for (const ErrorRow& row : rows) {
            if (row.few || worth(row) <= most) continue;
            best = &row;
            most = worth(row);
        }
    };
    look(model.tags);
    for (const ReportField& field : model.fields)
        look(field.rows);
    return best;
}

bool anyRow(const ReportModel& model, const std::function<bool(const ErrorRow&)>& holds)
{
    return std::any_of(model.tags.begin(), model.tags.end(), holds) ||
           std::any_of(model.fields.begin(), model.fields.end(), [&](const ReportField& field) {
               return std::any_of(field.rows.begin(), field.rows.end(), holds);
           });
}

QString gainOf(const ErrorRow& row, const NumberFormat& numbers)
{
    return numbers.points(row.potentialGain.value, 2);
}

Phrase gainHeadline(const ErrorRow& row, const ReportModel& model, const NumberFormat& numbers)
{
    const bool isWord = model.metric == Metric::Word;
    const auto& interval = row.potentialGain.interval;
    if (interval && interval->low * 100 >= 0.005) {
        return {isWord ? ReportText::tr("Most to win: %1, %2 points of overall word accuracy, at least %3.")
                       : ReportText::tr("Most to win: %1, %2 points of overall accuracy, at least %3."),
                {rowName(row), gainOf(row, numbers), numbers.points(interval->low, 2)}};
    }
    return {isWord ? ReportText::tr("Most to win: %1, %2 points of overall word accuracy.")
                   : ReportText::tr("Most to win: %1, %2 points of overall accuracy."),
            {rowName(row), gainOf(row, numbers)}};
}

Phrase excessHeadline(const ErrorRow& row, const NumberFormat& numbers)
{
    return {ReportText::tr("Errors gather in %1: %2 of all errors in %3 of the data."),
            {rowName(row), numbers.percent(row.shareOfErrors.value, 0), numbers.percent(row.shareOfData.value, 0)}};
}

} // namespace

const ErrorRow* largestGain(const ReportModel& model)
{
    return bestRow(model, [](const ErrorRow& row) { return row.potentialGain.value.value_or(0); });
}

const ErrorRow* mostExcessErrors(const ReportModel& model)
{
    return bestRow(model, [](const ErrorRow& row) {
        if (!row.shareOfErrors.value || !row.shareOfData.value) return 0.0;
        return *row.shareOfErrors.value - *row.shareOfData.value;
    });
}

Phrase headline(const ReportModel& model)
{
    const NumberFormat numbers(model.language);
    if (model.overall.n == 0)
        return {ReportText::tr("Nothing is evaluated yet: no example has both a reference label and a prediction."),
                {}};
    if (model.overall.errors == 0)
        return {ReportText::tr("No errors: all %1 evaluated examples are right.", nullptr, pluralOf(model.overall.n)),
                {numbers.count(model.overall.n)}};
    if (const ErrorRow* row = largestGain(model)) return gainHeadline(*row, model, numbers);
    if (anyRow(model, [](const ErrorRow& row) { return !row.few && row.potentialGain.value.has_value(); })) {
        return {ReportText::tr("The model has reached %1 wherever it is known: no points left to win there."),
                {baselineLabel(model)}};
    }
    if (const ErrorRow* row = mostExcessErrors(model)) return excessHeadline(*row, numbers);
    if (model.overall.potentialGain.value.value_or(0) > 0) {
        return {ReportText::tr("%1 points to win overall."), {numbers.points(model.overall.potentialGain.value, 1)}};
    }
    return {ReportText::tr("%1 of %2 evaluated examples are wrong.", nullptr, pluralOf(model.overall.n)),
            {numbers.count(model.overall.errors), numbers.count(model.overall.n)}};
}

} // namespace headroom
