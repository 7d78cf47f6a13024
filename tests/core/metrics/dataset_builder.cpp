// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/dataset_builder.h"

#include <algorithm>
#include <numeric>
#include <sstream>
#include <utility>

namespace headroom::test {

TextColumn textColumn(const Texts& values)
{
    TextColumn column;
    for (const std::string& value : values)
        column.codes.push_back(value == kNone ? kMissingCode : column.values.intern(value));
    return column;
}

std::vector<ExampleIndex> range(ExampleIndex begin, ExampleIndex end)
{
    std::vector<ExampleIndex> items(end - begin);
    std::iota(items.begin(), items.end(), begin);
    return items;
}

void DatasetBuilder::setSize(std::size_t size)
{
    if (m_contents.size != 0) return;
    m_contents.size = size;
    m_contents.reviewed = ItemSet(size);
    m_contents.reference.disputed = ItemSet(size);
    for (std::size_t i = 0; i < size; ++i)
        m_columns.keys.intern("key" + std::to_string(i));
}

ItemSet DatasetBuilder::set(const std::vector<ExampleIndex>& items) const
{
    ItemSet result(m_contents.size);
    for (const ExampleIndex item : items)
        result.insert(item);
    return result;
}

std::int32_t DatasetBuilder::classCode(const std::string& name)
{
    const auto found = std::find_if(m_contents.classes.begin(), m_contents.classes.end(),
                                    [&](const ClassInfo& aClass) { return aClass.name == name; });
    if (found != m_contents.classes.end()) return static_cast<std::int32_t>(found - m_contents.classes.begin());
    ClassInfo added;
    added.id = ClassId(Uuid::fromName({}, "class", name));
    added.name = name;
    m_contents.classes.push_back(std::move(added));
    return static_cast<std::int32_t>(m_contents.classes.size() - 1);
}

Labels DatasetBuilder::labels(const Texts& written)
{
    setSize(written.size());
    if (m_contents.task == TaskType::Transcription) return textColumn(written);
    if (m_contents.task == TaskType::Numeric) {
        NumberLabels numbers;
        for (const std::string& text : written)
            numbers.values.push_back(text == kNone ? kMissingNumber : std::stod(text));
        return numbers;
    }
    if (m_contents.task == TaskType::Classification) {
        ClassLabels classes;
        for (const std::string& text : written)
            classes.codes.push_back(text == kNone ? kMissingCode : classCode(text));
        return classes;
    }
    SetLabels sets{{0}, {}, ItemSet(written.size())};
    for (std::size_t i = 0; i < written.size(); ++i) {
        std::istringstream names(written[i] == kNone ? "" : written[i]);
        const auto begin = static_cast<std::ptrdiff_t>(sets.codes.size());
        for (std::string name; std::getline(names, name, '|');)
            sets.codes.push_back(classCode(name));
        std::sort(sets.codes.begin() + begin, sets.codes.end());
        sets.offsets.push_back(static_cast<std::uint32_t>(sets.codes.size()));
        sets.present.set(static_cast<ExampleIndex>(i), written[i] != kNone);
    }
    return sets;
}

DatasetBuilder& DatasetBuilder::reference(const Texts& written)
{
    m_contents.reference.labels = labels(written);
    return *this;
}

DatasetBuilder& DatasetBuilder::run(const std::string& name, const Texts& predictions)
{
    RunInfo info;
    info.id = RunId(Uuid::fromName({}, "run", name));
    info.name = name;
    m_contents.runs.push_back(std::move(info));
    m_columns.runs.push_back({labels(predictions), {}});
    return *this;
}

DatasetBuilder& DatasetBuilder::field(const std::string& name, const Texts& values)
{
    setSize(values.size());
    m_contents.fields.push_back({name, FieldType::Text, false});
    m_columns.fields.emplace_back(textColumn(values));
    return *this;
}

DatasetBuilder& DatasetBuilder::numberField(const std::string& name, const std::vector<double>& values)
{
    setSize(values.size());
    m_contents.fields.push_back({name, FieldType::Real, false});
    m_columns.fields.emplace_back(NumberColumn{values});
    return *this;
}

DatasetBuilder& DatasetBuilder::tag(const std::string& name, TagKind kind, const std::vector<ExampleIndex>& items)
{
    TagInfo info;
    info.id = TagId(Uuid::fromName({}, "tag", name));
    info.name = name;
    info.kind = kind;
    m_contents.tags.push_back(std::move(info));
    m_contents.tagged.push_back(set(items));
    return *this;
}

DatasetBuilder& DatasetBuilder::reviewed(const std::vector<ExampleIndex>& items)
{
    m_contents.reviewed |= set(items);
    return *this;
}

DatasetBuilder& DatasetBuilder::hlp(const std::string& subject, const std::string& metric, double value)
{
    m_contents.assessments[subject].hlpByMetric[metric] = value;
    return *this;
}

DatasetBuilder& DatasetBuilder::tagHlp(const std::string& tag, const std::string& metric, double value)
{
    TagInfo info;
    info.id = TagId(Uuid::fromName({}, "tag", tag));
    return hlp(assessmentSubject(info), metric, value);
}

Dataset DatasetBuilder::build()
{
    return {m_contents, memorySource(m_columns)};
}

} // namespace headroom::test
