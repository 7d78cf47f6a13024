// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_cards.h"

#include "core/base/plural.h"
#include "core/report/headline.h"
#include "core/report/number_format.h"

namespace headroom {

namespace {

ReportCard accuracyCard(const ReportModel& model, const NumberFormat& numbers)
{
    const ErrorRow& overall = model.overall;
    const QString range = numbers.percentRange(overall.accuracy.interval);
    return {ReportText::tr("Model, %1", "card: the model's accuracy; %1 is the metric's name")
                .arg(metricWord(model.metric)),
            numbers.percent(overall.accuracy.value),
            range.isEmpty() ? QString() : ReportText::tr("95% interval %1").arg(range), ReportCard::Look::Plain,
            overall.accuracy.value ? QString() : ReportText::tr("Nothing is evaluated yet")};
}

ReportCard baselineCard(const ReportModel& model, const NumberFormat& numbers)
{
    const ErrorRow& overall = model.overall;
    ReportCard card;
    card.what = model.baseline == Baseline::Kind::Hlp ? ReportText::tr("Human level (HLP)") : baselineLabel(model);
    if (overall.baseline) {
        card.figure = numbers.percent(overall.baseline->value);
        card.more = baselineBasisText(overall, model.language);
    } else {
        card.figure = kUndefined;
        card.reason = ReportText::tr("Not known for the whole scope");
    }
    return card;
}

ReportCard gainCard(const ReportModel& model, const NumberFormat& numbers)
{
    ReportCard card{ReportText::tr("Largest potential gain"), kUndefined, {}, ReportCard::Look::Accent};
    if (const ErrorRow* row = largestGain(model)) {
        card.figure = ReportText::tr("%1 pts", "percentage points").arg(numbers.points(row->potentialGain.value, 2));
        card.more = rowName(*row);
        if (row->potentialGain.interval) {
            card.more += QStringLiteral(" · ") +
                         ReportText::tr("at least %1").arg(numbers.points(row->potentialGain.interval->low, 2));
        }
    } else {
        card.look = ReportCard::Look::Plain;
        card.reason = ReportText::tr("No row has both a baseline and room below it");
    }
    return card;
}

ReportCard errorsCard(const ReportModel& model, const NumberFormat& numbers)
{
    QString more = ReportText::tr("of %1 evaluated").arg(numbers.count(model.overall.n));
    if (model.review.reviewedErrors + model.review.reviewedRight > 0) {
        more += QStringLiteral(" · ") +
                ReportText::tr("%1 errors + %2 right reviewed", nullptr, pluralOf(model.review.reviewedErrors))
                    .arg(numbers.count(model.review.reviewedErrors), numbers.count(model.review.reviewedRight));
    }
    return {ReportText::tr("Errors"), numbers.count(model.overall.errors), more};
}

ReportCard wordErrorCard(const ReportModel& model, const NumberFormat& numbers)
{
    const WordFigures& words = *model.words;
    return {ReportText::tr("Word error rate"), numbers.percent(words.wordErrorRate.value, 2),
            ReportText::tr("%1 edits in %2 words", nullptr, pluralOf(words.edits))
                .arg(numbers.count(words.edits), numbers.count(words.referenceWords)),
            ReportCard::Look::Plain,
            words.wordErrorRate.value ? QString() : ReportText::tr("The references hold no words")};
}

ReportCard numericCard(const ReportModel& model, const NumberFormat& numbers)
{
    const NumericFigures& figures = *model.numeric;
    return {ReportText::tr("Mean absolute error"), numbers.significant(figures.mae),
            ReportText::tr("RMSE %1 · R² %2").arg(numbers.significant(figures.rmse), numbers.fixed(figures.r2, 3)),
            ReportCard::Look::Plain, figures.mae ? QString() : ReportText::tr("Nothing is evaluated yet")};
}

ReportCard comparisonCard(const ReportModel& model, const NumberFormat& numbers)
{
    const ComparisonRow& row = model.comparison->overall;
    const double change = row.change.value.value_or(0);
    QString more = ReportText::tr("%1 fixed · %2 broken").arg(numbers.count(row.fixed), numbers.count(row.broken));
    if (row.pValue)
        more += QStringLiteral(" · p\u00a0") + (*row.pValue < 0.0001 ? QString() : QStringLiteral("=\u00a0")) +
                numbers.pValue(*row.pValue);
    return {ReportText::tr("Against %1", "an older run").arg(shownText(model.comparison->before, 40)),
            row.change.value
                ? ReportText::tr("%1 pts", "percentage points").arg(numbers.signedPoints(row.change.value, 1))
                : QString(kUndefined),
            more,
            change > 0   ? ReportCard::Look::Better
            : change < 0 ? ReportCard::Look::Worse
                         : ReportCard::Look::Plain,
            row.change.value ? QString() : ReportText::tr("No example is evaluated for both runs")};
}

} // namespace

std::vector<ReportCard> reportCards(const ReportModel& model)
{
    const NumberFormat numbers(model.language);
    std::vector<ReportCard> cards{accuracyCard(model, numbers), baselineCard(model, numbers), gainCard(model, numbers),
                                  errorsCard(model, numbers)};
    if (model.words) cards.push_back(wordErrorCard(model, numbers));
    if (model.numeric) cards.push_back(numericCard(model, numbers));
    if (model.comparison) cards.push_back(comparisonCard(model, numbers));
    return cards;
}

} // namespace headroom
