// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/example_cells.h"

#include <QWidget>

#include <vector>

namespace headroom {

/// A row of cells around the current place of a queue. Paints only what is seen.
class Filmstrip : public QWidget
{
    Q_OBJECT

public:
    explicit Filmstrip(ExampleCells& cells, QWidget* parent = nullptr);

    /// `queue` must stay where it is until it is set anew.
    void setQueue(const std::vector<ExampleIndex>* queue);
    void setCurrent(std::size_t position);
    /// The examples that are seen now.
    std::vector<ExampleIndex> visible() const;
    void updateExample(ExampleIndex example);

    QSize sizeHint() const override;

Q_SIGNALS:
    void wanted(std::size_t position);
    void scrolled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cellAt(std::size_t position) const;
    std::size_t perRow() const;
    void showCurrent();

    ExampleCells& m_cells;
    const std::vector<ExampleIndex>* m_queue = nullptr;
    std::size_t m_first = 0;
    std::size_t m_current = 0;
};

} // namespace headroom
