// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/label_progress.h"

namespace headroom {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kRemembered = 30;
constexpr auto kPause = 2min;
constexpr auto kLeastSitting = 10s;

} // namespace

void LabelProgress::begin(const std::vector<ExampleIndex>& queue, const ItemSet& done)
{
    m_members = ItemSet(done.size());
    for (const ExampleIndex example : queue)
        m_members.insert(example);
    m_total = m_members.count();
    m_isDone = m_members & done;
    m_done = m_isDone.count();
}

void LabelProgress::set(ExampleIndex example, bool isDone)
{
    if (example >= m_members.size() || !m_members.contains(example)) return;
    if (m_isDone.contains(example) == isDone) return;
    m_isDone.set(example, isDone);
    isDone ? ++m_done : --m_done;
}

void LabelProgress::gesture(Time now)
{
    if (!m_gestures.empty() && now - m_gestures.back() > kPause) m_gestures.clear();
    m_gestures.push_back(now);
    if (m_gestures.size() > kRemembered) m_gestures.pop_front();
}

std::optional<double> LabelProgress::perMinute() const
{
    if (m_gestures.size() < 3) return std::nullopt;
    const std::chrono::duration<double, std::ratio<60>> minutes = m_gestures.back() - m_gestures.front();
    if (minutes < kLeastSitting) return std::nullopt;
    return static_cast<double>(m_gestures.size() - 1) / minutes.count();
}

} // namespace headroom
