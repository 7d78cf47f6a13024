// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_columns.h"

#include <QTableView>

#include <set>
#include <vector>

namespace headroom {

class ErrorTableModel;

/// The error table on the screen: which columns are shown, keys, the row that is chosen.
class ErrorTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ErrorTableView(ErrorTableModel& model, QWidget* parent = nullptr);

    void showColumns(const std::set<ErrorColumn>& columns);
    const std::set<ErrorColumn>& shownColumns() const { return m_shown; }
    /// The shown ones in their order.
    std::vector<ErrorColumn> columnsInOrder() const;
    /// -1: none.
    int chosenRow() const;
    /// -1 takes the choice away. Says nothing.
    void chooseRow(int row);
    /// Widths for the texts as they are now; the name takes the rest.
    void fitColumns();
    void copyRows() const;
    /// Types the HLP of the chosen row.
    void editBaseline();

Q_SIGNALS:
    /// Another row was chosen, or none (-1).
    void rowChosen(int row);
    /// Enter or a double click outside the HLP.
    void rowActivated(int row);
    void menuWanted(int row, const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;

private:
    int columnWidthFor(ErrorColumn column) const;

    ErrorTableModel& m_model;
    std::set<ErrorColumn> m_shown;
};

} // namespace headroom
