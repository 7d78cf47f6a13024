// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/headline.h"
#include "core/report/number_format.h"
#include "core/report/plain_reports.h"
#include "core/report/report_notes.h"
#include "core/report/report_text.h"
#include "core/report/xlsx_book.h"

namespace headroom {

namespace {

std::optional<double> inPoints(const std::optional<double>& proportion)
{
    return proportion ? std::optional(*proportion * 100) : std::nullopt;
}

std::optional<double> low(const Figure& figure)
{
    return figure.interval ? std::optional(figure.interval->low) : std::nullopt;
}

std::optional<double> high(const Figure& figure)
{
    return figure.interval ? std::optional(figure.interval->high) : std::nullopt;
}

void fact(XlsxBook& book, const QString& what, const QString& text)
{
    book.text(what, CellStyle::Strong);
    book.text(text);
    book.nextRow();
}

void fact(XlsxBook& book, const QString& what, std::optional<double> number, CellStyle style)
{
    book.text(what, CellStyle::Strong);
    book.number(number, style);
    book.nextRow();
}

void writeSummary(XlsxBook& book, const ReportModel& model)
{
    const ErrorRow& overall = model.overall;
    book.sheet(ReportText::tr("Summary"), {34, 70});
    fact(book, shownText(model.title, 300), QString());
    fact(book, ReportText::tr("Headline"), headline(model).plain());
    fact(book, ReportText::tr("Run"), shownText(model.run));
    fact(book, ReportText::tr("Metric"), metricLabel(model.metric));
    fact(book, ReportText::tr("Scope"), model.scope.empty() ? ReportText::tr("all examples") : shownText(model.scope));
    fact(book, ReportText::tr("Examples"), double(model.examples), CellStyle::Count);
    fact(book, ReportText::tr("In scope"), double(model.inScope), CellStyle::Count);
    fact(book, ReportText::tr("Evaluated"), double(overall.n), CellStyle::Count);
    fact(book, ReportText::tr("Errors"), double(overall.errors), CellStyle::Count);
    fact(book, metricLabel(model.metric), overall.accuracy.value, CellStyle::Percent);
    fact(book, ReportText::tr("Interval, low"), low(overall.accuracy), CellStyle::Percent);
    fact(book, ReportText::tr("Interval, high"), high(overall.accuracy), CellStyle::Percent);
    fact(book, baselineLabel(model), overall.baseline ? std::optional(overall.baseline->value) : std::nullopt,
         CellStyle::Percent);
    if (model.words)
        fact(book, ReportText::tr("Word error rate"), model.words->wordErrorRate.value, CellStyle::Percent);
    if (model.numeric) {
        fact(book, ReportText::tr("Mean absolute error"), model.numeric->mae, CellStyle::Plain);
        fact(book, ReportText::tr("RMSE"), model.numeric->rmse, CellStyle::Plain);
        fact(book, ReportText::tr("R²"), model.numeric->r2, CellStyle::Plain);
    }
    for (const QString& line : leftOutLines(model))
        fact(book, ReportText::tr("Not evaluated"), line);
    for (const QString& line : reportNotes(model) + readingLines(model))
        fact(book, QString(), line);
    for (const ReportBatch& batch : model.batches) {
        fact(book, ReportText::tr("Source"),
             shownText(batch.source, 300) + QStringLiteral(" · ") +
                 (batch.licence.empty() ? ReportText::tr("no licence stated") : shownText(batch.licence, 300)));
    }
    fact(book, ReportText::tr("State of the project"), shownText(model.stateHash));
    fact(book, ReportText::tr("Made by"), QStringLiteral("Headroom ") + shownText(model.version, 60));
}

QStringList rowHeadings(const ReportModel& model)
{
    QStringList headings = {ReportText::tr("Name"),
                            ReportText::tr("Kind"),
                            ReportText::tr("Examples"),
                            ReportText::tr("Errors"),
                            ReportText::tr("% of data"),
                            ReportText::tr("% of errors"),
                            ReportText::tr("Error rate"),
                            metricLabel(model.metric),
                            ReportText::tr("Interval, low"),
                            ReportText::tr("Interval, high"),
                            baselineLabel(model),
                            ReportText::tr("Gap (points)"),
                            ReportText::tr("Potential gain (points)"),
                            ReportText::tr("Gain, low"),
                            ReportText::tr("Gain, high"),
                            ReportText::tr("Ease"),
                            ReportText::tr("Importance"),
                            ReportText::tr("Priority"),
                            ReportText::tr("Basis")};
    if (model.words) headings << ReportText::tr("Edits") << ReportText::tr("Reference words");
    return headings;
}

void writeRow(XlsxBook& book, const ErrorRow& row, bool withWords)
{
    book.text(rowName(row));
    book.text(kindLabel(row.kind));
    exampleCount(row) ? book.number(double(row.n), CellStyle::Count) : book.skip();
    book.number(double(row.errors), CellStyle::Count);
    book.number(row.shareOfData.value, CellStyle::Percent);
    book.number(row.shareOfErrors.value, CellStyle::Percent);
    book.number(row.errorRate, CellStyle::Percent);
    book.number(row.accuracy.value, CellStyle::Percent);
    book.number(low(row.accuracy), CellStyle::Percent);
    book.number(high(row.accuracy), CellStyle::Percent);
    book.number(row.baseline ? std::optional(row.baseline->value) : std::nullopt, CellStyle::Percent);
    book.number(inPoints(row.gap.value), CellStyle::Points1);
    book.number(inPoints(row.potentialGain.value), CellStyle::Points2);
    book.number(inPoints(low(row.potentialGain)), CellStyle::Points2);
    book.number(inPoints(high(row.potentialGain)), CellStyle::Points2);
    book.number(row.ease, CellStyle::Plain);
    book.number(row.importance, CellStyle::Plain);
    book.number(inPoints(row.priority), CellStyle::Points2);
    book.text(basisText(row) + (row.few ? QStringLiteral(" · ") + ReportText::tr("few") : QString()));
    if (withWords) {
        book.number(double(row.edits), CellStyle::Count);
        book.number(double(row.referenceWords), CellStyle::Count);
    }
    book.nextRow();
}

const std::vector<double>& rowWidths()
{
    static const std::vector<double> widths = {30, 10, 10, 9, 10, 10, 10, 10, 10, 10, 10,
                                               9,  10, 9,  9, 7,  11, 9,  32, 9,  11};
    return widths;
}

void writeTags(XlsxBook& book, const ReportModel& model)
{
    book.sheet(ReportText::tr("Tags"), rowWidths());
    book.headings(rowHeadings(model));
    writeRow(book, model.overall, model.words.has_value());
    for (const ErrorRow& row : model.tags)
        writeRow(book, row, model.words.has_value());
    for (const ErrorRow& row : reviewRows(model))
        writeRow(book, row, model.words.has_value());
}

void writeFields(XlsxBook& book, const ReportModel& model)
{
    book.sheet(ReportText::tr("Fields"), rowWidths());
    book.headings(rowHeadings(model));
    for (const ReportField& field : model.fields) {
        for (const ErrorRow& row : field.rows)
            writeRow(book, row, model.words.has_value());
    }
}

void writeConfusion(XlsxBook& book, const ReportClasses& classes)
{
    book.sheet(ReportText::tr("Confusion"), {26});
    QStringList headings = {ReportText::tr("Reference ↓ Prediction →")};
    for (const std::string& name : classes.names)
        headings << shownText(name, 200);
    book.headings(headings);
    for (std::size_t row = 0; row < classes.confusion->classes; ++row) {
        book.text(shownText(classes.names[row], 200), CellStyle::Strong);
        for (std::size_t column = 0; column < classes.confusion->classes; ++column)
            book.number(double(classes.confusion->at(row, column)), CellStyle::Count);
        book.nextRow();
    }
}

void writeClasses(XlsxBook& book, const ReportClasses& classes)
{
    book.sheet(ReportText::tr("Per class"), {26, 11, 11, 11, 11});
    book.headings({ReportText::tr("Class"), ReportText::tr("Examples"), ReportText::tr("Precision"),
                   ReportText::tr("Recall"), ReportText::tr("F1")});
    for (std::size_t i = 0; i < classes.names.size(); ++i) {
        const ClassFigures& figures = classes.report.classes[i];
        book.text(shownText(classes.names[i], 200));
        book.number(double(figures.support), CellStyle::Count);
        book.number(figures.precision, CellStyle::Percent);
        book.number(figures.recall, CellStyle::Percent);
        book.number(figures.f1, CellStyle::Percent);
        book.nextRow();
    }
}

QString joined(const std::vector<MarkedText>& parts)
{
    QStringList words;
    for (const MarkedText& part : parts)
        words << shownText(part.text);
    return words.join(u' ');
}

void writeExamples(XlsxBook& book, const ReportModel& model)
{
    book.sheet(ReportText::tr("Examples"), {28, 34, 40, 40, 9});
    book.headings({ReportText::tr("Errors of"), ReportText::tr("Example"), ReportText::tr("Label"),
                   ReportText::tr("Model"), ReportText::tr("Score")});
    for (const ReportExamples& group : model.groups) {
        for (const ReportExample& example : group.examples) {
            book.text(shownText(group.name, 200));
            book.text(shownText(example.key, 300));
            book.text(joined(example.reference));
            book.text(joined(example.prediction));
            book.number(example.score, CellStyle::Decimal2);
            book.nextRow();
        }
    }
}

} // namespace

Result<QByteArray> toXlsx(const ReportModel& model)
{
    XlsxBook book;
    writeSummary(book, model);
    writeTags(book, model);
    writeFields(book, model);
    if (model.classes && model.classes->confusion) writeConfusion(book, *model.classes);
    if (model.classes) writeClasses(book, *model.classes);
    writeExamples(book, model);
    return book.finish();
}

} // namespace headroom
