// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/confusion_cells.h"

#include "core/metrics/intervals.h"
#include "core/report/confusion_map.h"
#include "core/report/number_format.h"

#include <algorithm>

namespace headroom {

ConfusionCells::ConfusionCells(Confusion confusion, std::size_t most) : m_confusion(std::move(confusion))
{
    m_classes = drawnClasses(m_confusion, most);
    m_notDrawn = drawnClasses(m_confusion, m_confusion.classes).size() - m_classes.size();
    for (const std::size_t aClass : m_classes) {
        std::uint64_t inRow = 0;
        std::uint64_t inColumn = 0;
        for (std::size_t other = 0; other < m_confusion.classes; ++other) {
            inRow += m_confusion.at(aClass, other);
            inColumn += m_confusion.at(other, aClass);
        }
        m_rowTotals.push_back(inRow);
        m_columnTotals.push_back(inColumn);
    }
}

std::optional<std::size_t> ConfusionCells::placeOf(std::size_t aClass) const
{
    const auto found = std::lower_bound(m_classes.begin(), m_classes.end(), aClass);
    if (found == m_classes.end() || *found != aClass) return std::nullopt;
    return static_cast<std::size_t>(found - m_classes.begin());
}

std::uint64_t ConfusionCells::count(std::size_t row, std::size_t column) const
{
    return m_confusion.at(m_classes[row], m_classes[column]);
}

std::optional<double> ConfusionCells::share(std::size_t row, std::size_t column, ConfusionUnit unit) const
{
    const std::uint64_t total = unit == ConfusionUnit::ColumnPercent ? m_columnTotals[column] : m_rowTotals[row];
    return ratio(static_cast<double>(count(row, column)), static_cast<double>(total));
}

QString confusionText(const ConfusionCells& cells, std::size_t row, std::size_t column, ConfusionUnit unit,
                      const std::string& language)
{
    if (cells.count(row, column) == 0) return {};
    const NumberFormat numbers(language);
    if (unit == ConfusionUnit::Counts) return numbers.count(cells.count(row, column));
    const std::optional<double> share = cells.share(row, column, unit);
    return numbers.percent(share, share && *share < 0.0995 ? 1 : 0);
}

} // namespace headroom
