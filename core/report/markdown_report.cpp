// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plural.h"
#include "core/report/confusion_map.h"
#include "core/report/headline.h"
#include "core/report/markdown_text.h"
#include "core/report/number_format.h"
#include "core/report/plain_reports.h"
#include "core/report/report_notes.h"
#include "core/report/report_text.h"

namespace headroom {

namespace {

/// A figure with its interval in brackets.
QString withRange(const QString& figure, const QString& range)
{
    return range.isEmpty() ? figure : figure + QStringLiteral(" (") + range + u')';
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const ReportModel& model) : m_model(model), m_numbers(model.language) {}

    QByteArray write()
    {
        top();
        figures();
        tags();
        fields();
        comparison();
        classes();
        examples();
        notes();
        provenance();
        return m_text.text().toUtf8();
    }

private:
    void top()
    {
        m_text.heading(1, markdownEscaped(shownText(m_model.title, 300)));
        QString sentence;
        headline(m_model).visit([&](const QString& words) { sentence += markdownEscaped(words); },
                                [&](const QString& value) { sentence += markdownEscaped(value); });
        m_text.paragraph(QStringLiteral("**") + sentence + QStringLiteral("**"));
    }

    void figures()
    {
        const ErrorRow& overall = m_model.overall;
        m_text.item(ReportText::tr("Run"), shownText(m_model.run, 200));
        m_text.item(ReportText::tr("Scope"),
                    m_model.scope.empty() ? ReportText::tr("all examples") : shownText(m_model.scope));
        m_text.item(metricLabel(m_model.metric), withRange(m_numbers.percent(overall.accuracy.value),
                                                           m_numbers.percentRange(overall.accuracy.interval)));
        m_text.item(
            ReportText::tr("Errors"),
            ReportText::tr("%1 of %2 evaluated").arg(m_numbers.count(overall.errors), m_numbers.count(overall.n)));
        if (overall.baseline) {
            m_text.item(baselineLabel(m_model), withRange(m_numbers.percent(overall.baseline->value),
                                                          baselineBasisText(overall, m_model.language)));
        }
        if (m_model.words) {
            m_text.item(ReportText::tr("Word error rate"),
                        withRange(m_numbers.percent(m_model.words->wordErrorRate.value, 2),
                                  ReportText::tr("%1 edits in %2 words", nullptr, pluralOf(m_model.words->edits))
                                      .arg(m_numbers.count(m_model.words->edits),
                                           m_numbers.count(m_model.words->referenceWords))));
        }
        if (m_model.numeric) {
            m_text.item(ReportText::tr("Mean absolute error"), m_numbers.significant(m_model.numeric->mae));
            m_text.item(ReportText::tr("RMSE"), m_numbers.significant(m_model.numeric->rmse));
            m_text.item(ReportText::tr("R²"), m_numbers.fixed(m_model.numeric->r2, 3));
        }
        m_text.endList();
    }

    QStringList headings(const QString& first) const
    {
        return {first,
                ReportText::tr("Examples"),
                ReportText::tr("Errors"),
                ReportText::tr("% of data"),
                ReportText::tr("% of errors"),
                metricLabel(m_model.metric),
                baselineLabel(m_model),
                ReportText::tr("Gap"),
                ReportText::tr("Potential gain"),
                ReportText::tr("Basis")};
    }

    QStringList cells(const ErrorRow& row, QString name) const
    {
        if (row.few && exampleCount(row)) name += QStringLiteral(" (") + ReportText::tr("few") + u')';
        const QString approx =
            row.basis == RowBasis::Reviewed && row.shareOfData.value ? QStringLiteral("≈ ") : QString();
        return {name,
                m_numbers.count(exampleCount(row)),
                m_numbers.count(row.errors),
                approx + m_numbers.percent(row.shareOfData.value),
                m_numbers.percent(row.shareOfErrors.value),
                withRange(m_numbers.percent(row.accuracy.value), m_numbers.percentRange(row.accuracy.interval)),
                m_numbers.percent(row.baseline ? std::optional(row.baseline->value) : std::nullopt),
                m_numbers.points(row.gap.value, 1),
                withRange(m_numbers.points(row.potentialGain.value, 2),
                          m_numbers.pointsRange(row.potentialGain.interval, 2)),
                basisText(row)};
    }

    void tags()
    {
        if (m_model.tags.empty()) return;
        m_text.heading(2, ReportText::tr("Tags, most to win first"));
        m_text.tableHead(headings(ReportText::tr("Tag")));
        for (const ErrorRow& row : m_model.tags)
            m_text.tableRow(cells(row, rowName(row)));
        for (const ErrorRow& row : reviewRows(m_model))
            m_text.tableRow(cells(row, rowName(row)));
        m_text.endTable();
        m_text.paragraph(ReportText::tr("Tags overlap: gains must not be added up."));
    }

    void fields()
    {
        for (const ReportField& field : m_model.fields) {
            m_text.heading(2, markdownEscaped(shownText(field.name, 120)));
            m_text.tableHead(headings(ReportText::tr("Value")));
            for (const ErrorRow& row : field.rows)
                m_text.tableRow(cells(row, fieldValueName(row, field.name)));
            m_text.endTable();
        }
    }

    void comparison()
    {
        if (!m_model.comparison) return;
        m_text.heading(2, ReportText::tr("Against %1", "an older run")
                              .arg(markdownEscaped(shownText(m_model.comparison->before, 120))));
        m_text.tableHead({ReportText::tr("Where"), ReportText::tr("Examples"), ReportText::tr("Fixed"),
                          ReportText::tr("Broken"), ReportText::tr("Before"), ReportText::tr("Now"),
                          ReportText::tr("Change"), ReportText::tr("p")});
        comparisonRow(m_model.comparison->overall);
        for (const ComparisonRow& row : m_model.comparison->rows)
            comparisonRow(row);
        m_text.endTable();
    }

    void comparisonRow(const ComparisonRow& row)
    {
        m_text.tableRow(
            {rowName(row), m_numbers.count(row.n), m_numbers.count(row.fixed), m_numbers.count(row.broken),
             m_numbers.percent(row.accuracyBefore), m_numbers.percent(row.accuracyAfter),
             withRange(m_numbers.signedPoints(row.change.value, 1), m_numbers.pointsRange(row.change.interval, 1)),
             row.pValue ? m_numbers.pValue(*row.pValue) : QString(kUndefined)});
    }

    void classes()
    {
        if (!m_model.classes) return;
        const ReportClasses& classes = *m_model.classes;
        if (classes.confusion) {
            m_text.heading(2, ReportText::tr("Most frequent confusions"));
            m_text.tableHead(
                {ReportText::tr("Reference label"), ReportText::tr("Prediction"), ReportText::tr("Errors")}, 2);
            for (const ConfusedPair& pair : mostConfused(*classes.confusion, 10)) {
                m_text.tableRow({shownText(classes.names[pair.reference], 120),
                                 shownText(classes.names[pair.prediction], 120), m_numbers.count(pair.count)});
            }
            m_text.endTable();
        }
        m_text.heading(2, ReportText::tr("Per class"));
        m_text.tableHead({ReportText::tr("Class"), ReportText::tr("Examples"), ReportText::tr("Precision"),
                          ReportText::tr("Recall"), ReportText::tr("F1")});
        for (std::size_t i = 0; i < classes.names.size(); ++i) {
            const ClassFigures& figures = classes.report.classes[i];
            m_text.tableRow({shownText(classes.names[i], 120), m_numbers.count(figures.support),
                             m_numbers.percent(figures.precision), m_numbers.percent(figures.recall),
                             m_numbers.percent(figures.f1)});
        }
        m_text.endTable();
    }

    void examples()
    {
        if (m_model.groups.empty()) return;
        m_text.heading(2, ReportText::tr("What the errors look like"));
        for (const ReportExamples& group : m_model.groups) {
            m_text.heading(3, markdownEscaped(shownText(group.name, 120)));
            m_text.tableHead(
                {ReportText::tr("Example"), ReportText::tr("Label"), ReportText::tr("Model"), ReportText::tr("Score")},
                3);
            for (const ReportExample& example : group.examples) {
                m_text.rawTableRow({markdownEscaped(shownText(example.key, 120)), marked(example.reference),
                                    marked(example.prediction),
                                    example.score ? m_numbers.fixed(example.score, 2) : QString()});
            }
            m_text.endTable();
        }
    }

    static QString marked(const std::vector<MarkedText>& parts)
    {
        QStringList words;
        for (const MarkedText& part : parts) {
            const QString text = markdownEscaped(shownText(part.text, 400).trimmed());
            words << (part.differs && !text.isEmpty() ? QStringLiteral("**") + text + QStringLiteral("**") : text);
        }
        return words.join(u' ');
    }

    void notes()
    {
        const QStringList left = leftOutLines(m_model);
        m_text.heading(2, ReportText::tr("How to read this"));
        if (!left.isEmpty()) m_text.bullet(ReportText::tr("Not evaluated: %1").arg(left.join(QStringLiteral("; "))));
        for (const QString& line : reportNotes(m_model) + readingLines(m_model))
            m_text.bullet(line);
        m_text.endList();
    }

    void provenance()
    {
        m_text.heading(2, ReportText::tr("Where the data came from"));
        for (const ReportBatch& batch : m_model.batches) {
            m_text.bullet(
                QStringLiteral("%1 · %2 · %3 · %4")
                    .arg(shownText(batch.source, 300),
                         batch.licence.empty() ? ReportText::tr("no licence stated") : shownText(batch.licence, 300),
                         ReportText::tr("rows: %1").arg(m_numbers.count(batch.rows)),
                         m_numbers.date(batch.importedAt)));
        }
        m_text.endList();
        m_text.paragraph(markdownEscaped(ReportText::tr("State of the project")) + QStringLiteral(": ") +
                         markdownEscaped(shownText(m_model.stateHash, 128)) + QStringLiteral(" · Headroom ") +
                         markdownEscaped(shownText(m_model.version, 60)));
    }

    const ReportModel& m_model;
    NumberFormat m_numbers;
    MarkdownText m_text;
};

} // namespace

QByteArray toMarkdown(const ReportModel& model)
{
    return MarkdownWriter(model).write();
}

} // namespace headroom
