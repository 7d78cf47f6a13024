// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// Which places of a long list are selected, as people select: one, one more, a range, all.
class PositionSelection
{
public:
    void reset(std::size_t size);

    void selectOnly(std::size_t position);
    /// On or off, beside the others; ranges begin here from now on.
    void toggle(std::size_t position);
    /// From where the last selectOnly() or toggle() was; the others are dropped.
    void extendTo(std::size_t position);
    void selectAll();
    void clear();

    bool contains(std::size_t position) const
    {
        return position < m_places.size() && m_places.contains(static_cast<ExampleIndex>(position));
    }
    std::size_t count() const { return m_count; }
    /// What lies at the selected places, ascending without repeats.
    std::vector<ExampleIndex> examplesIn(const std::vector<ExampleIndex>& list) const;

private:
    ItemSet m_places;
    std::size_t m_count = 0;
    std::size_t m_anchor = 0;
};

} // namespace headroom
