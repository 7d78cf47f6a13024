// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/headroom_map_view.h"

#include "core/report/number_format.h"
#include "core/report/report_text.h"
#include "widgets/models/shown_numbers.h"
#include "widgets/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace headroom {

namespace {

QColor faded(QColor colour, bool isFew)
{
    if (isFew) colour.setAlphaF(0.45F);
    return colour;
}

} // namespace

HeadroomMapView::HeadroomMapView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("headroomMap"));
    setAccessibleName(tr("Headroom map"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void HeadroomMapView::show(MapColumns map, const QString& baseline, const QString& accuracy)
{
    m_map = std::move(map);
    m_baseline = baseline;
    m_accuracy = accuracy;
    m_hovered = -1;
    if (m_chosen >= static_cast<int>(m_map.columns.size())) m_chosen = -1;
    QStringList described;
    for (const MapColumn& column : m_map.columns)
        described << describe(column);
    setAccessibleDescription(described.join(QStringLiteral("; ")));
    layOut();
    update();
}

void HeadroomMapView::chooseRow(int row)
{
    const auto found = std::find_if(m_map.columns.begin(), m_map.columns.end(),
                                    [&](const MapColumn& column) { return static_cast<int>(column.row) == row; });
    m_chosen = found == m_map.columns.end() ? -1 : static_cast<int>(found - m_map.columns.begin());
    update();
}

QString HeadroomMapView::labelOf(const MapColumn& column, double width) const
{
    const QFontMetrics metrics(font());
    const QString name = metrics.elidedText(column.name, Qt::ElideRight, metrics.averageCharWidth() * 22);
    const QString share =
        (column.estimated ? QStringLiteral(" ≈ ") : QStringLiteral(" ")) + shownNumbers().percent(column.share, 0);
    return metrics.horizontalAdvance(name + share) + 4 <= width ? name + share : name;
}

void HeadroomMapView::layOut()
{
    const QFontMetrics metrics(font());
    const double line = metrics.height();
    MapMargins margins{metrics.horizontalAdvance(QStringLiteral("100%")) + 18.0, 2.6 * line + 8, 12, 0};
    // The names' lanes depend on the widths only, so one pass is enough.
    const MapGeometry widths = mapGeometry(m_map.columns, QSizeF(size()), margins);
    m_labels.clear();
    std::vector<LabelRequest> requests;
    for (std::size_t i = 0; i < m_map.columns.size(); ++i) {
        const QRectF& column = widths.columns[i];
        m_labels.push_back(labelOf(m_map.columns[i], column.width()));
        requests.push_back(
            {column.left(), column.right(), static_cast<double>(metrics.horizontalAdvance(m_labels.back()))});
    }
    m_places = placeLabels(requests, 6, width() - 6);
    // The names get at most a fourth of the height; who has no room for its name has a tooltip.
    m_lanesShown = std::max(0, static_cast<int>(height() * 0.25 / line) - 1);
    int lanes = 0;
    for (const PlacedLabel& place : m_places)
        lanes = std::max(lanes, std::min(place.lane, m_lanesShown));
    margins.bottom = line * (lanes + 1) + 14;
    m_geometry = mapGeometry(m_map.columns, QSizeF(size()), margins);
}

void HeadroomMapView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_map.columns.empty()) return;
    paintLegend(painter);
    paintGrid(painter);
    for (std::size_t i = 0; i < m_map.columns.size(); ++i)
        paintColumn(painter, i);
    paintNames(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeOf(palette()).accent, 1));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
}

void HeadroomMapView::paintLegend(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetrics metrics(font());
    const double middle = metrics.height() * 0.5 + 8;
    double x = m_geometry.plot.left() + 6;
    const auto entry = [&](const QColor& colour, bool isLine, const QString& words) {
        const double size = metrics.ascent() * 0.8;
        const QRectF mark = isLine ? QRectF(x, middle - 1, size * 1.4, 2) : QRectF(x, middle - size / 2, size, size);
        painter.fillRect(mark, colour);
        x = mark.right() + 6;
        painter.setPen(theme.text);
        painter.drawText(QPointF(x, middle + metrics.ascent() * 0.38), words);
        x += metrics.horizontalAdvance(words) + 16;
    };
    entry(theme.bar, false, m_accuracy);
    entry(theme.hlp, true, m_baseline);
    entry(theme.accent, false, tr("headroom"));
}

void HeadroomMapView::paintGrid(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetrics metrics(font());
    for (const double value : m_geometry.gridLines) {
        const double y = std::round(m_geometry.y(value)) + 0.5;
        painter.setPen(QPen(theme.border, 1));
        painter.drawLine(QPointF(m_geometry.plot.left(), y), QPointF(m_geometry.plot.right(), y));
        painter.setPen(theme.textMuted);
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, m_geometry.plot.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, shownNumbers().percent(value, m_geometry.axis.step < 0.01));
    }
}

void HeadroomMapView::paintColumn(QPainter& painter, std::size_t at) const
{
    const Theme& theme = themeOf(palette());
    const MapColumn& column = m_map.columns[at];
    const QRectF& box = m_geometry.columns[at];
    const double top = m_geometry.y(column.accuracy);
    painter.setPen(Qt::NoPen);
    painter.fillRect(QRectF(box.left(), top, box.width(), box.bottom() - top), faded(theme.bar, column.few));
    double highest = top;
    if (column.baseline) {
        const double line = m_geometry.y(*column.baseline);
        highest = std::min(top, line);
        if (*column.baseline > column.accuracy)
            painter.fillRect(QRectF(box.left(), line, box.width(), top - line), faded(theme.accent, column.few));
        painter.fillRect(QRectF(box.left(), line - 1, box.width(), 2), faded(theme.hlp, column.few));
    }
    const QFontMetrics metrics(font());
    const QString gain = shownNumbers().points(column.gain, 2);
    if (column.gain > 0 && metrics.horizontalAdvance(gain) + 4 < box.width()) {
        painter.setPen(theme.accentText);
        painter.drawText(QRectF(box.left(), highest - metrics.height() - 3, box.width(), metrics.height()),
                         Qt::AlignCenter, gain);
    }
    const bool isChosen = static_cast<int>(at) == m_chosen;
    if (!isChosen && static_cast<int>(at) != m_hovered) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isChosen ? theme.accent : theme.textMuted, isChosen ? 2 : 1));
    painter.drawRect(QRectF(box.left() - 1, highest - 6, box.width() + 2, box.bottom() - highest + 7));
}

void HeadroomMapView::paintNames(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const QFontMetrics metrics(font());
    const double bottom = m_geometry.plot.bottom();
    const double lane = metrics.height();
    painter.setPen(QPen(theme.border, 1));
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].lane == 0 || m_places[i].lane > m_lanesShown) continue;
        const double x = m_geometry.columns[i].center().x();
        painter.drawLine(QPointF(x, bottom + 3), QPointF(x, bottom + 5 + lane * m_places[i].lane));
    }
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].lane > m_lanesShown) continue;
        const QRectF place(m_places[i].start - 2, bottom + 5 + lane * m_places[i].lane,
                           metrics.horizontalAdvance(m_labels[i]) + 4.0, lane);
        if (m_places[i].lane > 0) painter.fillRect(place, theme.card);
        painter.setPen(m_map.columns[i].few ? theme.textMuted : theme.text);
        painter.drawText(place, Qt::AlignCenter, m_labels[i]);
    }
}

QString HeadroomMapView::describe(const MapColumn& column) const
{
    QString text = tr("%1: accuracy %2, share of data %3")
                       .arg(column.name, shownNumbers().percent(column.accuracy), shownNumbers().percent(column.share));
    if (column.estimated) text += tr(" (estimated)");
    if (column.baseline) {
        text += QStringLiteral(", ") + m_baseline + u' ' + shownNumbers().percent(column.baseline) +
                QStringLiteral(", ") + tr("potential gain %1 points").arg(shownNumbers().points(column.gain, 2));
    }
    return text;
}

void HeadroomMapView::choose(int column)
{
    m_chosen = column;
    update();
    Q_EMIT rowChosen(column < 0 ? -1 : static_cast<int>(m_map.columns[static_cast<std::size_t>(column)].row));
}

void HeadroomMapView::mouseMoveEvent(QMouseEvent* event)
{
    const int column = m_geometry.columnAt(event->position());
    if (column == m_hovered) return;
    m_hovered = column;
    setCursor(column < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void HeadroomMapView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(m_geometry.columnAt(event->position()));
}

void HeadroomMapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int column = m_geometry.columnAt(event->position());
    if (column >= 0) Q_EMIT rowActivated(static_cast<int>(m_map.columns[static_cast<std::size_t>(column)].row));
}

void HeadroomMapView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void HeadroomMapView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_map.columns.size()) - 1;
    if (last < 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen <= 0 ? 0 : m_chosen - 1);
    case Qt::Key_Right:
        return choose(std::min(m_chosen + 1, last));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
    case Qt::Key_Escape:
        return choose(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen >= 0) Q_EMIT rowActivated(static_cast<int>(m_map.columns[static_cast<std::size_t>(m_chosen)].row));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void HeadroomMapView::resizeEvent(QResizeEvent*)
{
    layOut();
}

bool HeadroomMapView::event(QEvent* event)
{
    if (event->type() == QEvent::FontChange) layOut();
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = m_geometry.columnAt(help->pos());
    if (column < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(m_map.columns[static_cast<std::size_t>(column)]), this);
    return true;
}

} // namespace headroom
