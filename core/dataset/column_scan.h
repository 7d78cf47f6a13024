// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/example_map.h"
#include "core/project/batch_reader.h"
#include "core/storage/statement.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// Which imported column a sink wants. Fields by name; predictions and scores by run (also from batches whose rows name
/// their run); class scores by run and class.
struct WantedColumn
{
    ColumnRole role = ColumnRole::Field;
    std::string name;
    std::string run;
    std::string className;
};

/// Takes the cells of one column in the order of the batches: a later cell replaces what an earlier one said of the
/// same example, also where it is missing.
class ColumnSink
{
public:
    virtual ~ColumnSink() = default;
    virtual void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                            std::map<std::int64_t, std::string> raw) = 0;
    /// `ordinal` is the row's number in the batch, `column` the cell's in `row`.
    virtual void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) = 0;
};

/// Reads columns for several sinks in one pass over the batches in force.
class ColumnScan
{
public:
    ColumnScan(storage::Database& database, const std::vector<BatchRecord>& batches, const ExampleMap& examples)
        : m_database(database), m_batches(batches), m_examples(examples)
    {}

    /// `sink` must outlive run().
    void want(WantedColumn column, ColumnSink& sink) { m_wanted.push_back({std::move(column), &sink}); }
    Result<void> run();

private:
    struct Wanted
    {
        WantedColumn column;
        ColumnSink* sink;
    };
    struct Found
    {
        const Wanted* wanted;
        bool byRow; // only rows that name the wanted run
        int resultColumn;
    };
    Result<void> scanBatch(const BatchRecord& batch);

    storage::Database& m_database;
    const std::vector<BatchRecord>& m_batches;
    const ExampleMap& m_examples;
    std::vector<Wanted> m_wanted;
};

/// Whether the batch has the column, and if so, its number in the batch's spec; -1 otherwise.
int columnOf(const BatchRecord& batch, const WantedColumn& wanted);

} // namespace headroom
