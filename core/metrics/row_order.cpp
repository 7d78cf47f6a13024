// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/error_table.h"

#include <algorithm>
#include <tuple>

namespace headroom {

namespace {

std::optional<double> lowerBound(const Figure& figure)
{
    if (!figure.interval) return std::nullopt;
    return figure.interval->low;
}

/// What rows are compared by; empty sorts last.
std::optional<double> sortKey(const ErrorRow& row, RowOrder order)
{
    switch (order) {
    case RowOrder::PotentialGain:
        return row.potentialGain.value;
    case RowOrder::GainLowerBound:
        return lowerBound(row.potentialGain);
    case RowOrder::Priority:
        return row.priority;
    case RowOrder::ShareOfErrors:
        return row.shareOfErrors.value;
    case RowOrder::ErrorRate:
        return row.errorRate;
    case RowOrder::Size:
        return static_cast<double>(row.n);
    case RowOrder::Name:
        break;
    }
    return std::nullopt;
}

} // namespace

void sortRows(std::vector<ErrorRow>& rows, RowOrder order)
{
    if (order == RowOrder::Name) {
        std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
        return;
    }
    // An empty optional is less than any value, so that "greater" puts it last.
    std::stable_sort(rows.begin(), rows.end(), [order](const ErrorRow& a, const ErrorRow& b) {
        const auto keyA = std::tuple(sortKey(a, order), a.shareOfErrors.value, a.errors);
        const auto keyB = std::tuple(sortKey(b, order), b.shareOfErrors.value, b.errors);
        return keyA != keyB ? keyA > keyB : a.name < b.name;
    });
}

} // namespace headroom
