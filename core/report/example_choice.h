// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/metrics/evaluation.h"
#include "core/report/report_builder.h"
#include "core/report/report_model.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// The rows whose errors are shown: the first tags, or without tags with errors the first rows of the fields, one a
/// field; without any, all in scope. At most `most`. The pointers are into the model.
std::vector<const ErrorRow*> rowsToShow(const ReportModel& model, std::size_t most);

/// At most `most` of `errors`: the most confident ones where all have a score, else evenly spread over them in the
/// dataset's order.
std::vector<ExampleIndex> errorsToShow(const ItemSet& errors, const std::vector<double>& scores, std::size_t most);

/// Fills in what is shown of examples. Loads keys, media, the run and, where there are no media, the first fields.
class ReportExampleReader
{
public:
    static Result<ReportExampleReader> open(Dataset& dataset, std::size_t run, const Evaluation& evaluation,
                                            ReportMediaReader media);

    ReportExample read(ExampleIndex item) const;
    const std::vector<double>& scores() const { return m_run->scores; }

private:
    ReportExampleReader(Dataset& dataset, const Evaluation& evaluation) : m_dataset(&dataset), m_evaluation(&evaluation)
    {}
    void readMedia(ExampleIndex item, ReportExample& example) const;

    Dataset* m_dataset;
    const Evaluation* m_evaluation;
    ReportMediaReader m_reader;
    const RunColumns* m_run = nullptr;
    const StringPool* m_keys = nullptr;
    const TextColumn* m_media = nullptr; // nullptr where the project has none
    std::vector<std::size_t> m_fields;   // shown where there is no medium
};

} // namespace headroom
