// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace headroom {

/// Hands items from one thread to another, in order. It holds items until their weights reach `most`; then push() waits
/// for room. close() by either side ends the waiting of both: what was pushed can still be taken, later pushes are
/// refused.
template<class T>
class BoundedQueue
{
public:
    explicit BoundedQueue(std::size_t most) : m_most(most) {}

    /// False if the queue was closed.
    bool push(T item, std::size_t weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || m_weight < m_most; });
        if (m_closed) return false;
        m_weight += weight;
        m_items.emplace_back(std::move(item), weight);
        m_changed.notify_all();
        return true;
    }

    /// Nothing once the queue is closed and empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_items.empty(); });
        if (m_items.empty()) return std::nullopt;
        std::optional<T> item(std::move(m_items.front().first));
        m_weight -= m_items.front().second;
        m_items.pop_front();
        m_changed.notify_all();
        return item;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

private:
    const std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<T, std::size_t>> m_items;
    std::size_t m_weight = 0;
    bool m_closed = false;
};

} // namespace headroom
