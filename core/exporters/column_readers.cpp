// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/column_readers.h"

#include "core/dataset/label_text.h"

#include <cmath>
#include <utility>

namespace headroom::readers {

namespace {

using Kind = ExportCell::Kind;

/// A column that is a function of item and cell.
template<class Read>
class FunctionColumn : public ExportColumn
{
public:
    FunctionColumn(std::string name, Read read) : ExportColumn(std::move(name)), m_read(std::move(read)) {}
    void read(ExampleIndex item, ExportCell& cell) const override
    {
        cell.kind = Kind::Missing;
        m_read(item, cell);
    }

private:
    Read m_read;
};

template<class Read>
std::unique_ptr<ExportColumn> column(std::string name, Read read)
{
    return std::make_unique<FunctionColumn<Read>>(std::move(name), std::move(read));
}

void setText(ExportCell& cell, std::string_view text)
{
    cell.kind = Kind::Text;
    cell.text = text;
}

void setBuffer(ExportCell& cell, std::string text)
{
    cell.buffer = std::move(text);
    setText(cell, cell.buffer);
}

std::unique_ptr<ExportColumn> bools(std::string name, const TextColumn& values)
{
    return column(std::move(name), [&values](ExampleIndex item, ExportCell& cell) {
        if (values.codes[item] == kMissingCode) return;
        cell.kind = Kind::Bool;
        cell.flag = values.codes[item] == 1;
    });
}

std::unique_ptr<ExportColumn> times(std::string name, const TimeColumn& times)
{
    return column(std::move(name), [&times](ExampleIndex item, ExportCell& cell) {
        if (times.values[item] != kMissingTime) setBuffer(cell, timeText(times.values[item]));
    });
}

std::unique_ptr<ExportColumn> classes(std::string name, const ClassLabels& labels,
                                      const std::vector<ClassInfo>& classes)
{
    return column(std::move(name), [&labels, &classes](ExampleIndex item, ExportCell& cell) {
        const std::int32_t code = labels.codes[item];
        if (code != kMissingCode) setText(cell, classes[static_cast<std::size_t>(code)].name);
    });
}

std::unique_ptr<ExportColumn> sets(std::string name, const SetLabels& labels, const std::vector<ClassInfo>& classes)
{
    return column(std::move(name), [&labels, &classes](ExampleIndex item, ExportCell& cell) {
        if (!labels.present.contains(item)) return;
        cell.kind = Kind::List;
        cell.list.clear();
        for (std::size_t i = labels.offsets[item]; i < labels.offsets[item + 1]; ++i)
            cell.list.push_back(classes[static_cast<std::size_t>(labels.codes[i])].name);
    });
}

std::string_view originName(LabelOrigin origin)
{
    switch (origin) {
    case LabelOrigin::None:
        return {};
    case LabelOrigin::Imported:
        return "imported";
    case LabelOrigin::Consensus:
        return "consensus";
    case LabelOrigin::Hand:
        return "hand";
    case LabelOrigin::Decision:
        return "decision";
    }
    return {};
}

} // namespace

std::unique_ptr<ExportColumn> keys(std::string name, const StringPool& keys)
{
    return column(std::move(name), [&keys](ExampleIndex item, ExportCell& cell) { setText(cell, keys[item]); });
}

std::unique_ptr<ExportColumn> texts(std::string name, const TextColumn& texts, bool emptyIsMissing)
{
    return column(std::move(name), [&texts, emptyIsMissing](ExampleIndex item, ExportCell& cell) {
        const std::int32_t code = texts.codes[item];
        if (code == kMissingCode) return;
        const std::string_view text = texts.values[static_cast<std::size_t>(code)];
        if (!text.empty() || !emptyIsMissing) setText(cell, text);
    });
}

std::unique_ptr<ExportColumn> numbers(std::string name, const std::vector<double>& values)
{
    return column(std::move(name), [&values](ExampleIndex item, ExportCell& cell) {
        if (item >= values.size() || std::isnan(values[item])) return;
        cell.kind = Kind::Number;
        cell.number = values[item];
    });
}

std::unique_ptr<ExportColumn> field(std::string name, const FieldColumn& column, FieldType type)
{
    if (const auto* values = std::get_if<NumberColumn>(&column)) return numbers(std::move(name), values->values);
    if (const auto* values = std::get_if<TimeColumn>(&column)) return times(std::move(name), *values);
    const TextColumn& values = std::get<TextColumn>(column);
    return type == FieldType::Bool ? bools(std::move(name), values) : texts(std::move(name), values);
}

std::unique_ptr<ExportColumn> labels(std::string name, const Labels& labels, const std::vector<ClassInfo>& classInfos)
{
    if (const auto* codes = std::get_if<ClassLabels>(&labels)) return classes(std::move(name), *codes, classInfos);
    if (const auto* several = std::get_if<SetLabels>(&labels)) return sets(std::move(name), *several, classInfos);
    if (const auto* values = std::get_if<NumberLabels>(&labels)) return numbers(std::move(name), values->values);
    return texts(std::move(name), std::get<TextColumn>(labels));
}

std::unique_ptr<ExportColumn> flags(std::string name, const ItemSet& set)
{
    return column(std::move(name), [&set](ExampleIndex item, ExportCell& cell) {
        cell.kind = Kind::Bool;
        cell.flag = set.contains(item);
    });
}

std::unique_ptr<ExportColumn> origins(std::string name, const std::vector<LabelOrigin>& origins)
{
    return column(std::move(name), [&origins](ExampleIndex item, ExportCell& cell) {
        if (origins[item] != LabelOrigin::None) setText(cell, originName(origins[item]));
    });
}

std::unique_ptr<ExportColumn> comments(std::string name, const std::map<ExampleIndex, std::string>& comments)
{
    return column(std::move(name), [&comments](ExampleIndex item, ExportCell& cell) {
        const auto found = comments.find(item);
        if (found != comments.end()) setText(cell, found->second);
    });
}

std::unique_ptr<ExportColumn> tags(std::string name, const Dataset::Contents& contents)
{
    return column(std::move(name), [&contents](ExampleIndex item, ExportCell& cell) {
        cell.list.clear();
        for (std::size_t tag = 0; tag < contents.tags.size(); ++tag) {
            if (contents.tags[tag].kind != TagKind::Rule && contents.tagged[tag].contains(item))
                cell.list.push_back(contents.tags[tag].name);
        }
        if (!cell.list.empty()) cell.kind = Kind::List;
    });
}

} // namespace headroom::readers
