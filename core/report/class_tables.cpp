// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of classes and of a comparison with an older run.
#include "core/report/confusion_map.h"
#include "core/report/number_format.h"
#include "core/report/report_table.h"
#include "core/report/report_text.h"

namespace headroom {

namespace {

TableCell figureCell(const NumberFormat& numbers, const std::optional<double>& figure, const QString& reason)
{
    return {numbers.percent(figure), {}, figure ? QString() : reason};
}

TableRow classRow(const ReportModel& model, const std::string& name, const ClassFigures& figures)
{
    const NumberFormat numbers(model.language);
    TableRow row;
    row.name << shownText(name, 120);
    row.isFew = figures.support < model.minSupport;
    if (row.isFew) row.badges << ReportText::tr("few");
    for (const std::uint64_t count : {figures.support, figures.falseNegatives, figures.falsePositives})
        row.cells.push_back({numbers.count(count), {}, {}});
    row.cells.push_back(figureCell(numbers, figures.precision, ReportText::tr("The class is never predicted.")));
    row.cells.push_back(
        figureCell(numbers, figures.recall, ReportText::tr("No evaluated example has this reference label.")));
    row.cells.push_back(
        figureCell(numbers, figures.f1, ReportText::tr("The class is neither a reference label nor a prediction.")));
    return row;
}

TableCell changeCell(const NumberFormat& numbers, const Figure& change)
{
    if (!change.value)
        return {QString(kUndefined), {}, ReportText::tr("No example of the row is evaluated for both runs.")};
    const bool isSure = change.interval && (change.interval->low > 0 || change.interval->high < 0);
    TableCell cell{numbers.signedPoints(change.value, 1), numbers.pointsRange(change.interval, 1), {}};
    cell.look = !isSure             ? TableCell::Look::Strong
                : *change.value > 0 ? TableCell::Look::Better
                                    : TableCell::Look::Worse;
    return cell;
}

TableRow comparisonRow(const ReportModel& model, const ComparisonRow& compared)
{
    const NumberFormat numbers(model.language);
    TableRow row;
    row.name << rowName(compared);
    row.isFew = compared.few;
    if (row.isFew) row.badges << ReportText::tr("few");
    for (const std::uint64_t count :
         {compared.n, compared.fixed, compared.broken, compared.bothWrong, compared.bothRight})
        row.cells.push_back({numbers.count(count), {}, {}});
    row.cells.push_back({numbers.percent(compared.accuracyBefore), {}, {}});
    row.cells.push_back({numbers.percent(compared.accuracyAfter), {}, {}});
    row.cells.push_back(changeCell(numbers, compared.change));
    row.cells.push_back({compared.pValue ? numbers.pValue(*compared.pValue) : QString(), {}, {}});
    return row;
}

} // namespace

ReportTable comparisonTable(const ReportModel& model)
{
    if (!model.comparison) return {};
    ReportTable table{{{ReportText::tr("Where"), {}},
                       {ReportText::tr("Examples"), {}},
                       {ReportText::tr("Fixed"), ReportText::tr("wrong before, right now")},
                       {ReportText::tr("Broken"), ReportText::tr("right before, wrong now")},
                       {ReportText::tr("Both wrong"), {}},
                       {ReportText::tr("Both right"), {}},
                       {ReportText::tr("Before"), ReportText::tr("accuracy of the older run")},
                       {ReportText::tr("Now"), ReportText::tr("accuracy of this run")},
                       {ReportText::tr("Change"), ReportText::tr("percentage points, with the 95% interval")},
                       {ReportText::tr("p"), ReportText::tr("McNemar's exact test of fixed against broken")}},
                      {}};
    table.rows.push_back(comparisonRow(model, model.comparison->overall));
    for (const ComparisonRow& row : model.comparison->rows)
        table.rows.push_back(comparisonRow(model, row));
    return table;
}

ReportTable confusionTable(const ReportModel& model, std::size_t most)
{
    if (!model.classes || !model.classes->confusion) return {};
    const Confusion& confusion = *model.classes->confusion;
    const NumberFormat numbers(model.language);
    ReportTable table;
    const double errors = static_cast<double>(confusion.total() - confusion.correct());
    for (const ConfusedPair& pair : mostConfused(confusion, most)) {
        TableRow row;
        row.name << shownText(model.classes->names[pair.reference], 60)
                 << shownText(model.classes->names[pair.prediction], 60);
        row.cells.push_back({numbers.count(pair.count), {}, {}});
        row.cells.push_back({numbers.percent(static_cast<double>(pair.count) / errors), {}, {}});
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty()) {
        table.headings = {{ReportText::tr("Reference → prediction"), {}},
                          {ReportText::tr("Errors"), {}},
                          {ReportText::tr("% of errors"), {}}};
    }
    return table;
}

ReportTable classTable(const ReportModel& model)
{
    if (!model.classes) return {};
    const ReportClasses& classes = *model.classes;
    ReportTable table{{{ReportText::tr("Class"), {}},
                       {ReportText::tr("Examples"), ReportText::tr("with this reference label")},
                       {ReportText::tr("Missed"), ReportText::tr("of the class, predicted as another")},
                       {ReportText::tr("Wrongly taken for it"), ReportText::tr("of another, predicted as the class")},
                       {ReportText::tr("Precision"), ReportText::tr("right among those predicted as the class")},
                       {ReportText::tr("Recall"), ReportText::tr("found among those of the class")},
                       {ReportText::tr("F1"), ReportText::tr("harmonic mean of precision and recall")}},
                      {}};
    for (std::size_t i = 0; i < classes.names.size(); ++i) {
        const ClassFigures& figures = classes.report.classes[i];
        if (figures.support + figures.falsePositives > 0)
            table.rows.push_back(classRow(model, classes.names[i], figures));
    }
    return table;
}

} // namespace headroom
