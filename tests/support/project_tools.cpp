// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/project_tools.h"

#include "core/base/field_values.h"
#include "core/dataset/load_dataset.h"
#include "core/project/label_value.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <sstream>

namespace headroom::test {

namespace {

ProjectOptions optionsFor(const std::string& who)
{
    ProjectOptions options;
    options.author = {who, "test"};
    options.clock = [now = std::int64_t{1000000}]() mutable { return now++; };
    return options;
}

template<class T>
T orFail(Result<T> result)
{
    if (!result) qFatal("%s [%s]", qPrintable(result.error().text), qPrintable(result.error().detail));
    return std::move(result).value();
}

Cell cellOf(const ColumnSpec& column, const std::string& text)
{
    Cell cell;
    if (text.empty()) return cell;
    cell.text = text;
    const bool wantsNumber = column.type == FieldType::Int || column.type == FieldType::Real;
    const std::optional<double> number = wantsNumber ? numberOfValue(text) : std::nullopt;
    if (!number) {
        cell.kind = Cell::Kind::Text;
    } else if (column.type == FieldType::Int) {
        cell.kind = Cell::Kind::Int;
        cell.integer = static_cast<std::int64_t>(*number);
        cell.canonical = std::to_string(cell.integer) == text;
    } else {
        cell.kind = Cell::Kind::Real;
        cell.real = *number;
        cell.canonical = numberValue(*number) == text;
    }
    return cell;
}

std::string labelText(const Dataset& dataset, const Labels& labels, ExampleIndex i)
{
    if (const auto* classes = std::get_if<ClassLabels>(&labels))
        return classes->codes[i] < 0 ? "-"
                                     : dataset.contents().classes[static_cast<std::size_t>(classes->codes[i])].name;
    if (const auto* texts = std::get_if<TextColumn>(&labels))
        return texts->codes[i] < 0 ? "-"
                                   : "'" + std::string(texts->values[static_cast<std::size_t>(texts->codes[i])]) + "'";
    if (const auto* numbers = std::get_if<NumberLabels>(&labels))
        return std::isnan(numbers->values[i]) ? "-" : numberValue(numbers->values[i]);
    const auto& sets = std::get<SetLabels>(labels);
    if (!sets.present.contains(i)) return "-";
    std::string text = "{";
    for (std::uint32_t k = sets.offsets[i]; k < sets.offsets[i + 1]; ++k)
        text += dataset.contents().classes[static_cast<std::size_t>(sets.codes[k])].name + " ";
    return text + "}";
}

std::string fieldText(const FieldColumn& column, ExampleIndex i)
{
    if (const auto* texts = std::get_if<TextColumn>(&column))
        return texts->codes[i] < 0 ? "-" : std::string(texts->values[static_cast<std::size_t>(texts->codes[i])]);
    if (const auto* numbers = std::get_if<NumberColumn>(&column))
        return std::isnan(numbers->values[i]) ? "-" : numberValue(numbers->values[i]);
    return std::to_string(std::get<TimeColumn>(column).values[i]);
}

const char* originText(LabelOrigin origin)
{
    switch (origin) {
    case LabelOrigin::None:
        return "none";
    case LabelOrigin::Imported:
        return "imported";
    case LabelOrigin::Consensus:
        return "consensus";
    case LabelOrigin::Hand:
        return "hand";
    case LabelOrigin::Decision:
        return "decision";
    }
    return "?";
}

std::string exampleText(Dataset& dataset, ExampleIndex i)
{
    const Dataset::Contents& contents = dataset.contents();
    std::ostringstream text;
    text << std::string((*orFail(dataset.keys()))[i]) << ": " << labelText(dataset, contents.reference.labels, i)
         << " (" << (contents.reference.disputed.contains(i) ? "disputed" : originText(contents.reference.origins[i]))
         << ")";
    std::vector<std::string> parts;
    for (std::size_t f = 0; f < contents.fields.size(); ++f)
        parts.push_back(contents.fields[f].name + "=" + fieldText(*orFail(dataset.field(f)), i));
    for (std::size_t r = 0; r < contents.runs.size(); ++r)
        parts.push_back("@" + contents.runs[r].name + "=" + labelText(dataset, orFail(dataset.run(r))->predictions, i));
    for (std::size_t t = 0; t < contents.tags.size(); ++t) {
        if (contents.tagged[t].contains(i)) parts.push_back("#" + contents.tags[t].name);
    }
    std::sort(parts.begin(), parts.end());
    for (const std::string& part : parts)
        text << ' ' << part;
    if (contents.reviewed.contains(i)) text << " reviewed";
    const auto comment = contents.comments.find(i);
    if (comment != contents.comments.end()) text << " \"" << comment->second << '"';
    return text.str();
}

} // namespace

ColumnSpec field(const std::string& name, FieldType type)
{
    return {name, ColumnRole::Field, type, {}, {}};
}

ColumnSpec labelColumn()
{
    return {"label", ColumnRole::Label, FieldType::Text, {}, {}};
}

ColumnSpec tagsColumn()
{
    return {"tags", ColumnRole::Tags, FieldType::Text, {}, {}};
}

ColumnSpec prediction(const std::string& run)
{
    return {"prediction", ColumnRole::Prediction, FieldType::Text, run, {}};
}

std::unique_ptr<Project> makeProject(const QString& path, TaskType task, const std::string& who)
{
    return orFail(Project::create(path, {task, {}}, optionsFor(who)));
}

std::unique_ptr<Project> openProject(const QString& path, OpenMode mode, const std::string& who)
{
    return orFail(Project::open(path, mode, optionsFor(who)));
}

BatchSummary importTable(Project& project, const Table& table)
{
    BatchSpec spec;
    spec.source = table.source;
    spec.columns = table.columns;
    spec.hasRunColumn = !table.runs.empty();
    spec.predictionsOnly = table.predictionsOnly;
    const std::unique_ptr<BatchWriter> writer = orFail(project.beginBatch(spec));
    RowBlock block;
    block.columns = table.columns.size();
    for (const auto& [key, cells] : table.rows) {
        block.keys.push_back(key);
        block.uids.push_back(exampleUid(project.id(), key));
        for (std::size_t c = 0; c < cells.size(); ++c)
            block.cells.push_back(cellOf(table.columns[c], cells[c]));
        ++block.rows;
    }
    block.runs.assign(table.runs.begin(), table.runs.end());
    const Result<void> appended = writer->append(block);
    if (!appended) qFatal("%s", qPrintable(appended.error().text));
    std::vector<FieldType> types;
    for (const ColumnSpec& column : table.columns)
        types.push_back(column.type);
    return orFail(writer->commit(types, {}));
}

Dataset load(Project& project)
{
    return orFail(loadDataset(project));
}

ExampleId exampleOf(Project& project, const std::string& key)
{
    storage::Statement statement = orFail(project.database().prepare("SELECT id FROM example WHERE uid = ?"));
    const ExampleUid uid = exampleUid(project.id(), key);
    if (!orFail(statement.bindUuid(1, uid).step())) return 0;
    return statement.integer(0);
}

std::string stateText(Project& project)
{
    Dataset dataset = load(project);
    std::vector<std::string> lines;
    for (ExampleIndex i = 0; i < dataset.size(); ++i)
        lines.push_back(exampleText(dataset, i));
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const ClassInfo& aClass : dataset.contents().classes)
        text += "class " + aClass.name + (aClass.deleted ? " (deleted)" : "") + "\n";
    for (const TagInfo& tag : dataset.contents().tags)
        text += "tag " + tag.name + "\n";
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

} // namespace headroom::test
