// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/example_cells.h"
#include "widgets/models/position_selection.h"

#include <QAbstractScrollArea>

#include <vector>

namespace headroom {

/// A queue as cells in rows of equal height. Only what is seen is looked at and painted, whatever the length.
class ExampleGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    ExampleGrid(ExampleCells& cells, PositionSelection& selection, QWidget* parent = nullptr);

    /// `queue` must stay where it is until it is set anew.
    void setQueue(const std::vector<ExampleIndex>* queue);
    /// Scrolls to it where it isn't seen.
    void setCurrent(std::size_t position);
    std::vector<ExampleIndex> visible() const;
    void updateExample(ExampleIndex example);
    /// The least edge of a cell in pixels; cells grow until they fill the width.
    int cellEdge() const { return m_edge; }
    void setCellEdge(int edge);

Q_SIGNALS:
    void wanted(std::size_t position);
    void opened(std::size_t position);
    void selectionMade();
    /// Other examples are seen.
    void scrolled();
    void cellEdgeChanged(int edge);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    std::size_t columns() const;
    int shownEdge() const;
    int step() const; // from one row to the next
    QRect cellAt(std::size_t position) const;
    std::optional<std::size_t> positionAt(const QPoint& point) const;
    std::pair<std::size_t, std::size_t> visibleRange() const;
    void layOut();
    void move(std::ptrdiff_t by, bool extends);

    ExampleCells& m_cells;
    PositionSelection& m_selection;
    const std::vector<ExampleIndex>* m_queue = nullptr;
    std::size_t m_current = 0;
    int m_edge;
};

} // namespace headroom
