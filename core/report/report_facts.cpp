// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plural.h"
#include "core/report/number_format.h"
#include "core/report/report_cards.h"
#include "core/report/report_notes.h"

namespace headroom {

std::vector<ReportFact> reportFacts(const ReportModel& model)
{
    const NumberFormat numbers(model.language);
    std::vector<ReportFact> facts;
    if (!model.run.empty()) facts.push_back({ReportText::tr("Run"), shownText(model.run, 200)});
    if (!model.codeVersion.empty()) facts.push_back({ReportText::tr("Code"), shownText(model.codeVersion, 100)});
    facts.push_back({ReportText::tr("Metric"), metricLabel(model.metric)});
    if (model.scope.empty()) {
        facts.push_back({ReportText::tr("Scope"), ReportText::tr("all examples")});
    } else {
        facts.push_back({ReportText::tr("Scope"), shownText(model.scope), true});
    }
    facts.push_back(
        {ReportText::tr("Examples"),
         model.inScope == model.examples
             ? numbers.count(model.examples)
             : ReportText::tr("%1 of %2").arg(numbers.count(model.inScope), numbers.count(model.examples))});
    return facts;
}

std::vector<ReportFact> originFacts(const ReportModel& model)
{
    std::vector<ReportFact> facts;
    const auto add = [&](const QString& what, const QString& value, bool isCode = false) {
        if (!value.isEmpty()) facts.push_back({what, value, isCode});
    };
    add(ReportText::tr("Project"), shownText(model.project, 200));
    add(ReportText::tr("Run notes"), shownText(model.runNotes, 600));
    add(ReportText::tr("Baseline"), shownText(model.baselineName, 300));
    add(ReportText::tr("State of the project"), shownText(model.stateHash, 128), true);
    add(ReportText::tr("Made by"), QStringLiteral("Headroom ") + shownText(model.version, 60));
    return facts;
}

BatchLine batchLine(const ReportModel& model, const ReportBatch& batch)
{
    const NumberFormat numbers(model.language);
    Phrase phrase{ReportText::tr("%1: %2 rows, imported on %3", nullptr, pluralOf(batch.rows)),
                  {shownText(batch.source, 300), numbers.count(batch.rows), numbers.date(batch.importedAt)}};
    if (!batch.who.empty()) {
        phrase.pattern = ReportText::tr("%1: %2 rows, imported on %3 by %4", nullptr, pluralOf(batch.rows));
        phrase.values << shownText(batch.who, 100);
    }
    return {phrase, batch.licence.empty() ? ReportText::tr("no licence stated") : shownText(batch.licence, 300)};
}

std::vector<Phrase> nextLines(const ReportModel& model)
{
    std::vector<Phrase> lines;
    if (const QStringList left = leftOutLines(model); !left.isEmpty())
        lines.push_back({ReportText::tr("Not evaluated: %1").arg(left.join(QStringLiteral("; "))), {}});
    for (const QString& note : reportNotes(model))
        lines.push_back({note, {}});
    if (!model.fieldsLeftOut.empty()) {
        QStringList names;
        for (const std::string& name : model.fieldsLeftOut)
            names << shownText(name, 60);
        lines.push_back({ReportText::tr("Fields without a table here: %1"), {names.join(QStringLiteral(", "))}});
    }
    return lines;
}

QString classAverages(const ReportModel& model)
{
    if (!model.classes) return {};
    const NumberFormat numbers(model.language);
    const ClassReport& report = model.classes->report;
    QStringList parts;
    const auto add = [&](const QString& name, const std::optional<double>& figure) {
        if (figure) parts << name + u' ' + numbers.percent(figure);
    };
    add(ReportText::tr("macro F1"), report.macroF1);
    add(ReportText::tr("micro F1"), report.microF1);
    add(ReportText::tr("balanced accuracy"), report.balancedAccuracy);
    add(ReportText::tr("mean Jaccard"), report.meanJaccard);
    return parts.join(QStringLiteral(" · "));
}

QString exampleFigures(const ReportModel& model, const ReportExample& example)
{
    const NumberFormat numbers(model.language);
    QStringList parts;
    if (example.edits && example.referenceWords.value_or(0) > 0) {
        const double rate = static_cast<double>(*example.edits) / static_cast<double>(*example.referenceWords);
        parts << ReportText::tr("WER %1").arg(numbers.percent(rate, 0));
    }
    if (example.score) parts << ReportText::tr("score %1").arg(numbers.fixed(example.score, 2));
    return parts.join(QStringLiteral(" · "));
}

} // namespace headroom
