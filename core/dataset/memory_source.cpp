// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/memory_source.h"

namespace headroom {

namespace {

Error notThere(const char* what)
{
    return {ErrorCode::NotFound, QString::fromUtf8(what), {}};
}

class MemorySource : public ColumnSource
{
public:
    explicit MemorySource(MemoryColumns columns) : m_columns(std::move(columns)) {}

    Result<FieldColumn> loadField(std::size_t field) override
    {
        if (field >= m_columns.fields.size()) return notThere("no such field");
        return m_columns.fields[field];
    }
    Result<RunColumns> loadRun(std::size_t run) override
    {
        if (run >= m_columns.runs.size()) return notThere("no such run");
        return m_columns.runs[run];
    }
    Result<std::vector<double>> loadClassScores(std::size_t run, std::string_view spelling) override
    {
        const auto found = m_columns.classScores.find({run, std::string(spelling)});
        if (found == m_columns.classScores.end()) return notThere("no such scores");
        return found->second;
    }
    Result<StringPool> loadKeys() override { return m_columns.keys; }
    Result<TextColumn> loadMedia() override
    {
        if (!m_columns.media) return notThere("no media");
        return *m_columns.media;
    }
    Result<std::vector<std::int32_t>> loadBatchOf() override { return m_columns.batchOf; }

private:
    MemoryColumns m_columns;
};

} // namespace

std::unique_ptr<ColumnSource> memorySource(MemoryColumns columns)
{
    return std::make_unique<MemorySource>(std::move(columns));
}

} // namespace headroom
