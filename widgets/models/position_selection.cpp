// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/position_selection.h"

#include <algorithm>

namespace headroom {

void PositionSelection::reset(std::size_t size)
{
    m_places = ItemSet(size);
    m_count = 0;
    m_anchor = 0;
}

void PositionSelection::clear()
{
    if (m_count > 0) m_places = ItemSet(m_places.size());
    m_count = 0;
}

void PositionSelection::selectOnly(std::size_t position)
{
    clear();
    toggle(position);
}

void PositionSelection::toggle(std::size_t position)
{
    if (position >= m_places.size()) return;
    m_anchor = position;
    const bool on = !contains(position);
    m_places.set(static_cast<ExampleIndex>(position), on);
    on ? ++m_count : --m_count;
}

void PositionSelection::extendTo(std::size_t position)
{
    if (position >= m_places.size()) return;
    clear();
    const auto [first, last] = std::minmax(m_anchor, position);
    for (std::size_t i = first; i <= last; ++i)
        m_places.insert(static_cast<ExampleIndex>(i));
    m_count = last - first + 1;
}

void PositionSelection::selectAll()
{
    m_places = ItemSet(m_places.size(), true);
    m_count = m_places.size();
}

std::vector<ExampleIndex> PositionSelection::examplesIn(const std::vector<ExampleIndex>& list) const
{
    std::vector<ExampleIndex> examples;
    examples.reserve(m_count);
    m_places.forEach([&](ExampleIndex position) { examples.push_back(list[position]); });
    std::sort(examples.begin(), examples.end());
    examples.erase(std::unique(examples.begin(), examples.end()), examples.end());
    return examples;
}

} // namespace headroom
