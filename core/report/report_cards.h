// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "core/report/report_text.h"

#include <QString>

#include <vector>

namespace headroom {

// What stands at the top and at the end of the report, the same for the HTML page and the printed one.

/// A headline figure.
struct ReportCard
{
    enum class Look { Plain, Accent, Better, Worse };

    QString what;
    QString figure;
    QString more; // below the figure
    Look look = Look::Plain;
    QString reason = QString(); // where the figure is "—"
};
std::vector<ReportCard> reportCards(const ReportModel& model);

/// A name and what stands for it.
struct ReportFact
{
    QString what;
    QString value;
    bool isCode = false; // to be set in a fixed-width font
};
/// What the report is about: run, metric, scope …
std::vector<ReportFact> reportFacts(const ReportModel& model);
/// What it was made of: project, notes, state, program.
std::vector<ReportFact> originFacts(const ReportModel& model);

/// Where a batch came from, and its licence.
struct BatchLine
{
    Phrase phrase;
    QString licence;
};
BatchLine batchLine(const ReportModel& model, const ReportBatch& batch);

/// What is left out and what to do next.
std::vector<Phrase> nextLines(const ReportModel& model);

/// "macro F1 93.2% · balanced accuracy 91.0%"; empty without classes.
QString classAverages(const ReportModel& model);

/// "WER 25% · score 0.71": what is known of an example's prediction.
QString exampleFigures(const ReportModel& model, const ReportExample& example);

} // namespace headroom
