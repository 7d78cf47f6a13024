// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of tags and of a field's values.
#include "core/base/plural.h"
#include "core/report/number_format.h"
#include "core/report/report_table.h"
#include "core/report/report_text.h"
#include "core/report/undefined_reason.h"

#include <algorithm>

namespace headroom {

namespace {

/// The cells of one row.
class RowCells
{
public:
    RowCells(const ReportModel& model, const ErrorRow& row, TableRow& into)
        : m_model(model), m_numbers(model.language), m_row(row), m_into(into)
    {}

    void counts() const
    {
        add({m_numbers.count(exampleCount(m_row)),
             {},
             exampleCount(m_row) ? QString() : reason(RowColumn::ShareOfData)});
        add({m_numbers.count(m_row.errors), edits(), {}});
    }
    /// The same with the shares below them.
    void countsAndShares() const
    {
        add({m_numbers.count(m_row.n), m_numbers.percent(m_row.shareOfData.value), {}});
        add({m_numbers.count(m_row.errors), m_numbers.percent(m_row.shareOfErrors.value), {}});
    }
    void proportion(std::optional<double> value, RowColumn column, const QString& small = {}) const
    {
        const bool isEstimate = m_row.basis == RowBasis::Reviewed && value;
        add({(isEstimate ? QStringLiteral("≈ ") : QString()) + m_numbers.percent(value), small, reason(column)});
    }
    void accuracy() const
    {
        proportion(m_row.accuracy.value, RowColumn::Accuracy, m_numbers.percentRange(m_row.accuracy.interval));
    }
    void errorRate() const
    {
        proportion(m_row.errorRate, RowColumn::ErrorRate,
                   m_row.lift ? ReportText::tr("× %1", "lift").arg(m_numbers.fixed(m_row.lift, 2)) : QString());
    }
    void baseline() const
    {
        add({m_numbers.percent(m_row.baseline ? std::optional(m_row.baseline->value) : std::nullopt),
             baselineBasisText(m_row, m_model.language), reason(RowColumn::Baseline)});
    }
    void gap() const
    {
        add({m_numbers.points(m_row.gap.value, 1), m_numbers.pointsRange(m_row.gap.interval, 1),
             reason(RowColumn::Gap)});
    }
    void gain() const
    {
        add({m_numbers.points(m_row.potentialGain.value, 2), m_numbers.pointsRange(m_row.potentialGain.interval, 2),
             reason(RowColumn::PotentialGain), TableCell::Look::Strong});
    }
    void dots(int of5) const
    {
        TableCell cell;
        if (m_row.kind != RowKind::UntaggedErrors && m_row.kind != RowKind::NotReviewed)
            cell.dots = std::clamp(of5, 0, 5);
        add(std::move(cell));
    }
    void priority() const { add({m_numbers.points(m_row.priority, 2), {}, reason(RowColumn::Priority)}); }

private:
    void add(TableCell cell) const { m_into.cells.push_back(std::move(cell)); }
    QString reason(RowColumn column) const { return undefinedReason(m_row, m_model.overall, column); }
    QString edits() const
    {
        if (m_model.metric != Metric::Word) return {};
        return ReportText::tr("%1 edits", nullptr, pluralOf(m_row.edits)).arg(m_numbers.count(m_row.edits));
    }

    const ReportModel& m_model;
    NumberFormat m_numbers;
    const ErrorRow& m_row;
    TableRow& m_into;
};

TableRow named(const ErrorRow& row, const QString& name, bool isFirst)
{
    TableRow table;
    table.name << name;
    if (const QString kind = kindLabel(row.kind); !kind.isEmpty()) table.badges << kind;
    const bool isFew = row.few && exampleCount(row);
    if (isFew) table.badges << ReportText::tr("few");
    table.isFew = isFew;
    table.isFirst = !row.few && isFirst && row.potentialGain.value.value_or(0) > 0;
    return table;
}

TableRow tagRow(const ReportModel& model, const ErrorRow& row, bool isFirst)
{
    TableRow table = named(row, rowName(row), isFirst);
    table.small = basisText(row);
    const RowCells cells(model, row, table);
    cells.counts();
    cells.proportion(row.shareOfData.value, RowColumn::ShareOfData);
    cells.proportion(row.shareOfErrors.value, RowColumn::ShareOfErrors);
    cells.errorRate();
    cells.accuracy();
    cells.baseline();
    cells.gap();
    cells.gain();
    cells.dots(row.ease);
    cells.dots(row.importance);
    cells.priority();
    return table;
}

bool hasBaseline(const ReportField& field)
{
    return std::any_of(field.rows.begin(), field.rows.end(),
                       [](const ErrorRow& row) { return row.baseline.has_value(); });
}

TableRow fieldRow(const ReportModel& model, const ReportField& field, const ErrorRow& row, bool isFirst)
{
    TableRow table = named(row, fieldValueName(row, field.name), isFirst);
    const RowCells cells(model, row, table);
    cells.countsAndShares();
    if (!hasBaseline(field)) cells.errorRate();
    cells.accuracy();
    if (hasBaseline(field)) {
        cells.baseline();
        cells.gap();
        cells.gain();
    }
    return table;
}

TableHeading accuracyHeading(const ReportModel& model)
{
    return {metricLabel(model.metric), ReportText::tr("with its 95% interval")};
}

TableHeading errorRateHeading()
{
    return {ReportText::tr("Error rate"), ReportText::tr("below it: times the overall rate")};
}

void addBaselineColumns(std::vector<TableHeading>& columns, const ReportModel& model)
{
    columns.push_back({baselineLabel(model), ReportText::tr("what the accuracy is held against")});
    columns.push_back({ReportText::tr("Gap"), ReportText::tr("baseline − accuracy, percentage points")});
    columns.push_back(
        {ReportText::tr("Potential gain"), ReportText::tr("gap × share of data: points of overall accuracy to win")});
}

std::vector<TableHeading> tagHeadings(const ReportModel& model)
{
    const bool byWords = model.metric == Metric::Word;
    std::vector<TableHeading> columns = {
        {ReportText::tr("Tag"), {}},
        {ReportText::tr("Examples"), ReportText::tr("evaluated examples of the row")},
        {ReportText::tr("Errors"), ReportText::tr("wrong ones among them")},
        {ReportText::tr("% of data"),
         byWords ? ReportText::tr("share of the reference words") : ReportText::tr("share of the evaluated examples")},
        {ReportText::tr("% of errors"),
         byWords ? ReportText::tr("share of the edits") : ReportText::tr("share of the errors")},
        errorRateHeading(),
        accuracyHeading(model)};
    addBaselineColumns(columns, model);
    columns.push_back({ReportText::tr("Ease"), ReportText::tr("how easy to improve, 1 to 5")});
    columns.push_back({ReportText::tr("Import."), ReportText::tr("importance, 1 to 5")});
    columns.push_back({ReportText::tr("Priority"), ReportText::tr("potential gain × ease × importance / 9")});
    return columns;
}

std::vector<TableHeading> fieldHeadings(const ReportModel& model, const ReportField& field)
{
    std::vector<TableHeading> columns = {
        {ReportText::tr("Value"), {}},
        {ReportText::tr("Examples"), ReportText::tr("evaluated; below them: their share of the data")},
        {ReportText::tr("Errors"), ReportText::tr("below them: their share of all errors")}};
    if (!hasBaseline(field)) columns.push_back(errorRateHeading());
    columns.push_back(accuracyHeading(model));
    if (hasBaseline(field)) addBaselineColumns(columns, model);
    return columns;
}

} // namespace

ReportTable tagTable(const ReportModel& model)
{
    ReportTable table{tagHeadings(model), {}};
    for (const ErrorRow& row : model.tags)
        table.rows.push_back(tagRow(model, row, &row == &model.tags.front()));
    for (const ErrorRow& row : reviewRows(model))
        table.rows.push_back(tagRow(model, row, false));
    return table;
}

ReportTable fieldTable(const ReportModel& model, const ReportField& field)
{
    ReportTable table{fieldHeadings(model, field), {}};
    for (const ErrorRow& row : field.rows)
        table.rows.push_back(fieldRow(model, field, row, &row == &field.rows.front()));
    return table;
}

} // namespace headroom
