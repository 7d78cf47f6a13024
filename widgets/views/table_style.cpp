// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/table_style.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kRowsLookedAt = 50;
constexpr int kLeastLetters = 6;
constexpr int kMostLetters = 36;
constexpr int kPadding = 24;

} // namespace

void styleTable(QTableView& table)
{
    table.setProperty("role", QStringLiteral("plain"));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() * 7 / 4);
}

void fitColumns(QTableView& table)
{
    const QAbstractItemModel& model = *table.model();
    const QFontMetrics metrics = table.fontMetrics();
    const int rows = std::min(model.rowCount(), kRowsLookedAt);
    for (int column = 0; column < model.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < rows; ++row)
            width = std::max(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        const int letter = metrics.averageCharWidth();
        table.setColumnWidth(column, std::clamp(width + kPadding, letter * kLeastLetters, letter * kMostLetters));
    }
}

} // namespace headroom
