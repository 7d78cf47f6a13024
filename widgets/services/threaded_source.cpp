// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/threaded_source.h"

namespace headroom {

namespace {

class ThreadedSource : public ColumnSource
{
public:
    ThreadedSource(ProjectThread& thread, std::unique_ptr<ColumnSource> source)
        : m_thread(thread), m_source(std::move(source))
    {}

    Result<FieldColumn> loadField(std::size_t field) override
    {
        return m_thread.runAndWait([&] { return m_source->loadField(field); });
    }
    Result<RunColumns> loadRun(std::size_t run) override
    {
        return m_thread.runAndWait([&] { return m_source->loadRun(run); });
    }
    Result<std::vector<double>> loadClassScores(std::size_t run, std::string_view spelling) override
    {
        return m_thread.runAndWait([&] { return m_source->loadClassScores(run, spelling); });
    }
    Result<StringPool> loadKeys() override
    {
        return m_thread.runAndWait([&] { return m_source->loadKeys(); });
    }
    Result<TextColumn> loadMedia() override
    {
        return m_thread.runAndWait([&] { return m_source->loadMedia(); });
    }
    Result<std::vector<std::int32_t>> loadBatchOf() override
    {
        return m_thread.runAndWait([&] { return m_source->loadBatchOf(); });
    }

private:
    ProjectThread& m_thread;
    std::unique_ptr<ColumnSource> m_source;
};

} // namespace

std::unique_ptr<ColumnSource> threadedSource(ProjectThread& thread, std::unique_ptr<ColumnSource> source)
{
    return std::make_unique<ThreadedSource>(thread, std::move(source));
}

} // namespace headroom
