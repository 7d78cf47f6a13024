// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/causality.h"
#include "core/project/event.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// One event's say about a label. `value` is encoded as project/label_value.h says; none: cleared.
struct LabelClaim
{
    EventOrder order;
    std::optional<std::string> value;
    std::int64_t event = 0; // its row in this file
};

/// The label of one example by one origin (hand, decision or consensus): the last claim counts; claims that no later
/// claim had seen stand beside it, and where they differ in value the label is disputed.
class LabelRegister
{
public:
    /// Claims must come in ascending order.
    void add(LabelClaim claim, const Causality& causality);

    bool empty() const { return m_unseen.empty(); }
    const LabelClaim& last() const { return m_unseen.back(); }
    bool disputed() const;

private:
    std::vector<LabelClaim> m_unseen; // claims that no later one had seen, ascending
};

} // namespace headroom
