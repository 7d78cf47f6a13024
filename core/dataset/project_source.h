// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/class_names.h"
#include "core/dataset/dataset.h"
#include "core/dataset/example_map.h"
#include "core/project/catalogue_projection.h"
#include "core/project/project.h"

#include <memory>
#include <vector>

namespace headroom {

/// What reading columns from a project needs, all as of one moment.
struct ProjectColumns
{
    explicit ProjectColumns(Project& owner) : project(owner), catalogues(owner.id()) {}

    Project& project;
    Catalogues catalogues;
    std::vector<BatchRecord> batches;
    ExampleMap examples;
    std::unique_ptr<ClassNames> names;
    std::vector<FieldInfo> fields;
    std::vector<RunInfo> runs;
};

/// Reads lazily from the project file.
std::unique_ptr<ColumnSource> projectSource(std::shared_ptr<ProjectColumns> columns);

} // namespace headroom
