// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_row.h"

#include <array>
#include <cstddef>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 9> rowKindNames{"all",   "hand",  "imported", "rule",        "field",
                                                       "class", "slice", "untagged", "not_reviewed"};
constexpr std::array<std::string_view, 2> rowBasisNames{"known", "reviewed"};
constexpr std::array<std::string_view, 6> baselineBasisNames{"typed", "external truth", "consensus", "adjudicated",
                                                             "run",   "published"};

} // namespace

std::string_view rowKindName(RowKind kind)
{
    return rowKindNames[static_cast<std::size_t>(kind)];
}

std::string_view rowBasisName(RowBasis basis)
{
    return rowBasisNames[static_cast<std::size_t>(basis)];
}

std::string_view baselineBasisName(BaselineBasis basis)
{
    return baselineBasisNames[static_cast<std::size_t>(basis)];
}

} // namespace headroom
