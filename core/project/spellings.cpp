// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/spellings.h"

#include "core/project/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>
#include <charconv>
#include <optional>

namespace headroom {

namespace {

constexpr std::size_t maxClasses = 10000;

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::optional<long long> wholeNumber(std::string_view text)
{
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::vector<std::string> sorted(const StringPool& pool)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < pool.size(); ++i)
        names.emplace_back(pool[i]);
    std::sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) {
        const std::optional<long long> left = wholeNumber(a);
        const std::optional<long long> right = wholeNumber(b);
        if (left && right && *left != *right) return *left < *right;
        if (left.has_value() != right.has_value()) return left.has_value();
        return a < b;
    });
    return names;
}

/// The texts of a JSON array of texts; nothing where the cell isn't one.
std::optional<std::vector<std::string>> namesOfArray(std::string_view cell)
{
    if (!cell.starts_with('[') || !cell.ends_with(']')) return std::nullopt;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())));
    if (!document.isArray()) return std::nullopt;
    std::vector<std::string> names;
    for (const QJsonValue& value : document.array()) {
        if (!value.isString()) return std::nullopt;
        const std::string text = value.toString().toStdString();
        if (const std::string_view name = trimmed(text); !name.empty()) names.emplace_back(name);
    }
    return names;
}

} // namespace

std::vector<std::string> splitNames(std::string_view cell, char separator)
{
    std::vector<std::string> names;
    if (std::optional<std::vector<std::string>> listed = namesOfArray(cell)) return std::move(*listed);
    const std::string_view separators = separator == 0 ? std::string_view(";|") : std::string_view(&separator, 1);
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(separators), cell.size());
        const std::string_view name = trimmed(cell.substr(0, end));
        if (!name.empty()) names.emplace_back(name);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return names;
}

Spellings::Spellings(TaskType task, std::vector<ColumnSpec> columns, char separator)
    : m_task(task), m_columns(std::move(columns)), m_separator(separator)
{
    for (const ColumnSpec& column : m_columns) {
        if (!column.run.empty()) m_runs.intern(column.run);
    }
}

void Spellings::addNames(StringPool& pool, std::string_view cell, bool isList) const
{
    if (!isList) {
        pool.intern(cell);
        return;
    }
    for (const std::string_view name : splitNames(cell, m_separator))
        pool.intern(name);
}

Result<void> Spellings::add(const RowBlock& block)
{
    const bool hasClasses = m_task == TaskType::Classification || m_task == TaskType::MultiLabel;
    for (const std::string_view run : block.runs) {
        if (!run.empty()) m_runs.intern(run);
    }
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const ColumnRole role = m_columns[column].role;
        const bool isLabel = hasClasses && (role == ColumnRole::Label || role == ColumnRole::Prediction);
        if (!isLabel && role != ColumnRole::Tags) continue;
        for (std::size_t row = 0; row < block.rows; ++row) {
            const Cell& cell = block.at(row, column);
            if (cell.kind == Cell::Kind::Missing) continue;
            if (isLabel)
                addNames(m_classes, cell.text, m_task == TaskType::MultiLabel);
            else
                addNames(m_tags, cell.text, true);
        }
        if (m_classes.size() > maxClasses || m_tags.size() > maxClasses)
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("ProjectText",
                                                     "Column “%1” has more than %2 different values: too many "
                                                     "for classes or tags. Is it the right column, and the "
                                                     "right task?")
                             .arg(json::qt(m_columns[column].name))
                             .arg(maxClasses),
                         {}};
    }
    return {};
}

std::vector<std::string> Spellings::classes() const
{
    return sorted(m_classes);
}

std::vector<std::string> Spellings::tags() const
{
    return sorted(m_tags);
}

std::vector<std::string> Spellings::runs() const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        names.emplace_back(m_runs[i]);
    return names;
}

} // namespace headroom
