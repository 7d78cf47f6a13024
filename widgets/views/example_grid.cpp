// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/example_grid.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace headroom {
namespace {

constexpr int kGap = 8;
constexpr int kMargin = 10;
constexpr int kLeastEdge = 72;
constexpr int kMostEdge = 480;

} // namespace

ExampleGrid::ExampleGrid(ExampleCells& cells, PositionSelection& selection, QWidget* parent)
    : QAbstractScrollArea(parent), m_cells(cells), m_selection(selection), m_edge(fontMetrics().height() * 8)
{
    setObjectName(QStringLiteral("exampleGrid"));
    setAccessibleName(tr("Examples of the queue"));
    setProperty("role", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void ExampleGrid::setQueue(const std::vector<ExampleIndex>* queue)
{
    m_queue = queue;
    m_current = 0;
    layOut();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

std::size_t ExampleGrid::columns() const
{
    return static_cast<std::size_t>(std::max(1, (viewport()->width() - 2 * kMargin + kGap) / (m_edge + kGap)));
}

int ExampleGrid::shownEdge() const
{
    const auto count = static_cast<int>(columns());
    return std::max((viewport()->width() - 2 * kMargin - (count - 1) * kGap) / count, kLeastEdge);
}

int ExampleGrid::step() const
{
    return shownEdge() + kGap;
}

void ExampleGrid::layOut()
{
    const std::size_t rows = m_queue == nullptr ? 0 : (m_queue->size() + columns() - 1) / columns();
    const auto height = static_cast<std::int64_t>(rows) * step() - kGap + 2 * kMargin;
    const std::int64_t rest = std::clamp<std::int64_t>(height - viewport()->height(), 0, 2'000'000'000);
    verticalScrollBar()->setRange(0, static_cast<int>(rest));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(std::max(step() / 3, 1));
}

QRect ExampleGrid::cellAt(std::size_t position) const
{
    const std::size_t count = columns();
    const int edge = shownEdge();
    const auto row = static_cast<std::int64_t>(position / count);
    const auto column = static_cast<int>(position % count);
    const auto y = static_cast<int>(row * step() + kMargin - verticalScrollBar()->value());
    return {kMargin + column * step(), y, edge, edge};
}

std::pair<std::size_t, std::size_t> ExampleGrid::visibleRange() const
{
    if (m_queue == nullptr || m_queue->empty()) return {0, 0};
    const int top = std::max(verticalScrollBar()->value() - kMargin, 0);
    const auto first = static_cast<std::size_t>(top / step()) * columns();
    const auto rows = static_cast<std::size_t>(viewport()->height() / step()) + 2;
    return {std::min(first, m_queue->size()), std::min(first + rows * columns(), m_queue->size())};
}

std::vector<ExampleIndex> ExampleGrid::visible() const
{
    const auto [first, end] = visibleRange();
    if (first == end) return {};
    return {m_queue->begin() + static_cast<std::ptrdiff_t>(first), m_queue->begin() + static_cast<std::ptrdiff_t>(end)};
}

std::optional<std::size_t> ExampleGrid::positionAt(const QPoint& point) const
{
    const auto [first, end] = visibleRange();
    for (std::size_t i = first; i < end; ++i)
        if (cellAt(i).contains(point)) return i;
    return std::nullopt;
}

void ExampleGrid::setCurrent(std::size_t position)
{
    m_current = position;
    const QRect cell = cellAt(position);
    QScrollBar* bar = verticalScrollBar();
    if (cell.top() < 0) bar->setValue(bar->value() + cell.top() - kMargin);
    if (cell.bottom() > viewport()->height())
        bar->setValue(bar->value() + cell.bottom() - viewport()->height() + kMargin);
    viewport()->update();
}

void ExampleGrid::updateExample(ExampleIndex example)
{
    const auto [first, end] = visibleRange();
    for (std::size_t i = first; i < end; ++i)
        if ((*m_queue)[i] == example) viewport()->update(cellAt(i).adjusted(-3, -3, 3, 3));
}

void ExampleGrid::setCellEdge(int edge)
{
    const int bounded = std::clamp(edge, kLeastEdge, kMostEdge);
    if (bounded == m_edge) return;
    m_edge = bounded;
    layOut();
    setCurrent(m_current);
    Q_EMIT cellEdgeChanged(m_edge);
    Q_EMIT scrolled();
}

void ExampleGrid::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const Theme& theme = themeOf(palette());
    painter.fillRect(event->rect(), theme.card);
    const auto [first, end] = visibleRange();
    for (std::size_t i = first; i < end; ++i) {
        const QRect cell = cellAt(i);
        if (!event->rect().intersects(cell)) continue;
        ExampleCells::Look look = m_selection.contains(i) ? ExampleCells::Look::Selected : ExampleCells::Look::Plain;
        if (i == m_current) look = ExampleCells::Look::Current;
        m_cells.paint(painter, cell, (*m_queue)[i], look, theme);
    }
}

void ExampleGrid::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    setCurrent(m_current);
    Q_EMIT scrolled();
}

void ExampleGrid::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT scrolled();
}

void ExampleGrid::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> position = positionAt(event->pos());
    if (!position || event->button() != Qt::LeftButton) return;
    if (event->modifiers() & Qt::ShiftModifier)
        m_selection.extendTo(*position);
    else if (event->modifiers() & Qt::ControlModifier)
        m_selection.toggle(*position);
    else
        m_selection.selectOnly(*position);
    Q_EMIT wanted(*position);
    Q_EMIT selectionMade();
    viewport()->update();
}

void ExampleGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto position = positionAt(event->pos())) Q_EMIT opened(*position);
}

void ExampleGrid::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setCellEdge(m_edge + (event->angleDelta().y() > 0 ? 1 : -1) * std::max(m_edge / 8, 8));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ExampleGrid::keyPressEvent(QKeyEvent* event)
{
    const auto row = static_cast<std::ptrdiff_t>(columns());
    const std::ptrdiff_t page = row * std::max(viewport()->height() / step(), 1);
    const auto end = static_cast<std::ptrdiff_t>(m_queue == nullptr ? 0 : m_queue->size());
    const bool extends = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Left:
        return move(-1, extends);
    case Qt::Key_Right:
        return move(1, extends);
    case Qt::Key_Up:
        return move(-row, extends);
    case Qt::Key_Down:
        return move(row, extends);
    case Qt::Key_PageUp:
        return move(-page, extends);
    case Qt::Key_PageDown:
        return move(page, extends);
    case Qt::Key_Home:
        return move(-end, extends);
    case Qt::Key_End:
        return move(end, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (end > 0) Q_EMIT opened(m_current);
        return;
    default:
        event->ignore();
    }
}

void ExampleGrid::move(std::ptrdiff_t by, bool extends)
{
    if (m_queue == nullptr || m_queue->empty()) return;
    const auto last = static_cast<std::ptrdiff_t>(m_queue->size() - 1);
    const std::ptrdiff_t here = static_cast<std::ptrdiff_t>(m_current);
    const auto there = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(here + by, 0, last));
    if (extends)
        m_selection.extendTo(there);
    else
        m_selection.selectOnly(there);
    Q_EMIT wanted(there);
    Q_EMIT selectionMade();
    viewport()->update();
}

bool ExampleGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) m_cells.forgetAll();
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace headroom
