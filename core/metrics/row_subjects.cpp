// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/row_subjects.h"

#include "core/base/number_text.h"
#include "core/dataset/label_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostValues = 10'000;

/// In the query language a quote inside quotes is doubled.
std::string quoted(std::string_view text, char quote)
{
    std::string result(1, quote);
    for (const char c : text) {
        if (c == quote) result += c;
        result += c;
    }
    return result + quote;
}

RowKind tagRowKind(TagKind kind)
{
    switch (kind) {
    case TagKind::Hand:
        return RowKind::HandTag;
    case TagKind::Imported:
        return RowKind::ImportedTag;
    case TagKind::Rule:
        break;
    }
    return RowKind::RuleTag;
}

RowSubjects tagSubjects(const Dataset::Contents& contents)
{
    RowSubjects subjects;
    for (std::size_t i = 0; i < contents.tags.size(); ++i) {
        const TagInfo& tag = contents.tags[i];
        subjects.rows.push_back(
            {tagRowKind(tag.kind), tag.name, assessmentSubject(tag), "tag = " + quoted(tag.name, '"'), i, false});
        subjects.grouping.sets.push_back(&contents.tagged[i]);
    }
    subjects.grouping.rows = contents.tags.size();
    return subjects;
}

Result<RowSubjects> classSubjects(const Dataset::Contents& contents)
{
    RowSubjects subjects;
    if (const auto* labels = std::get_if<ClassLabels>(&contents.reference.labels)) {
        subjects.grouping.codes = labels->codes;
    } else if (const auto* sets = std::get_if<SetLabels>(&contents.reference.labels)) {
        subjects.grouping.labels = sets;
    } else {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Metrics", "a project of this task has no classes to make rows of"),
                     {}};
    }
    for (std::size_t i = 0; i < contents.classes.size(); ++i) {
        const ClassInfo& aClass = contents.classes[i];
        subjects.rows.push_back({RowKind::Class, aClass.name, assessmentSubject(aClass),
                                 "label = " + quoted(aClass.name, '"'), i, aClass.deleted});
    }
    subjects.grouping.rows = contents.classes.size();
    return subjects;
}

/// Adds the row of the examples that have no value.
void addMissing(const std::string& field, RowSubjects& subjects)
{
    const std::size_t group = subjects.grouping.rows;
    subjects.grouping.missingRow = group;
    subjects.grouping.rows = group + 1;
    subjects.rows.push_back(
        {RowKind::Field, field + "=(missing)", "field:" + field, quoted(field, '`') + " is missing", group, true});
}

Result<RowSubjects> valueSubjects(const TextColumn& column, const FieldInfo& field)
{
    if (column.values.size() > kMostValues) {
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Metrics", "the field \"%1\" has %2 different values, too many for a "
                                                            "table with a row each: choose a field with at most %3")
                         .arg(QString::fromStdString(field.name))
                         .arg(column.values.size())
                         .arg(kMostValues),
                     {}};
    }
    RowSubjects subjects;
    subjects.grouping.codes = column.codes;
    subjects.grouping.rows = column.values.size();
    for (std::size_t i = 0; i < column.values.size(); ++i) {
        const std::string value(column.values[i]);
        const std::string written = field.type == FieldType::Bool ? value : quoted(value, '"');
        subjects.rows.push_back({RowKind::Field, field.name + "=" + value, assessmentSubject(field.name, value),
                                 quoted(field.name, '`') + " = " + written, i, true});
    }
    std::sort(subjects.rows.begin(), subjects.rows.end(),
              [](const RowSubject& a, const RowSubject& b) { return a.name < b.name; });
    addMissing(field.name, subjects);
    return subjects;
}

template<class Write>
RowSubjects rangeSubjects(QuantileBins bins, const std::string& field, Write write)
{
    RowSubjects subjects;
    for (std::size_t i = 0; i < bins.ranges.size(); ++i) {
        const std::string low = write(bins.ranges[i].low);
        const std::string high = write(bins.ranges[i].high);
        const std::string name = quoted(field, '`');
        const bool single = low == high;
        const std::string value = single ? low : low + " … " + high;
        subjects.rows.push_back({RowKind::Field, field + "=" + value, assessmentSubject(field, value),
                                 single ? name + " = " + low : name + " >= " + low + " and " + name + " <= " + high, i,
                                 true});
    }
    subjects.grouping.rows = bins.ranges.size();
    subjects.bins = std::move(bins);
    subjects.grouping.codes = subjects.bins.codes; // moving a vector keeps its elements where they are
    addMissing(field, subjects);
    return subjects;
}

Result<RowSubjects> fieldSubjects(Dataset& dataset, std::size_t index)
{
    if (index >= dataset.contents().fields.size())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Metrics", "there is no such field"), {}};
    const Result<const FieldColumn*> column = dataset.field(index);
    if (!column) return column.error();
    const FieldInfo& field = dataset.contents().fields[index];
    const int bins = dataset.contents().settings.quantileBins;
    if (const auto* numbers = std::get_if<NumberColumn>(column.value()))
        return rangeSubjects(quantileBins(numbers->values, bins), field.name, numberText);
    if (const auto* times = std::get_if<TimeColumn>(column.value()))
        return rangeSubjects(quantileBins(times->values, bins), field.name,
                             [](double time) { return timeText(static_cast<std::int64_t>(time)); });
    return valueSubjects(std::get<TextColumn>(*column.value()), field);
}

} // namespace

Result<RowSubjects> rowSubjects(Dataset& dataset, const RowsBy& by)
{
    switch (by.kind) {
    case RowsBy::Kind::Field:
        return fieldSubjects(dataset, by.field);
    case RowsBy::Kind::Class:
        return classSubjects(dataset.contents());
    case RowsBy::Kind::Tags:
        break;
    }
    return tagSubjects(dataset.contents());
}

} // namespace headroom
