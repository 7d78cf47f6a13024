// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/example_facts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace headroom {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExampleFacts)
};

} // namespace

std::vector<ExampleFact> headFacts(Workbench& workbench, ExampleReader& reader, ExampleIndex example, std::size_t run)
{
    using Kind = ExampleFact::Kind;
    std::vector<ExampleFact> facts;
    const Dataset::Contents& contents = workbench.contents();
    if (run < contents.runs.size()) {
        const QString name = Text::tr("Model (%1)").arg(QString::fromStdString(contents.runs[run].name));
        const std::optional<double> score = reader.score(example);
        facts.push_back({reader.isError(example) ? Kind::WrongPrediction : Kind::Prediction, name,
                         reader.prediction(example), score ? QLocale().toString(*score, 'f', 2) : QString()});
    }
    const bool isDisputed = reader.isDisputed(example);
    facts.push_back({isDisputed ? Kind::Disputed : Kind::Label, Text::tr("Label"),
                     isDisputed ? Text::tr("disputed: decide") : reader.label(example),
                     originText(reader.origin(example))});
    return facts;
}

std::vector<ExampleFact> originFacts(Workbench& workbench, ExampleIndex example)
{
    const Result<const std::vector<std::int32_t>*> batches = workbench.dataset().batchOf();
    if (!batches || (*batches)->at(example) < 0) return {};
    const auto number = static_cast<std::size_t>((*batches)->at(example));
    const BatchInfo& batch = workbench.contents().batches[number];
    const QString source = QString::fromStdString(batch.source);
    return {{ExampleFact::Kind::Batch, Text::tr("source · batch"), source, QStringLiteral("#%1").arg(number + 1)}};
}

ExampleFact fieldFact(Workbench& workbench, ExampleReader& reader, ExampleIndex example, std::size_t field)
{
    return {ExampleFact::Kind::Field, QString::fromStdString(workbench.contents().fields[field].name),
            reader.fieldText(example, field), QString()};
}

QStringList historyLines(const std::vector<HistoryStep>& steps)
{
    QStringList lines;
    for (const HistoryStep& step : steps) {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(step.at), QLocale::ShortFormat);
        const QString text = QString::fromStdString(step.text);
        lines << QStringLiteral("%1 · %2: %3")
                     .arg(when, QString::fromStdString(step.who),
                          step.isUndone ? Text::tr("%1 (undone)").arg(text) : text);
    }
    return lines;
}

} // namespace headroom
