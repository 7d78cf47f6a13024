// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/history.h"
#include "widgets/models/example_reader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

/// One line of what is known of an example, for FactsList.
struct ExampleFact
{
    enum class Kind { Prediction, WrongPrediction, Label, Disputed, Field, Batch };

    Kind kind = Kind::Field;
    QString name;
    QString value; // empty: nothing is known
    QString aside; // score, origin
};

/// Run's prediction and score, label and where it is from, where the example is from. Loads no field.
std::vector<ExampleFact> headFacts(Workbench& workbench, ExampleReader& reader, ExampleIndex example, std::size_t run);
std::vector<ExampleFact> originFacts(Workbench& workbench, ExampleIndex example);
ExampleFact fieldFact(Workbench& workbench, ExampleReader& reader, ExampleIndex example, std::size_t field);

/// "2026-08-17 09:30 · eva: label “dent” set", in this machine's time.
QStringList historyLines(const std::vector<HistoryStep>& steps);

} // namespace headroom
