// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors/errors_cards.h"

#include "core/report/number_format.h"
#include "core/report/report_text.h"
#include "widgets/models/shown_numbers.h"
#include "widgets/views/figure_card.h"

#include <QHBoxLayout>

namespace headroom {

namespace {

QString link(const char* name, const QString& words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(name), words.toHtmlEscaped());
}

/// The row with most to win, "few" ones left out.
const ErrorRow* largestGain(const std::vector<ErrorRow>& rows)
{
    const ErrorRow* best = nullptr;
    for (const ErrorRow& row : rows) {
        const double gain = row.potentialGain.value.value_or(0);
        if (!row.few && gain > 0 && (best == nullptr || gain > *best->potentialGain.value)) best = &row;
    }
    return best;
}

} // namespace

ErrorsCards::ErrorsCards(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("errorsCards"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_accuracy = addCard("accuracyCard");
    m_baseline = addCard("baselineCard");
    m_gain = addCard("gainCard");
    m_errors = addCard("errorsCard");
    m_comparison = addCard("comparisonCard");
}

FigureCard* ErrorsCards::addCard(const char* name)
{
    auto* card = new FigureCard(this);
    card->setObjectName(QLatin1String(name));
    layout()->addWidget(card);
    connect(card, &FigureCard::linkActivated, this, &ErrorsCards::follow);
    return card;
}

void ErrorsCards::follow(const QString& name)
{
    if (name == QLatin1String("review"))
        Q_EMIT reviewWanted();
    else if (name == QLatin1String("hlp"))
        Q_EMIT hlpWanted();
    else if (name == QLatin1String("row"))
        Q_EMIT rowWanted(m_gainKind, m_gainSubject);
    else
        Q_EMIT examplesWanted(name);
}

void ErrorsCards::show(const ErrorsAnalysis& analysis, const Context& context)
{
    const ErrorTable& table = analysis.table();
    showAccuracy(table);
    showBaseline(analysis, context.isReadOnly);
    showGain(table);
    showErrors(table, context.isReadOnly);
    showComparison(analysis.comparison(), context);
}

void ErrorsCards::showNothing(const QString& reason)
{
    m_accuracy->setCaption(tr("Model"));
    m_baseline->setCaption(tr("Human level (HLP)"));
    m_gain->setCaption(tr("Largest potential gain"));
    m_errors->setCaption(tr("Errors"));
    m_comparison->setCaption(tr("Against another run"));
    for (FigureCard* card : {m_accuracy, m_baseline, m_gain, m_errors, m_comparison}) {
        card->setFigure(kUndefined, FigureCard::Tone::Plain, reason);
        card->setNote({});
    }
}

void ErrorsCards::showAccuracy(const ErrorTable& table)
{
    const NumberFormat numbers = shownNumbers();
    const Figure& accuracy = table.overall.accuracy;
    m_accuracy->setCaption(tr("Model, %1", "%1 is the metric's name").arg(metricWord(table.metric)));
    m_accuracy->setFigure(numbers.percent(accuracy.value), FigureCard::Tone::Plain,
                          accuracy.value ? QString() : tr("Nothing of the scope is evaluated."));
    if (accuracy.interval) {
        const QString range = numbers.percentRange(accuracy.interval);
        m_accuracy->setNote({tr("95% CI %1", "confidence interval").arg(range), range});
    } else {
        m_accuracy->setNote({tr("nothing is evaluated")});
    }
}

void ErrorsCards::showBaseline(const ErrorsAnalysis& analysis, bool isReadOnly)
{
    const ErrorRow& overall = analysis.table().overall;
    const ErrorsChoice& choice = analysis.choice();
    const NumberFormat numbers = shownNumbers();
    const bool isHlp = choice.baseline == Baseline::Kind::Hlp;
    m_baseline->setCaption(isHlp ? tr("Human level (HLP)") : analysis.baselineName());
    const auto value = overall.baseline ? std::optional(overall.baseline->value) : std::nullopt;
    m_baseline->setFigure(numbers.percent(value), FigureCard::Tone::Plain,
                          value ? QString() : tr("Not known for the whole scope."));
    const QString basis = choice.baseline == Baseline::Kind::Published ? choice.publishedSource
                                                                       : baselineBasisText(overall, shownLanguage());
    QStringList parts;
    if (!basis.isEmpty()) parts << basis.toHtmlEscaped();
    if (overall.gap.value) parts << tr("gap %1", "in percentage points").arg(numbers.points(overall.gap.value, 1));
    const QString rest = parts.join(QStringLiteral(" · "));
    if (!isHlp || isReadOnly) return m_baseline->setNote({rest.isEmpty() ? tr("not known for the scope") : rest});
    if (value) return m_baseline->setNote({rest + QStringLiteral(" · ") + link("hlp", tr("change"))});
    m_baseline->setNote({tr("not known") + QStringLiteral(" · ") + link("hlp", tr("type it"))});
}

void ErrorsCards::showGain(const ErrorTable& table)
{
    const NumberFormat numbers = shownNumbers();
    m_gain->setCaption(tr("Largest potential gain"));
    const ErrorRow* row = largestGain(table.rows);
    if (row == nullptr) {
        m_gain->setFigure(kUndefined, FigureCard::Tone::Plain, tr("No row has both a baseline and room below it."));
        m_gain->setNote({tr("type the HLP of a row below"), tr("no HLP below")});
        return;
    }
    m_gainKind = row->kind;
    m_gainSubject = row->subject;
    m_gain->setFigure(tr("%1 pts", "percentage points").arg(numbers.points(row->potentialGain.value, 2)),
                      FigureCard::Tone::Accent);
    const QString name = link("row", rowName(*row));
    QStringList wordings{name};
    if (row->potentialGain.interval) {
        const QString low = numbers.points(row->potentialGain.interval->low, 2);
        wordings = {name + QStringLiteral(" · ") + tr("at least %1").arg(low), name + QStringLiteral(" · ≥ ") + low,
                    name};
    }
    m_gain->setNote(wordings);
}

void ErrorsCards::showErrors(const ErrorTable& table, bool isReadOnly)
{
    const NumberFormat numbers = shownNumbers();
    m_errors->setCaption(tr("Errors"));
    m_errors->setFigure(numbers.count(table.overall.errors), FigureCard::Tone::Plain,
                        tr("of %1 evaluated").arg(numbers.count(table.overall.n)));
    const QString errors = numbers.count(table.review.reviewedErrors);
    const QString right = numbers.count(table.review.reviewedRight);
    const QString review = isReadOnly ? QString() : u' ' + link("review", tr("review"));
    if (table.review.reviewedErrors + table.review.reviewedRight == 0) {
        return m_errors->setNote(
            {tr("of %1, none reviewed").arg(numbers.count(table.overall.n)) + review, tr("none reviewed") + review});
    }
    m_errors->setNote({tr("%1 errors + %2 right reviewed").arg(errors, right) + review,
                       tr("%1 + %2 reviewed").arg(errors, right) + review});
}

void ErrorsCards::showComparison(const std::optional<Comparison>& comparison, const Context& context)
{
    const NumberFormat numbers = shownNumbers();
    if (!comparison) {
        m_comparison->setCaption(tr("Against another run"));
        m_comparison->setFigure(kUndefined, FigureCard::Tone::Plain, tr("No run to compare with is chosen."));
        return m_comparison->setNote({context.hasOtherRuns ? tr("choose “Compare” above") : tr("no other run yet")});
    }
    const ComparisonRow& row = comparison->overall;
    m_comparison->setCaption(tr("Against %1", "an older run").arg(context.comparedRun));
    const double change = row.change.value.value_or(0);
    const auto tone = change > 0   ? FigureCard::Tone::Good
                      : change < 0 ? FigureCard::Tone::Bad
                                   : FigureCard::Tone::Plain;
    m_comparison->setFigure(
        row.change.value ? tr("%1 pts", "percentage points").arg(numbers.signedPoints(row.change.value, 1))
                         : QString(kUndefined),
        tone,
        row.change.interval ? tr("95% interval %1 points").arg(numbers.pointsRange(row.change.interval, 1))
                            : tr("No example is evaluated for both runs."));
    const QString counts = link("fixed", tr("%1 fixed").arg(numbers.count(row.fixed))) + QStringLiteral(" · ") +
                           link("broken", tr("%1 broken").arg(numbers.count(row.broken)));
    if (!row.pValue) return m_comparison->setNote({counts});
    const QString equals = *row.pValue < 0.0001 ? QString() : QStringLiteral("= ");
    m_comparison->setNote(
        {counts + QStringLiteral(" · p ") + (equals + numbers.pValue(*row.pValue)).toHtmlEscaped(), counts});
}

} // namespace headroom
