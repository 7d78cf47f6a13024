// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/column_choice.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ColumnUse)
};

ColumnUse useOfRole(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Field:
        return ColumnUse::Field;
    case ColumnRole::Media:
        return ColumnUse::Media;
    case ColumnRole::Label:
        return ColumnUse::Label;
    case ColumnRole::Prediction:
        return ColumnUse::Prediction;
    case ColumnRole::Score:
        return ColumnUse::Score;
    case ColumnRole::ClassScore:
        return ColumnUse::ClassScore;
    case ColumnRole::Tags:
        return ColumnUse::Tags;
    }
    return ColumnUse::Field;
}

std::string withRun(const std::string& column, const std::string& run)
{
    return run.empty() ? column : column + ":" + run;
}

/// The run of the prediction that stands nearest before the column, else of the first one.
std::string likelyRun(const std::vector<ColumnChoice>& choices, std::size_t index)
{
    std::string run;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].use != ColumnUse::Prediction || (i > index && !run.empty())) continue;
        run = choices[i].run;
    }
    return run;
}

void take(ImportOptions& options, const std::string& column, const ColumnChoice& choice, const std::string& run)
{
    switch (choice.use) {
    case ColumnUse::Field:
        if (choice.type) options.types.emplace_back(column, *choice.type);
        break;
    case ColumnUse::Key:
        options.key = column;
        break;
    case ColumnUse::Media:
        options.media = column;
        break;
    case ColumnUse::Label:
        options.label = column;
        break;
    case ColumnUse::Prediction:
        options.predictions.push_back(withRun(column, run));
        break;
    case ColumnUse::Score:
        options.scores.push_back(withRun(column, run));
        break;
    case ColumnUse::ClassScore:
        options.classScores.emplace_back(choice.className, column);
        if (options.run.empty()) options.run = run;
        break;
    case ColumnUse::AllScores:
        options.jsonScores = withRun(column, run);
        break;
    case ColumnUse::Run:
        options.runColumn = column;
        break;
    case ColumnUse::Tags:
        options.tags = column;
        break;
    case ColumnUse::Ignore:
        options.ignored.push_back(column);
        break;
    }
}

void forgetRoles(ImportOptions& options)
{
    for (std::string* name : {&options.key, &options.media, &options.label, &options.jsonScores, &options.runColumn,
                              &options.run, &options.tags})
        name->clear();
    options.predictions.clear();
    options.scores.clear();
    options.classScores.clear();
    options.ignored.clear();
    options.types.clear();
}

} // namespace

std::span<const ColumnUse> columnUses()
{
    static constexpr std::array uses{ColumnUse::Field,      ColumnUse::Key,        ColumnUse::Media,
                                     ColumnUse::Label,      ColumnUse::Prediction, ColumnUse::Score,
                                     ColumnUse::ClassScore, ColumnUse::AllScores,  ColumnUse::Run,
                                     ColumnUse::Tags,       ColumnUse::Ignore};
    return uses;
}

QString columnUseTitle(ColumnUse use)
{
    switch (use) {
    case ColumnUse::Field:
        return Text::tr("Field");
    case ColumnUse::Key:
        return Text::tr("Key");
    case ColumnUse::Media:
        return Text::tr("Media file");
    case ColumnUse::Label:
        return Text::tr("Reference label");
    case ColumnUse::Prediction:
        return Text::tr("Prediction");
    case ColumnUse::Score:
        return Text::tr("Score");
    case ColumnUse::ClassScore:
        return Text::tr("Score of a class");
    case ColumnUse::AllScores:
        return Text::tr("Scores as JSON");
    case ColumnUse::Run:
        return Text::tr("Name of the run");
    case ColumnUse::Tags:
        return Text::tr("Tags");
    case ColumnUse::Ignore:
        return Text::tr("Leave out");
    }
    return {};
}

bool isSingle(ColumnUse use)
{
    return use == ColumnUse::Key || use == ColumnUse::Media || use == ColumnUse::Label || use == ColumnUse::AllScores ||
           use == ColumnUse::Run || use == ColumnUse::Tags;
}

bool belongsToRun(ColumnUse use)
{
    return use == ColumnUse::Prediction || use == ColumnUse::Score || use == ColumnUse::ClassScore ||
           use == ColumnUse::AllScores;
}

std::vector<ColumnChoice> choicesOf(const ImportPlan& plan, const std::vector<std::string>& columns,
                                    const ImportOptions& options)
{
    ColumnChoice unused;
    unused.use = ColumnUse::Ignore;
    std::vector<ColumnChoice> choices(columns.size(), unused);
    if (plan.keyRule == KeyRule::Column) choices[plan.keyColumn].use = ColumnUse::Key;
    if (plan.runColumn) choices[*plan.runColumn].use = ColumnUse::Run;
    for (const PlannedColumn& column : plan.columns) {
        ColumnChoice& choice = choices[column.index];
        choice.use = column.isJsonMember ? ColumnUse::AllScores : useOfRole(column.spec.role);
        choice.run = column.spec.run;
        choice.className = column.isJsonMember ? std::string() : column.spec.className;
        choice.plannedType = column.spec.type;
    }
    for (const auto& [name, type] : options.types) {
        const auto found = std::find(columns.begin(), columns.end(), name);
        if (found != columns.end()) choices[static_cast<std::size_t>(found - columns.begin())].type = type;
    }
    return choices;
}

ImportOptions withChoices(ImportOptions options, const std::vector<std::string>& columns,
                          const std::vector<ColumnChoice>& choices)
{
    forgetRoles(options);
    options.guessRoles = false;
    const bool rowsNameRuns = std::any_of(choices.begin(), choices.end(),
                                          [](const ColumnChoice& choice) { return choice.use == ColumnUse::Run; });
    for (std::size_t i = 0; i < columns.size() && i < choices.size(); ++i)
        take(options, columns[i], choices[i], rowsNameRuns ? std::string() : choices[i].run);
    return options;
}

std::vector<ColumnChoice> withUse(std::vector<ColumnChoice> choices, const std::vector<std::string>& columns,
                                  std::size_t index, ColumnUse use)
{
    if (isSingle(use))
        for (ColumnChoice& choice : choices)
            if (choice.use == use) choice.use = ColumnUse::Field;
    ColumnChoice& choice = choices[index];
    choice.use = use;
    if (use == ColumnUse::Prediction)
        choice.run = columns[index];
    else if (belongsToRun(use))
        choice.run = likelyRun(choices, index);
    choice.className = use == ColumnUse::ClassScore ? columns[index] : std::string();
    return choices;
}

} // namespace headroom
