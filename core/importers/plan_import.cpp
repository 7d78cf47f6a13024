// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/column_finder.h"
#include "core/importers/import_plan.h"
#include "core/importers/import_roles.h"
#include "core/importers/json_scores.h"
#include "core/importers/options_json.h"
#include "core/importers/role_guess.h"
#include "core/importers/type_inference.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace headroom {

namespace {

bool hasEmptyAnswers(TaskType task)
{
    return task == TaskType::Transcription || task == TaskType::MultiLabel;
}

// Labels and predictions are codes, whatever they look like, except where the task is about numbers.
TypeRule ruleOfRole(ColumnRole role, TaskType task)
{
    switch (role) {
    case ColumnRole::Score:
    case ColumnRole::ClassScore:
        return TypeRule::Forced;
    case ColumnRole::Label:
    case ColumnRole::Prediction:
        return task == TaskType::Numeric ? TypeRule::Forced : TypeRule::Fixed;
    default:
        return TypeRule::Fixed;
    }
}

MissingMarkers markersOf(const std::string& column, const ImportOptions& options)
{
    std::vector<std::string> own;
    for (const MissingIn& in : options.missingIn)
        if (in.column == column) own.push_back(in.text);
    if (!own.empty()) return MissingMarkers(std::move(own));
    std::vector<std::string> all(MissingMarkers::usual().begin(), MissingMarkers::usual().end());
    all.insert(all.end(), options.missing.begin(), options.missing.end());
    return MissingMarkers(std::move(all));
}

bool isMissing(const PlannedColumn& column, std::string_view cell)
{
    if (cell.data() == nullptr || column.missing.contains(cell)) return true;
    return cell.empty() && !column.emptyIsAnswer;
}

// Sets the type of a field from the first rows.
void inferType(const TableSource& source, bool isTextByFile, char decimalSign, PlannedColumn& column)
{
    SeenTypes seen;
    for (const RawRows& rows : source.sample()) {
        for (std::size_t row = 0; row < rows.rows() && !seen.has(FieldType::Text); ++row) {
            const std::string_view cell = rows.row(row)[column.index];
            if (!isMissing(column, cell)) seen.add(typeOfText(cell, decimalSign));
        }
    }
    column.spec.type = seen.joined();
    if (isTextByFile) column.spec.type = FieldType::Text;
    column.isOpen = seen.none();
    column.rule = column.spec.type == FieldType::Text && !column.isOpen ? TypeRule::Fixed : TypeRule::Inferred;
}

Result<void> checkNames(const TableSource& source, const ImportOptions& options, const ImportRoles& roles)
{
    const ColumnFinder finder(source.columns(), source.name());
    for (const MissingIn& in : options.missingIn)
        if (const Result<std::size_t> found = finder.find(in.column, "--missing"); !found) return found.error();
    for (const auto& [name, type] : options.types) {
        const Result<std::size_t> found = finder.find(name, "--type");
        if (!found) return found.error();
        const bool hasRole = roles.columns.contains(*found) || roles.jsonScores.contains(*found) ||
                             roles.key == *found || roles.runColumn == *found;
        if (hasRole && type != FieldType::Text)
            return Error{
                ErrorCode::InvalidInput,
                QCoreApplication::translate("Import", "--type: the column \"%1\" has a role that decides its type.")
                    .arg(QString::fromStdString(name)),
                {}};
    }
    return {};
}

const FieldType* forcedType(const ImportOptions& options, const std::string& name)
{
    for (const auto& [column, type] : options.types)
        if (column == name) return &type;
    return nullptr;
}

PlannedColumn planColumn(const TableSource& source, const ImportOptions& options, TaskType task, std::size_t index,
                         const AssignedRole& role)
{
    const std::string& name = source.columns()[index];
    PlannedColumn column;
    column.index = index;
    column.spec = {name, role.role, FieldType::Text, role.run, role.className};
    column.missing = markersOf(name, options);
    column.hasOwnMissing = std::any_of(options.missingIn.begin(), options.missingIn.end(),
                                       [&](const MissingIn& in) { return in.column == name; });
    const bool isAnswer = role.role == ColumnRole::Label || role.role == ColumnRole::Prediction;
    column.emptyIsAnswer = isAnswer && hasEmptyAnswers(task);
    if (role.role != ColumnRole::Field) {
        column.rule = ruleOfRole(role.role, task);
        if (column.rule == TypeRule::Forced) column.spec.type = FieldType::Real;
    } else if (const FieldType* forced = forcedType(options, name)) {
        column.rule = TypeRule::Forced;
        column.spec.type = *forced;
    } else {
        const std::vector<bool> asText = source.numbersAsText();
        const bool isTextByFile = index < asText.size() && asText[index];
        inferType(source, isTextByFile, options.decimalComma ? ',' : '.', column);
    }
    return column;
}

// A column for each class that the first rows give a score to.
Result<void> planJsonScores(const TableSource& source, const ImportOptions& options, std::size_t index,
                            const std::string& run, std::vector<PlannedColumn>& columns)
{
    const std::string& name = source.columns()[index];
    const std::vector<std::string> classes = scoredClasses(source.sample(), index);
    if (classes.empty() || classes.size() > kMaxColumns)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "--scores: the column \"%1\" holds no JSON objects such as "
                                                           "{\"class\": 0.7}, or too many classes.")
                         .arg(QString::fromStdString(name)),
                     {}};
    for (const std::string& className : classes) {
        PlannedColumn column;
        column.index = index;
        column.spec = {name, ColumnRole::ClassScore, FieldType::Real, run, className};
        column.rule = TypeRule::Forced;
        column.isJsonMember = true;
        column.missing = markersOf(name, options);
        columns.push_back(std::move(column));
    }
    return {};
}

BatchSpec batchOf(const ImportPlan& plan, const TableSource& source, const ImportOptions& options)
{
    BatchSpec batch;
    batch.source = options.source.empty() ? QFileInfo(source.name()).fileName().toStdString() : options.source;
    batch.licence = options.licence;
    for (const PlannedColumn& column : plan.columns) {
        batch.columns.push_back(column.spec);
        const bool isPrediction = column.spec.role == ColumnRole::Prediction;
        if (isPrediction && (!column.emptyIsAnswer || column.missing.contains({}))) batch.hasEmptyPredictions = false;
    }
    batch.hasRunColumn = plan.runColumn.has_value();
    batch.predictionsOnly = options.predictionsOnly;
    batch.tagSeparator = options.tagSeparator;
    return batch;
}

void noteBlanks(const TableSource& source, const ImportOptions& options, std::vector<QString>& notes)
{
    if (options.table.trim || source.format() != TableFormat::Delimited) return;
    std::size_t cells = 0;
    std::size_t blank = 0;
    for (const RawRows& rows : source.sample()) {
        cells += rows.cells.size();
        blank += static_cast<std::size_t>(
            std::count_if(rows.cells.begin(), rows.cells.end(), [](std::string_view c) { return c.starts_with(' '); }));
    }
    if (blank * 4 > cells)
        notes.push_back(QCoreApplication::translate("Import",
                                                    "Many cells begin with a space, which is kept and makes numbers "
                                                    "text. --trim takes it away."));
}

} // namespace

Result<ImportPlan> planImport(const TableSource& source, const ImportOptions& given, TaskType task)
{
    ImportPlan plan;
    const ImportOptions options = withGuessedRoles(source, given, task, plan.notes);
    Result<ImportRoles> roles = assignRoles(source, options);
    if (!roles) return roles.error();
    if (Result<void> checked = checkNames(source, options, *roles); !checked) return checked.error();

    plan.keyRule = roles->key ? KeyRule::Column : KeyRule::FileHashAndRow;
    plan.keyColumn = roles->key.value_or(0);
    plan.runColumn = roles->runColumn;
    plan.decimalComma = options.decimalComma;
    plan.onBadRow = options.onBadRow;
    for (std::size_t i = 0; i < source.columns().size(); ++i) {
        const auto role = roles->columns.find(i);
        if (const auto json = roles->jsonScores.find(i); json != roles->jsonScores.end()) {
            if (Result<void> done = planJsonScores(source, options, i, json->second, plan.columns); !done)
                return done.error();
            continue;
        }
        const bool isConsumed = roles->key == i || roles->runColumn == i;
        if (role == roles->columns.end() && (isConsumed || roles->ignored.contains(i))) continue;
        plan.columns.push_back(
            planColumn(source, options, task, i, role == roles->columns.end() ? AssignedRole{} : role->second));
    }
    plan.batch = batchOf(plan, source, options);
    plan.batch.optionsJson = optionsJson(options, source);
    plan.notes.insert(plan.notes.end(), roles->notes.begin(), roles->notes.end());
    if (plan.keyRule == KeyRule::FileHashAndRow)
        plan.notes.push_back(QCoreApplication::translate(
            "Import",
            "No column is the key, so rows are known by the file's hash and their number: after any change to the "
            "file they are new examples. Name the key with --key."));
    noteBlanks(source, options, plan.notes);
    return plan;
}

} // namespace headroom
