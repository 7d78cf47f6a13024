// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/filmstrip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace headroom {
namespace {

constexpr int kGap = 8;
constexpr int kMargin = 10;

} // namespace

Filmstrip::Filmstrip(ExampleCells& cells, QWidget* parent) : QWidget(parent), m_cells(cells)
{
    setObjectName(QStringLiteral("filmstrip"));
    setAccessibleName(tr("Examples around the current one"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Filmstrip::sizeHint() const
{
    const int edge = fontMetrics().height() * 11 / 2;
    return {edge * 8, edge + 2 * kMargin};
}

void Filmstrip::setQueue(const std::vector<ExampleIndex>* queue)
{
    m_queue = queue;
    m_first = 0;
    m_current = 0;
    update();
}

std::size_t Filmstrip::perRow() const
{
    const int step = height() - 2 * kMargin + kGap;
    return static_cast<std::size_t>(std::max(1, (width() - 2 * kMargin + kGap) / std::max(step, 1)));
}

QRect Filmstrip::cellAt(std::size_t position) const
{
    // What is left over is spread, so that the row ends at the right margin.
    const auto count = static_cast<int>(perRow());
    const int edge = height() - 2 * kMargin;
    const int room = width() - 2 * kMargin - count * edge;
    const double gap = count > 1 ? static_cast<double>(room) / (count - 1) : 0;
    const auto place = static_cast<int>(position - m_first);
    return {kMargin + static_cast<int>(place * (edge + std::min(gap, 3.0 * kGap))), kMargin, edge, edge};
}

void Filmstrip::setCurrent(std::size_t position)
{
    m_current = position;
    showCurrent();
    update();
}

void Filmstrip::showCurrent()
{
    if (m_queue == nullptr) return;
    const std::size_t count = perRow();
    const std::size_t ahead = count / 3; // what was done stays in sight, more of what comes
    if (m_current < m_first + std::min<std::size_t>(1, count - 1) || m_current + 2 > m_first + count)
        m_first = m_current > ahead ? m_current - ahead : 0;
    const std::size_t last = m_queue->size() > count ? m_queue->size() - count : 0;
    m_first = std::min(m_first, last);
}

std::vector<ExampleIndex> Filmstrip::visible() const
{
    if (m_queue == nullptr || m_first >= m_queue->size()) return {};
    const std::size_t end = std::min(m_first + perRow(), m_queue->size());
    return {m_queue->begin() + static_cast<std::ptrdiff_t>(m_first),
            m_queue->begin() + static_cast<std::ptrdiff_t>(end)};
}

void Filmstrip::updateExample(ExampleIndex example)
{
    const std::vector<ExampleIndex> seen = visible();
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i] == example) update(cellAt(m_first + i).adjusted(-2, -2, 2, 2));
}

void Filmstrip::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    const std::vector<ExampleIndex> seen = visible();
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const QRect cell = cellAt(m_first + i);
        if (!event->rect().intersects(cell)) continue;
        const bool isCurrent = m_first + i == m_current;
        m_cells.paint(painter, cell, seen[i], isCurrent ? ExampleCells::Look::Current : ExampleCells::Look::Plain,
                      theme);
    }
}

void Filmstrip::mousePressEvent(QMouseEvent* event)
{
    const std::size_t count = visible().size();
    for (std::size_t i = 0; i < count; ++i)
        if (cellAt(m_first + i).contains(event->pos())) Q_EMIT wanted(m_first + i);
}

void Filmstrip::wheelEvent(QWheelEvent* event)
{
    if (m_queue == nullptr) return;
    const QPoint turned = event->angleDelta();
    const int steps = -(turned.y() != 0 ? turned.y() : turned.x()) / 60;
    const auto last = static_cast<std::ptrdiff_t>(m_queue->size() > perRow() ? m_queue->size() - perRow() : 0);
    m_first =
        static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(m_first) + steps, 0, last));
    update();
    Q_EMIT scrolled();
    event->accept();
}

void Filmstrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showCurrent();
    Q_EMIT scrolled();
}

bool Filmstrip::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) m_cells.forgetAll();
    return QWidget::event(event);
}

} // namespace headroom
