// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_register.h"

#include <algorithm>

namespace headroom {

void LabelRegister::add(LabelClaim claim, const Causality& causality)
{
    std::erase_if(m_unseen,
                  [&](const LabelClaim& earlier) { return causality.saw(claim.order.name, earlier.order.name); });
    m_unseen.push_back(std::move(claim));
}

bool LabelRegister::disputed() const
{
    return std::any_of(m_unseen.begin(), m_unseen.end(),
                       [this](const LabelClaim& claim) { return claim.value != m_unseen.front().value; });
}

} // namespace headroom
