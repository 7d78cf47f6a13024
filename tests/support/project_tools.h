// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/project/editor.h"
#include "core/project/project.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom::test {

/// A table as tests write it: columns and rows of texts; "" in a cell is missing.
struct Table
{
    std::vector<ColumnSpec> columns;
    std::vector<std::pair<std::string, std::vector<std::string>>> rows; // key, cells
    std::string source = "table.csv";
    std::vector<std::string> runs{}; // one a row, or none
    bool predictionsOnly = false;
};

ColumnSpec field(const std::string& name, FieldType type = FieldType::Text);
ColumnSpec labelColumn();
ColumnSpec tagsColumn();
ColumnSpec prediction(const std::string& run);

/// A project whose clock counts milliseconds from 1,000,000 and whose author is `who`; fails the test where it can't.
std::unique_ptr<Project> makeProject(const QString& path, TaskType task = TaskType::Classification,
                                     const std::string& who = "ann");
std::unique_ptr<Project> openProject(const QString& path, OpenMode mode = OpenMode::ReadWrite,
                                     const std::string& who = "ann");

BatchSummary importTable(Project& project, const Table& table);
Dataset load(Project& project);

/// The file's row of the example with this key.
ExampleId exampleOf(Project& project, const std::string& key);

/// What people see of a project, as text: each example's key, fields, label with origin, tags, review, comment,
/// predictions; classes and tags in order. The same for equal states of different files.
std::string stateText(Project& project);

} // namespace headroom::test
