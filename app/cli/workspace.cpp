// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/workspace.h"

#include "app/cli/command_parts.h"
#include "app/cli/key_list.h"
#include "app/cli/lookups.h"
#include "app/cli/text.h"
#include "core/dataset/example_map.h"
#include "core/dataset/load_dataset.h"
#include "core/project/batch_reader.h"
#include "core/query/rule_tags.h"

#include <QCoreApplication>

#include <utility>

namespace headroom::cli {

Workspace::Workspace(std::unique_ptr<Project> project, Dataset dataset)
    : m_project(std::move(project)), m_dataset(std::move(dataset))
{}

Result<std::unique_ptr<Workspace>> Workspace::open(const Arguments& arguments, OpenMode mode, ProjectOptions options)
{
    Result<std::unique_ptr<Project>> project = Project::open(arguments.path("PROJECT"), mode, std::move(options));
    if (!project) return project.error();
    Result<Dataset> dataset = loadDataset(**project);
    if (!dataset) return dataset.error();
    std::unique_ptr<Workspace> work(new Workspace(std::move(project).value(), std::move(dataset).value()));

    const std::size_t runs = work->contents().runs.size();
    if (arguments.has("--run")) {
        const Result<std::size_t> run = work->runNamed(arguments.text("--run"));
        if (!run) return run.error();
        work->m_run = *run;
    } else if (runs > 0) {
        work->m_run = runs - 1;
    }
    // A rule that can't be evaluated is told by the queries that use it, and stands in the tag.
    if (const auto rules = evaluateRuleTags(work->queryContext()); !rules) return rules.error();
    return work;
}

Result<std::size_t> Workspace::run() const
{
    if (m_run != kNoRun) return m_run;
    return failure(ErrorCode::NotFound, QCoreApplication::translate(
                                            "Cli", "%1: there are no predictions yet; import them with --prediction.")
                                            .arg(m_project->path()));
}

Result<std::size_t> Workspace::runNamed(std::string_view name) const
{
    return cli::runNamed(m_dataset, name);
}

Result<const Evaluation*> Workspace::evaluation(std::size_t run)
{
    const auto known = m_evaluations.find(run);
    if (known != m_evaluations.end()) return &known->second;
    Result<Evaluation> evaluation = evaluate(m_dataset, run);
    if (!evaluation) return evaluation.error();
    return &m_evaluations.emplace(run, std::move(evaluation).value()).first->second;
}

QueryContext Workspace::queryContext()
{
    return {m_dataset, m_run, [this](std::size_t run) { return evaluation(run); }};
}

Result<ItemSet> Workspace::matching(std::string_view query, const char* option)
{
    if (query.empty()) return ItemSet(m_dataset.size(), true);
    Result<ItemSet> items = runQuery(query, queryContext());
    if (items) return items;
    Error error = items.error();
    error.text = QString::fromLatin1(option) + QStringLiteral(": ") + error.text;
    return error;
}

Result<ItemSet> Workspace::withKeys(const KeyList& list)
{
    const Result<const StringPool*> keys = m_dataset.keys();
    if (!keys) return keys.error();
    return examplesOfKeys(list, **keys);
}

Result<ItemSet> Workspace::chosen(const Arguments& arguments)
{
    if (!arguments.has("--keys")) return matching(arguments.text("--where"));
    const Result<KeyList> list = readKeyList(arguments.path("--keys"));
    if (!list) return list.error();
    return withKeys(*list);
}

Result<std::vector<ExampleId>> Workspace::rows(const ItemSet& items)
{
    const Result<std::vector<BatchRecord>> batches = readBatches(m_project->database());
    if (!batches) return batches.error();
    const Result<ExampleMap> examples = ExampleMap::read(m_project->database(), *batches);
    if (!examples) return examples.error();
    std::vector<ExampleId> rows;
    rows.reserve(items.count());
    items.forEach([&](ExampleIndex item) { rows.push_back(examples->ids()[item]); });
    return rows;
}

Result<void> Workspace::checkRule(std::string_view tag, std::string_view rule) const
{
    const auto wrong = headroom::checkRule(tag, rule, m_dataset, m_run);
    if (!wrong) return {};
    Error error = toError(*wrong);
    error.text = QStringLiteral("--where: ") + error.text;
    return error;
}

} // namespace headroom::cli
