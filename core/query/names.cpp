// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/names.h"

#include "core/base/closest_name.h"
#include "core/query/messages.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

using query_messages::errorAt;
using query_messages::shown;
using query_messages::translate;

constexpr std::array<std::string_view, 16> kNames{
    "key", "label", "reference", "prediction", "score", "error",   "correct", "evaluated",
    "tag", "split", "reviewed",  "disputed",   "batch", "comment", "study",   "labeler"};
constexpr std::array<std::string_view, 5> kNamesWithRun{"prediction", "score", "error", "correct", "evaluated"};

ValueKind fieldValues(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return ValueKind::Text;
    case FieldType::Int:
    case FieldType::Real:
        return ValueKind::Number;
    case FieldType::Bool:
        return ValueKind::Bool;
    case FieldType::DateTime:
        return ValueKind::Time;
    }
    return ValueKind::Text;
}

template<class Items>
std::vector<std::string_view> namesOf(const Items& items)
{
    std::vector<std::string_view> result;
    result.reserve(items.size());
    for (const auto& item : items)
        result.push_back(item.name);
    return result;
}

using Resolved = Result<QuerySubject, QueryError>;

Resolved resolveField(const QueryName& name, const Dataset& dataset)
{
    const auto index = dataset.fieldIndex(name.text);
    if (index) {
        if (name.run)
            return errorAt(name.span, translate("Query", "%1 is a field and has no runs").arg(shown(name.text)));
        return QuerySubject{SubjectKind::Field, fieldValues(dataset.contents().fields[*index].type), true, *index, {}};
    }
    std::vector<std::string_view> candidates = namesOf(dataset.contents().fields);
    if (!name.inBackticks) candidates.insert(candidates.end(), kNames.begin(), kNames.end());
    return errorAt(name.span, translate("Query", "there is no field %1").arg(shown(name.text)) +
                                  didYouMean(name.text, candidates));
}

/// Labels and predictions: what they hold depends on the task.
Resolved labelSubject(SubjectKind kind, std::size_t run, const QueryName& name, TaskType task)
{
    switch (task) {
    case TaskType::Classification:
        return QuerySubject{kind, ValueKind::Class, true, run, {}};
    case TaskType::MultiLabel:
        return QuerySubject{kind, ValueKind::ClassSet, true, run, {}};
    case TaskType::Transcription:
        return QuerySubject{kind, ValueKind::Text, true, run, {}};
    case TaskType::Numeric:
        return QuerySubject{kind, ValueKind::Number, true, run, {}};
    case TaskType::Boxes:
        break;
    }
    return errorAt(
        name.span,
        translate("Query", "%1 is a set of boxes here, which a query cannot look into; use “error” or “correct”")
            .arg(shown(name.text)));
}

Result<std::size_t, QueryError> resolveRun(const QueryName& name, const Dataset& dataset, std::size_t runInForce)
{
    if (name.run) {
        if (const auto run = dataset.runIndex(*name.run)) return *run;
        return errorAt(name.span, translate("Query", "there is no run %1").arg(shown(*name.run)) +
                                      didYouMean(*name.run, namesOf(dataset.contents().runs)));
    }
    if (runInForce < dataset.contents().runs.size()) return runInForce;
    return errorAt(
        name.span,
        translate("Query", "%1 needs a run, and the project has none; import predictions first").arg(shown(name.text)));
}

Resolved resolveWithRun(const QueryName& name, const Dataset& dataset, std::size_t runInForce)
{
    const auto run = resolveRun(name, dataset, runInForce);
    if (!run) return run.error();
    if (name.text == "prediction") return labelSubject(SubjectKind::Prediction, *run, name, dataset.task());
    if (name.text == "error") return QuerySubject{SubjectKind::Error, ValueKind::Bool, false, *run, {}};
    if (name.text == "correct") return QuerySubject{SubjectKind::Correct, ValueKind::Bool, false, *run, {}};
    if (name.text == "evaluated") return QuerySubject{SubjectKind::Evaluated, ValueKind::Bool, false, *run, {}};
    const RunInfo& info = dataset.contents().runs[*run];
    if (!info.hasScores)
        return errorAt(name.span, translate("Query", "the run %1 has no scores").arg(shown(info.name)));
    return QuerySubject{SubjectKind::Score, ValueKind::Number, true, *run, {}};
}

Resolved resolveSplit(const Dataset& dataset)
{
    return QuerySubject{SubjectKind::Split, ValueKind::Split, true, 0, dataset.contents().splitInForce};
}

Resolved resolveBuiltIn(const QueryName& name, const Dataset& dataset, std::size_t runInForce)
{
    if (takesRun(name.text)) return resolveWithRun(name, dataset, runInForce);
    if (name.run)
        return errorAt(
            name.span,
            translate("Query", "%1 has no runs; “@” goes with prediction, score, error, correct and evaluated")
                .arg(shown(name.text)));
    if (name.text == "label" || name.text == "reference")
        return labelSubject(SubjectKind::Label, 0, name, dataset.task());
    if (name.text == "key") return QuerySubject{SubjectKind::Key, ValueKind::Text, false, 0, {}};
    if (name.text == "tag") return QuerySubject{SubjectKind::Tag, ValueKind::Tag, true, 0, {}};
    if (name.text == "split") return resolveSplit(dataset);
    if (name.text == "batch") return QuerySubject{SubjectKind::Batch, ValueKind::Batch, true, 0, {}};
    if (name.text == "comment") return QuerySubject{SubjectKind::Comment, ValueKind::Text, true, 0, {}};
    if (name.text == "reviewed") return QuerySubject{SubjectKind::Reviewed, ValueKind::Bool, false, 0, {}};
    if (name.text == "disputed") return QuerySubject{SubjectKind::Disputed, ValueKind::Bool, false, 0, {}};
    return errorAt(name.span, translate("Query", "%1 needs a study, and the project has none").arg(shown(name.text)));
}

} // namespace

std::span<const std::string_view> builtInNames()
{
    return kNames;
}

bool isBuiltInName(std::string_view name)
{
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

bool takesRun(std::string_view builtInName)
{
    return std::find(kNamesWithRun.begin(), kNamesWithRun.end(), builtInName) != kNamesWithRun.end();
}

Result<QuerySubject, QueryError> resolveName(const QueryName& name, const Dataset& dataset, std::size_t runInForce)
{
    if (!name.inBackticks && isBuiltInName(name.text)) return resolveBuiltIn(name, dataset, runInForce);
    return resolveField(name, dataset);
}

QString didYouMean(std::string_view wanted, const std::vector<std::string_view>& candidates)
{
    const std::string_view nearest = closestName(wanted, candidates);
    return nearest.empty() ? QString() : translate("Query", "; did you mean %1?").arg(shown(nearest));
}

} // namespace headroom
