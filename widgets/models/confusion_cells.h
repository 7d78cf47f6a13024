// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/confusion.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

/// What the cells of a confusion matrix say.
enum class ConfusionUnit { Counts, RowPercent, ColumnPercent };

/// A confusion matrix as it is drawn: the classes that occur, or, past `most`, the most confused, in class order.
class ConfusionCells
{
public:
    ConfusionCells() = default;
    ConfusionCells(Confusion confusion, std::size_t most);

    std::size_t size() const { return m_classes.size(); }
    bool isEmpty() const { return m_classes.empty(); }
    /// Index of the class in the dataset.
    std::size_t classAt(std::size_t place) const { return m_classes[place]; }
    /// Where a class stands; none where it isn't drawn.
    std::optional<std::size_t> placeOf(std::size_t aClass) const;
    /// Classes that occur but are not drawn.
    std::size_t notDrawn() const { return m_notDrawn; }

    std::uint64_t count(std::size_t row, std::size_t column) const;
    /// Count by the total of the whole row (recall on the diagonal) or column (precision); empty where that is 0.
    std::optional<double> share(std::size_t row, std::size_t column, ConfusionUnit unit) const;
    std::uint64_t rowTotal(std::size_t row) const { return m_rowTotals[row]; }
    std::uint64_t columnTotal(std::size_t column) const { return m_columnTotals[column]; }

private:
    Confusion m_confusion;
    std::vector<std::size_t> m_classes;
    std::vector<std::uint64_t> m_rowTotals; // over all classes, drawn or not
    std::vector<std::uint64_t> m_columnTotals;
    std::size_t m_notDrawn = 0;
};

/// "12", "4.1%"; empty for 0.
QString confusionText(const ConfusionCells& cells, std::size_t row, std::size_t column, ConfusionUnit unit,
                      const std::string& language);

} // namespace headroom
