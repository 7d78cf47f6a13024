// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/load_labels.h"
#include "core/dataset/project_source.h"

#include <memory>
#include <optional>
#include <vector>

namespace headroom {

/// A project's columns before any is read, and the labels by hand, decision and consensus, as of one moment.
struct OpenedColumns
{
    std::shared_ptr<ProjectColumns> columns;
    std::vector<LabelRow> labels;
};

/// `only`: of these examples alone, ascending; else of all.
Result<OpenedColumns> openColumns(Project& project, const std::optional<std::vector<ExampleId>>& only = std::nullopt);

/// Fills reference, tags, tagged and reviewed, which have one entry an example of the columns' map.
Result<void> loadJudgement(const OpenedColumns& opened, Dataset::Contents& contents);

} // namespace headroom
