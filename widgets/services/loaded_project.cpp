// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/loaded_project.h"

#include "core/dataset/load_dataset.h"
#include "core/query/names.h"
#include "core/query/rule_tags.h"

#include <map>

namespace headroom {

namespace {

Result<void> readFirstColumns(Dataset& dataset)
{
    if (const Result<const StringPool*> keys = dataset.keys(); !keys) return keys.error();
    if (const Result<const TextColumn*> media = dataset.media(); !media) return media.error();
    return {};
}

/// Rule tags that can't be evaluated say so themselves (TagInfo::problem).
Result<void> evaluateRules(LoadedProject& loaded)
{
    const std::size_t runs = loaded.dataset.contents().runs.size();
    std::map<std::size_t, Evaluation> others;
    const auto evaluationOf = [&](std::size_t run) -> Result<const Evaluation*> {
        if (run + 1 == runs && loaded.evaluation) return &*loaded.evaluation;
        if (const auto found = others.find(run); found != others.end()) return &found->second;
        Result<Evaluation> evaluated = evaluate(loaded.dataset, run);
        if (!evaluated) return evaluated.error();
        return &others.emplace(run, std::move(evaluated).value()).first->second;
    };
    const QueryContext context{loaded.dataset, runs == 0 ? kNoRun : runs - 1, evaluationOf};
    const Result<std::vector<RuleTagProblem>> problems = evaluateRuleTags(context);
    if (!problems) return problems.error();
    return {};
}

} // namespace

Result<LoadedProject> loadProject(Project& project, bool withColumns)
{
    Result<Dataset> dataset = loadDataset(project);
    if (!dataset) return dataset.error();
    LoadedProject loaded{std::move(dataset).value(), std::nullopt};
    if (withColumns) {
        if (Result<void> done = readFirstColumns(loaded.dataset); !done) return done.error();
    }
    const std::size_t runs = loaded.dataset.contents().runs.size();
    if (runs > 0 && loaded.dataset.task() != TaskType::Boxes) {
        Result<Evaluation> evaluation = evaluate(loaded.dataset, runs - 1);
        if (!evaluation) return evaluation.error();
        loaded.evaluation = std::move(evaluation).value();
    }
    if (Result<void> done = evaluateRules(loaded); !done) return done.error();
    return loaded;
}

} // namespace headroom
