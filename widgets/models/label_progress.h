// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace headroom {

/// How far a queue is gone through, and how fast. After begin() nothing looks at all examples.
class LabelProgress
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// `done`: of all examples, those that need no more work.
    void begin(const std::vector<ExampleIndex>& queue, const ItemSet& done);
    /// An example's state after an edit. One that is not in the queue counts nowhere.
    void set(ExampleIndex example, bool isDone);
    /// A gesture of the user, for the pace.
    void gesture(Time now);

    std::size_t total() const { return m_total; }
    std::size_t done() const { return m_done; }
    std::size_t left() const { return m_total - m_done; }
    /// Gestures a minute over the last 30 of this sitting; nothing before the third and the tenth second. A pause of
    /// more than two minutes begins a new sitting.
    std::optional<double> perMinute() const;

private:
    std::size_t m_total = 0;
    std::size_t m_done = 0;
    ItemSet m_members;
    ItemSet m_isDone;
    std::deque<Time> m_gestures;
};

} // namespace headroom
