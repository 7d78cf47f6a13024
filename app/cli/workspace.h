// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/key_list.h"
#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/evaluation.h"
#include "core/project/item_list.h"
#include "core/project/project.h"
#include "core/query/query.h"

#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// A project, its dataset, its runs held against the labels, its scopes: what nearly every command begins with.
class Workspace
{
public:
    /// Opens the file named PROJECT, loads it, and takes the run named by --run (the newest unless told) as the one in
    /// force.
    static Result<std::unique_ptr<Workspace>> open(const Arguments& arguments, OpenMode mode,
                                                   ProjectOptions options = {});

    Project& project() { return *m_project; }
    Dataset& dataset() { return m_dataset; }
    const Dataset& dataset() const { return m_dataset; }
    const Dataset::Contents& contents() const { return m_dataset.contents(); }

    /// The run in force; NotFound where the project has none.
    Result<std::size_t> run() const;
    Result<std::size_t> runNamed(std::string_view name) const;
    Result<const Evaluation*> evaluation(std::size_t run);
    QueryContext queryContext();

    /// The examples of a query; all for the empty one. The error's text begins with `option`.
    Result<ItemSet> matching(std::string_view query, const char* option = "--where");
    Result<ItemSet> withKeys(const KeyList& list);
    /// What --where or --keys choose; without either all.
    Result<ItemSet> chosen(const Arguments& arguments);
    /// Whether the tag, new or not, can have this query as its rule; the error's text begins with "--where".
    Result<void> checkRule(std::string_view tag, std::string_view rule) const;
    /// Their rows in the project file, ascending.
    Result<std::vector<ExampleId>> rows(const ItemSet& items);

private:
    Workspace(std::unique_ptr<Project> project, Dataset dataset);

    std::unique_ptr<Project> m_project;
    Dataset m_dataset;
    std::size_t m_run = kNoRun;
    std::map<std::size_t, Evaluation> m_evaluations;
};

} // namespace headroom::cli
