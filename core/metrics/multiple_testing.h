// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace headroom {

/// p-values adjusted so that comparing them with q bounds the false discovery rate by q, in the order given.
/// Y. Benjamini, Y. Hochberg, Controlling the false discovery rate, J. R. Statist. Soc. B 57 (1995).
std::vector<double> benjaminiHochberg(std::span<const double> pValues);

} // namespace headroom
