// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/key_list.h"
#include "app/cli/workspace.h"
#include "core/base/result.h"
#include "core/project/item_list.h"
#include "core/project/project.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// A project opened for an edit, and the examples that --where or --keys choose in it. A list of few keys is looked up
/// without reading the project's columns.
class Selection
{
public:
    static Result<Selection> open(const Arguments& arguments, const ProjectOptions& options = {});

    /// The example of one key.
    static Result<Selection> ofKey(const Arguments& arguments, std::string_view key);

    Project& project() { return m_work ? m_work->project() : *m_project; }
    std::size_t size() const { return m_work ? m_items.count() : m_rows.size(); }
    /// Their rows in the project file, ascending.
    Result<std::vector<ExampleId>> rows();
    Result<std::vector<ExampleId>> rowsNotReviewed();
    /// The rows without the tag, or those with it.
    Result<std::vector<ExampleId>> rowsByTag(const TagId& tag, bool has);

private:
    Selection() = default;
    Result<void> take(const Arguments& arguments, const KeyList& list, const ProjectOptions& options);
    // Whether the keys could be looked up without reading the columns.
    Result<bool> takeFew(const Arguments& arguments, const std::vector<std::string>& keys,
                         const ProjectOptions& options);

    // Few keys: the project and their rows. Otherwise the workspace and its examples.
    std::unique_ptr<Project> m_project;
    std::vector<ExampleId> m_rows;
    std::unique_ptr<Workspace> m_work;
    ItemSet m_items;
};

} // namespace headroom::cli
