// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/class_names.h"
#include "core/dataset/column_scan.h"
#include "core/dataset/columns.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace headroom {

/// Cells as text, numbers as they were written.
class TextSink : public ColumnSink
{
public:
    explicit TextSink(std::size_t size) { m_column.codes.assign(size, kMissingCode); }
    void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                    std::map<std::int64_t, std::string> raw) override;
    void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) override;
    TextColumn& column() { return m_column; }
    const TextColumn& column() const { return m_column; }
    TextColumn finish();

private:
    TextColumn m_column;
    std::map<std::int64_t, std::string> m_raw;
};

/// "false" and "true"; anything else is missing.
class BoolSink : public ColumnSink
{
public:
    explicit BoolSink(std::size_t size);
    void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                    std::map<std::int64_t, std::string> raw) override;
    void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) override;
    TextColumn finish() { return std::move(m_column); }

private:
    TextColumn m_column;
};

class NumberSink : public ColumnSink
{
public:
    explicit NumberSink(std::size_t size) : m_values(size, kMissingNumber) {}
    void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                    std::map<std::int64_t, std::string> raw) override;
    void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) override;
    std::vector<double>& values() { return m_values; }
    const std::vector<double>& values() const { return m_values; }
    std::vector<double> finish() { return std::move(m_values); }

private:
    std::vector<double> m_values;
};

class TimeSink : public ColumnSink
{
public:
    explicit TimeSink(std::size_t size) : m_values(size, kMissingTime) {}
    void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                    std::map<std::int64_t, std::string> raw) override;
    void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) override;
    std::vector<std::int64_t> finish() { return std::move(m_values); }

private:
    std::vector<std::int64_t> m_values;
};

/// Spellings as sets of classes, of one class each where the task has one label an example. Every spelling is looked up
/// once a batch. `obeysDeletion`: a class deleted after the batch came in counts as missing (reference labels, not
/// predictions).
class ClassSink : public ColumnSink
{
public:
    ClassSink(std::size_t size, const ClassNames& names, bool isList, bool obeysDeletion);
    void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                    std::map<std::int64_t, std::string> raw) override;
    void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) override;
    /// Per example the number of its set of classes, kMissingCode where there is no label.
    const std::vector<std::int32_t>& codes() const { return m_codes; }
    /// Sets the classes of an example, or none: no label.
    void set(ExampleIndex example, std::optional<std::vector<std::int32_t>> classes);
    Labels finish() const;

private:
    std::int32_t lookUp(std::string_view spelling);
    std::int32_t numberOf(std::vector<std::int32_t> classes);

    const ClassNames& m_names;
    bool m_isList;
    bool m_obeysDeletion;
    char m_separator = 0;
    EventOrder m_order;
    StringPool m_spellings;
    std::vector<std::int32_t> m_setOfSpelling; // of this batch; kUnknown: not looked up yet
    std::map<std::vector<std::int32_t>, std::int32_t> m_setNumbers;
    std::vector<std::vector<std::int32_t>> m_sets;
    std::vector<std::int32_t> m_codes;
};

} // namespace headroom
