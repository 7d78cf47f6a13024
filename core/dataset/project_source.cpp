// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/project_source.h"

#include "core/dataset/column_sinks.h"

namespace headroom {

namespace {

using storage::Statement;

class ProjectSource : public ColumnSource
{
public:
    explicit ProjectSource(std::shared_ptr<ProjectColumns> columns) : m_columns(std::move(columns)) {}

    Result<FieldColumn> loadField(std::size_t field) override
    {
        const FieldInfo& info = m_columns->fields.at(field);
        const WantedColumn wanted{ColumnRole::Field, info.name, {}, {}};
        switch (info.type) {
        case FieldType::Text:
            return textColumn<FieldColumn>(wanted);
        case FieldType::Bool:
            return scanned<FieldColumn, BoolSink>(wanted);
        case FieldType::DateTime: {
            TimeSink sink(size());
            if (Result<void> done = scan(wanted, sink); !done) return done.error();
            return FieldColumn(TimeColumn{sink.finish()});
        }
        case FieldType::Int:
        case FieldType::Real:
            break;
        }
        NumberSink sink(size());
        if (Result<void> done = scan(wanted, sink); !done) return done.error();
        return FieldColumn(NumberColumn{sink.finish()});
    }

    Result<RunColumns> loadRun(std::size_t run) override
    {
        const RunInfo& info = m_columns->runs.at(run);
        NumberSink scores(info.hasScores ? size() : 0);
        const auto withScores = [&](ColumnSink& predictions) -> Result<void> {
            ColumnScan columns(m_columns->project.database(), m_columns->batches, m_columns->examples);
            columns.want({ColumnRole::Prediction, {}, info.name, {}}, predictions);
            if (info.hasScores) columns.want({ColumnRole::Score, {}, info.name, {}}, scores);
            return columns.run();
        };
        Result<Labels> predictions = predictionsOf(withScores);
        if (!predictions) return predictions.error();
        return RunColumns{std::move(predictions).value(), info.hasScores ? scores.finish() : std::vector<double>()};
    }

    Result<std::vector<double>> loadClassScores(std::size_t run, std::string_view spelling) override
    {
        NumberSink sink(size());
        const WantedColumn wanted{ColumnRole::ClassScore, {}, m_columns->runs.at(run).name, std::string(spelling)};
        if (Result<void> done = scan(wanted, sink); !done) return done.error();
        return sink.finish();
    }

    Result<StringPool> loadKeys() override
    {
        Result<Statement> statement = m_columns->project.database().prepare("SELECT id, key FROM example ORDER BY id");
        if (!statement) return statement.error();
        StringPool keys;
        for (;;) {
            const Result<bool> row = statement->step();
            if (!row) return row.error();
            if (!*row) return keys;
            if (m_columns->examples.indexOf(statement->integer(0)) >= 0) keys.append(statement->text(1));
        }
    }

    Result<TextColumn> loadMedia() override { return textColumn<TextColumn>({ColumnRole::Media, {}, {}, {}}); }

    Result<std::vector<std::int32_t>> loadBatchOf() override
    {
        std::vector<std::int32_t> batchOf(size(), -1);
        Result<Statement> statement =
            m_columns->project.database().prepare("SELECT example FROM data WHERE id >= ? AND id < ?");
        if (!statement) return statement.error();
        std::int32_t number = 0;
        for (const BatchRecord& batch : m_columns->batches) {
            if (batch.isRevoked) continue;
            statement->bind(1, batch.firstRow).bind(2, batch.firstRow + batch.rows);
            for (;;) {
                const Result<bool> row = statement->step();
                if (!row) return row.error();
                if (!*row) break;
                const std::int64_t index = m_columns->examples.indexOf(statement->integer(0));
                if (index >= 0) batchOf[static_cast<std::size_t>(index)] = number;
            }
            ++number;
        }
        return batchOf;
    }

private:
    std::size_t size() const { return m_columns->examples.size(); }

    Result<void> scan(const WantedColumn& wanted, ColumnSink& sink)
    {
        ColumnScan columns(m_columns->project.database(), m_columns->batches, m_columns->examples);
        columns.want(wanted, sink);
        return columns.run();
    }

    template<class Column, class Sink>
    Result<Column> scanned(const WantedColumn& wanted)
    {
        Sink sink(size());
        if (Result<void> done = scan(wanted, sink); !done) return done.error();
        return Column(sink.finish());
    }

    template<class Column>
    Result<Column> textColumn(const WantedColumn& wanted)
    {
        return scanned<Column, TextSink>(wanted);
    }

    template<class Scan>
    Result<Labels> predictionsOf(Scan scan)
    {
        const TaskType task = m_columns->project.task();
        if (task == TaskType::Numeric) {
            NumberSink sink(size());
            if (Result<void> done = scan(sink); !done) return done.error();
            return Labels(NumberLabels{sink.finish()});
        }
        if (task == TaskType::Transcription || task == TaskType::Boxes) {
            TextSink sink(size());
            if (Result<void> done = scan(sink); !done) return done.error();
            return Labels(sink.finish());
        }
        ClassSink sink(size(), *m_columns->names, task == TaskType::MultiLabel, false);
        if (Result<void> done = scan(sink); !done) return done.error();
        return sink.finish();
    }

    std::shared_ptr<ProjectColumns> m_columns;
};

} // namespace

std::unique_ptr<ColumnSource> projectSource(std::shared_ptr<ProjectColumns> columns)
{
    return std::make_unique<ProjectSource>(std::move(columns));
}

} // namespace headroom
