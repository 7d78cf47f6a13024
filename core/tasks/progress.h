// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace headroom {

/// How far a long task is. `total` is 0 where it isn't known (a pipe); the unit is the task's own (bytes, rows).
struct ProgressState
{
    std::uint64_t done = 0;
    std::uint64_t total = 0;
    std::uint64_t rows = 0;
    double rowsPerSecond = 0;
};

/// Handed to a long task: it reports through it and looks into it whether it should stop. report() is called from the
/// task's thread at most about 20 times a second; cancel() may be called from any thread or a signal handler.
class Progress
{
public:
    using Report = std::function<void(const ProgressState&)>;

    Progress() = default;
    explicit Progress(Report report) : m_report(std::move(report)) {}

    void report(const ProgressState& state) const
    {
        if (m_report) m_report(state);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool cancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic<bool> m_cancelled = false;
};

} // namespace headroom
