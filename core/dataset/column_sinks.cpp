// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/column_sinks.h"

#include "core/base/field_values.h"
#include "core/project/spellings.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace headroom {

namespace {

using storage::Statement;
using Raw = std::map<std::int64_t, std::string>;

constexpr std::int32_t notLookedUp = -2;

std::string numberText(const Statement& row, int column)
{
    std::array<char, 32> text{};
    const std::to_chars_result end = row.type(column) == Statement::ColumnType::Integer
                                         ? std::to_chars(text.data(), text.data() + text.size(), row.integer(column))
                                         : std::to_chars(text.data(), text.data() + text.size(), row.real(column));
    return {text.data(), end.ptr};
}

bool isNumber(Statement::ColumnType type)
{
    return type == Statement::ColumnType::Integer || type == Statement::ColumnType::Real;
}

} // namespace

void TextSink::beginBatch(const BatchRecord&, const ColumnSpec&, Raw raw)
{
    m_raw = std::move(raw);
}

void TextSink::take(ExampleIndex example, std::int64_t ordinal, const Statement& row, int column)
{
    std::int32_t& code = m_column.codes[example];
    const Statement::ColumnType type = row.type(column);
    if (type == Statement::ColumnType::Null) {
        code = kMissingCode;
    } else if (isNumber(type)) {
        const auto raw = m_raw.find(ordinal);
        code = m_column.values.intern(raw == m_raw.end() ? numberText(row, column) : raw->second);
    } else {
        code = m_column.values.intern(row.text(column));
    }
}

TextColumn TextSink::finish()
{
    m_column.values.dropIndex();
    return std::move(m_column);
}

BoolSink::BoolSink(std::size_t size)
{
    m_column.codes.assign(size, kMissingCode);
    m_column.values.intern("false");
    m_column.values.intern("true");
}

void BoolSink::beginBatch(const BatchRecord&, const ColumnSpec&, Raw) {}

void BoolSink::take(ExampleIndex example, std::int64_t, const Statement& row, int column)
{
    const std::optional<bool> value = parseBoolValue(row.text(column));
    m_column.codes[example] = value ? std::int32_t{*value} : kMissingCode;
}

void NumberSink::beginBatch(const BatchRecord&, const ColumnSpec&, Raw) {}

void NumberSink::take(ExampleIndex example, std::int64_t, const Statement& row, int column)
{
    m_values[example] = isNumber(row.type(column)) ? row.real(column) : kMissingNumber;
}

void TimeSink::beginBatch(const BatchRecord&, const ColumnSpec&, Raw) {}

void TimeSink::take(ExampleIndex example, std::int64_t, const Statement& row, int column)
{
    m_values[example] = parseTimeValue(row.text(column)).value_or(kMissingTime);
}

ClassSink::ClassSink(std::size_t size, const ClassNames& names, bool isList, bool obeysDeletion)
    : m_names(names), m_isList(isList), m_obeysDeletion(obeysDeletion), m_codes(size, kMissingCode)
{}

void ClassSink::beginBatch(const BatchRecord& batch, const ColumnSpec&, Raw)
{
    m_separator = batch.stored.spec.tagSeparator;
    m_order = batch.order;
    std::fill(m_setOfSpelling.begin(), m_setOfSpelling.end(), notLookedUp);
}

void ClassSink::take(ExampleIndex example, std::int64_t, const Statement& row, int column)
{
    if (row.isNull(column)) {
        m_codes[example] = kMissingCode;
        return;
    }
    const std::string_view spelling = row.text(column);
    const auto code = static_cast<std::size_t>(m_spellings.intern(spelling));
    if (code >= m_setOfSpelling.size()) m_setOfSpelling.resize(code + 1, notLookedUp);
    if (m_setOfSpelling[code] == notLookedUp) m_setOfSpelling[code] = lookUp(spelling);
    m_codes[example] = m_setOfSpelling[code];
}

/// The number of the set of classes that a cell names.
std::int32_t ClassSink::lookUp(std::string_view spelling)
{
    const std::optional<EventOrder> order = m_obeysDeletion ? std::optional(m_order) : std::nullopt;
    std::vector<std::int32_t> classes;
    if (m_isList) {
        for (const std::string_view name : splitNames(spelling, m_separator))
            classes.push_back(m_names.ofSpelling(name, order));
        std::erase(classes, kMissingCode);
    } else {
        classes.push_back(m_names.ofSpelling(spelling, order));
        if (classes.front() == kMissingCode) return kMissingCode;
    }
    return numberOf(std::move(classes));
}

void ClassSink::set(ExampleIndex example, std::optional<std::vector<std::int32_t>> classes)
{
    m_codes[example] = classes ? numberOf(std::move(*classes)) : kMissingCode;
}

std::int32_t ClassSink::numberOf(std::vector<std::int32_t> classes)
{
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    const auto [entry, isNew] = m_setNumbers.try_emplace(classes, static_cast<std::int32_t>(m_sets.size()));
    if (isNew) m_sets.push_back(classes);
    return entry->second;
}

Labels ClassSink::finish() const
{
    if (!m_isList) {
        ClassLabels labels;
        labels.codes.reserve(m_codes.size());
        for (const std::int32_t code : m_codes)
            labels.codes.push_back(code < 0 ? kMissingCode : m_sets[static_cast<std::size_t>(code)].front());
        return labels;
    }
    SetLabels labels;
    labels.present = ItemSet(m_codes.size());
    labels.offsets.push_back(0);
    for (std::size_t i = 0; i < m_codes.size(); ++i) {
        if (m_codes[i] >= 0) {
            const std::vector<std::int32_t>& set = m_sets[static_cast<std::size_t>(m_codes[i])];
            labels.present.insert(static_cast<ExampleIndex>(i));
            labels.codes.insert(labels.codes.end(), set.begin(), set.end());
        }
        labels.offsets.push_back(static_cast<std::uint32_t>(labels.codes.size()));
    }
    return labels;
}

} // namespace headroom
