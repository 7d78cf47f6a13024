// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/error_table.h"
#include "core/report/report_model.h"
#include "core/tasks/progress.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>

namespace headroom {

/// Gives what is to be seen of a medium by its path as imported. An empty function: the report has no pictures.
using ReportMediaReader = std::function<ReportMedia(const std::string& path)>;

struct ReportOptions
{
    std::string title;   // empty: the project's name
    std::string project; // what the project is called, usually its file's name
    std::string version; // of Headroom
    std::string language = "en";
    std::string where; // the scope in the query language; empty: everything

    std::optional<std::size_t> run;     // index into Contents::runs; without it the newest
    std::optional<std::size_t> compare; // an older run to compare with
    std::optional<Metric> metric;       // without it Word for transcription, Accuracy elsewhere

    Baseline::Kind baseline = Baseline::Kind::Hlp;
    std::size_t baselineRun = 0; // Kind::Run
    double published = 0;        // Kind::Published: 0..1
    std::string publishedSource;

    std::size_t fields = 6;   // how many fields get a table
    std::size_t groups = 4;   // of how many rows errors are shown
    std::size_t examples = 8; // how many errors of each
    ReportMediaReader media;
    const Progress* progress = nullptr; // asked between the steps whether to stop
};

/// Computes the report of a run over a scope. Rule tags must be up to date (query/rule_tags.h). InvalidInput for a
/// query that is wrong, NotFound for a run that isn't there or a project without runs, Cancelled where it was told to
/// stop.
Result<ReportModel> buildReport(Dataset& dataset, const ReportOptions& options);

} // namespace headroom
