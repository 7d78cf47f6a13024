// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of tags and field values.
#include "core/report/headroom_map.h"
#include "core/report/html_page.h"
#include "core/report/undefined_reason.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kSmallMapColumns = 10;

/// The cells of one row. Undefined figures become "—" with the reason.
class RowCells
{
public:
    RowCells(HtmlPage& page, const ErrorRow& row)
        : m_page(page), m_html(page.html), m_row(row), m_approx(row.basis == RowBasis::Reviewed)
    {}

    void name(const QString& name, bool withBasis) const
    {
        m_html.open("th", {{"scope", QStringLiteral("row")}}).isolated(name);
        if (const QString kind = kindLabel(m_row.kind); !kind.isEmpty()) badge(kind);
        if (m_row.few) badge(ReportText::tr("few"));
        if (withBasis) m_html.element("small", basisText(m_row));
        m_html.close();
    }
    void counts() const
    {
        cell(m_page.numbers.count(exampleCount(m_row)), {},
             exampleCount(m_row) ? QString() : undefinedReason(m_row, m_page.model.overall, RowColumn::ShareOfData));
        cell(m_page.numbers.count(m_row.errors), edits());
    }
    /// The same with the shares below them.
    void countsAndShares() const
    {
        cell(m_page.numbers.count(m_row.n), m_page.numbers.percent(m_row.shareOfData.value));
        cell(m_page.numbers.count(m_row.errors), m_page.numbers.percent(m_row.shareOfErrors.value));
    }
    void proportion(std::optional<double> value, RowColumn column, const QString& small = {}) const
    {
        cell((m_approx && value ? QStringLiteral("≈ ") : QString()) + m_page.numbers.percent(value), small,
             undefinedReason(m_row, m_page.model.overall, column));
    }
    void accuracy() const
    {
        proportion(m_row.accuracy.value, RowColumn::Accuracy, m_page.numbers.percentRange(m_row.accuracy.interval));
    }
    void errorRate() const
    {
        proportion(m_row.errorRate, RowColumn::ErrorRate,
                   m_row.lift ? ReportText::tr("× %1", "lift").arg(m_page.numbers.fixed(m_row.lift, 2)) : QString());
    }
    void baseline() const
    {
        cell(m_page.numbers.percent(m_row.baseline ? std::optional(m_row.baseline->value) : std::nullopt),
             baselineBasisText(m_row, m_page.model.language),
             undefinedReason(m_row, m_page.model.overall, RowColumn::Baseline));
    }
    void gap() const
    {
        cell(m_page.numbers.points(m_row.gap.value, 1), m_page.numbers.pointsRange(m_row.gap.interval, 1),
             undefinedReason(m_row, m_page.model.overall, RowColumn::Gap));
    }
    void gain() const
    {
        cell(m_page.numbers.points(m_row.potentialGain.value, 2),
             m_page.numbers.pointsRange(m_row.potentialGain.interval, 2),
             undefinedReason(m_row, m_page.model.overall, RowColumn::PotentialGain), true);
    }
    void dots(int of5) const
    {
        if (m_row.kind == RowKind::UntaggedErrors || m_row.kind == RowKind::NotReviewed) {
            m_html.element("td", QString());
            return;
        }
        const int filled = std::clamp(of5, 0, 5);
        m_html.open("td").element("span", QString(filled, u'●') + QString(5 - filled, u'○'),
                                  {{"class", QStringLiteral("dots")},
                                   {"role", QStringLiteral("img")},
                                   {"aria-label", ReportText::tr("%1 of 5").arg(filled)}});
        m_html.close();
    }
    void priority() const
    {
        std::optional<double> priority = m_row.priority;
        cell(m_page.numbers.points(priority, 2), {}, undefinedReason(m_row, m_page.model.overall, RowColumn::Priority));
    }

private:
    QString edits() const
    {
        if (m_page.model.metric != Metric::Word) return {};
        return ReportText::tr("%1 edits").arg(m_page.numbers.count(m_row.edits));
    }
    void badge(const QString& words) const { m_html.element("span", words, {{"class", QStringLiteral("badge")}}); }
    void cell(const QString& figure, const QString& small, const QString& reason = {}, bool isStrong = false) const
    {
        m_html.open("td");
        if (!reason.isEmpty()) {
            m_html.element("abbr", figure, {{"title", reason}});
        } else if (isStrong) {
            m_html.element("strong", figure);
        } else {
            m_html.text(figure);
        }
        if (!small.isEmpty()) m_html.element("small", small);
        m_html.close();
    }

    HtmlPage& m_page;
    Markup& m_html;
    const ErrorRow& m_row;
    bool m_approx;
};

QString rowClass(const ErrorRow& row, bool isFirst)
{
    if (row.few) return QStringLiteral("few");
    return isFirst && row.potentialGain.value.value_or(0) > 0 ? QStringLiteral("first") : QString();
}

void writeTagRow(HtmlPage& page, const ErrorRow& row, bool isFirst)
{
    page.html.open("tr", {{"class", rowClass(row, isFirst)}});
    const RowCells cells(page, row);
    cells.name(rowName(row), row.kind != RowKind::UntaggedErrors && row.kind != RowKind::NotReviewed);
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
    page.html.close().lineBreak();
}

bool hasBaseline(const ReportField& field)
{
    return std::any_of(field.rows.begin(), field.rows.end(),
                       [](const ErrorRow& row) { return row.baseline.has_value(); });
}

void writeFieldRow(HtmlPage& page, const ReportField& field, const ErrorRow& row, bool isFirst)
{
    page.html.open("tr", {{"class", rowClass(row, isFirst)}});
    const RowCells cells(page, row);
    cells.name(fieldValueName(row, field.name), false);
    cells.countsAndShares();
    if (!hasBaseline(field)) cells.errorRate();
    cells.accuracy();
    if (hasBaseline(field)) {
        cells.baseline();
        cells.gap();
        cells.gain();
    }
    page.html.close().lineBreak();
}

QString dataTitle(const HtmlPage& page)
{
    return page.model.metric == Metric::Word ? ReportText::tr("share of the reference words")
                                             : ReportText::tr("share of the evaluated examples");
}

QString errorsTitle(const HtmlPage& page)
{
    return page.model.metric == Metric::Word ? ReportText::tr("share of the edits")
                                             : ReportText::tr("share of the errors");
}

TableHeading accuracyHeading(const HtmlPage& page)
{
    return {metricLabel(page.model.metric), ReportText::tr("with its 95% interval")};
}

TableHeading errorRateHeading()
{
    return {ReportText::tr("Error rate"), ReportText::tr("below it: times the overall rate")};
}

void addBaselineColumns(std::vector<TableHeading>& columns, const HtmlPage& page)
{
    columns.push_back({baselineLabel(page.model), ReportText::tr("what the accuracy is held against")});
    columns.push_back({ReportText::tr("Gap"), ReportText::tr("baseline − accuracy, percentage points")});
    columns.push_back(
        {ReportText::tr("Potential gain"), ReportText::tr("gap × share of data: points of overall accuracy to win")});
}

std::vector<TableHeading> fieldHeadings(const HtmlPage& page, const ReportField& field)
{
    std::vector<TableHeading> columns = {
        {ReportText::tr("Value"), {}},
        {ReportText::tr("Examples"), ReportText::tr("evaluated; below them: their share of the data")},
        {ReportText::tr("Errors"), ReportText::tr("below them: their share of all errors")}};
    if (!hasBaseline(field)) columns.push_back(errorRateHeading());
    columns.push_back(accuracyHeading(page));
    if (hasBaseline(field)) addBaselineColumns(columns, page);
    return columns;
}

} // namespace

void writeTagTable(HtmlPage& page)
{
    const ReportModel& model = page.model;
    if (model.tags.empty()) return;
    Markup& html = page.html;
    openSection(page, ReportText::tr("Tags, most to win first"),
                ReportText::tr("Tags overlap: gains must not be added up."));
    html.open("div", {{"class", QStringLiteral("scroll")}}).open("table").lineBreak();
    std::vector<TableHeading> columns = {{ReportText::tr("Tag"), {}},
                                         {ReportText::tr("Examples"), ReportText::tr("evaluated examples of the row")},
                                         {ReportText::tr("Errors"), ReportText::tr("wrong ones among them")},
                                         {ReportText::tr("% of data"), dataTitle(page)},
                                         {ReportText::tr("% of errors"), errorsTitle(page)},
                                         errorRateHeading(),
                                         accuracyHeading(page)};
    addBaselineColumns(columns, page);
    columns.push_back({ReportText::tr("Ease"), ReportText::tr("how easy to improve, 1 to 5")});
    columns.push_back({ReportText::tr("Import."), ReportText::tr("importance, 1 to 5")});
    columns.push_back({ReportText::tr("Priority"), ReportText::tr("potential gain × ease × importance / 9")});
    writeTableHead(html, columns);
    html.open("tbody").lineBreak();
    for (const ErrorRow& row : model.tags)
        writeTagRow(page, row, &row == &model.tags.front());
    if (model.untaggedErrors) writeTagRow(page, *model.untaggedErrors, false);
    if (model.notReviewed) writeTagRow(page, *model.notReviewed, false);
    html.close().close().close();
    closeSection(page);
}

void writeFieldSections(HtmlPage& page)
{
    Markup& html = page.html;
    const bool firstIsLarge = mapColumns(page.model.tags, 1).columns.empty();
    std::size_t number = 0;
    for (const ReportField& field : page.model.fields) {
        const MapColumns map = mapColumns(field, kSmallMapColumns);
        const bool withMap = !map.columns.empty() && !(firstIsLarge && number == 0);
        openSection(page, shownText(field.name, 120), ReportText::tr("by value, known for every example"),
                    field.rows.size() <= 12 ? PageBreaks::Avoided : PageBreaks::Allowed);
        if (withMap) html.open("div", {{"class", QStringLiteral("pair")}});
        html.open("div", {{"class", QStringLiteral("scroll")}}).open("table").lineBreak();
        writeTableHead(html, fieldHeadings(page, field));
        html.open("tbody").lineBreak();
        for (const ErrorRow& row : field.rows)
            writeFieldRow(page, field, row, &row == &field.rows.front());
        html.close().close().close();
        if (withMap) {
            html.open("div", {{"class", QStringLiteral("body")}});
            writeMapWithLegend(page, map, 440, QStringLiteral("map%1").arg(number));
            html.close().close();
        }
        closeSection(page);
        ++number;
    }
}

} // namespace headroom
