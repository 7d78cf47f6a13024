// SPDX-License-Identifier: GPL-3.0-or-later
// How the confusion matrix is painted.
#include "widgets/models/shown_numbers.h"
#include "widgets/style/theme.h"
#include "widgets/views/confusion_view.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace headroom {

namespace {

/// The deeper, the larger the share; right ones in the colour of the model, wrong ones in that of errors.
QColor cellColour(double share, bool isRight, const Theme& theme)
{
    QColor colour = isRight ? theme.accent : theme.danger;
    if (share <= 0) return theme.card;
    // Most mistakes are small shares: the root makes them differ.
    colour.setAlphaF(static_cast<float>(isRight ? 0.12 + 0.38 * share : 0.10 + 0.55 * std::sqrt(std::min(1.0, share))));
    return colour;
}

} // namespace

void ConfusionView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme& theme = themeOf(palette());
    painter.fillRect(viewport()->rect(), theme.card);
    if (m_cells.isEmpty()) return;
    paintCells(painter);
    paintColumnNames(painter);
    paintRowNames(painter);
    painter.fillRect(QRect(0, 0, m_left, m_top), theme.card);
    if (!hasFocus()) return;
    painter.setPen(QPen(theme.accent, 1));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -2, -2));
}

void ConfusionView::paintCells(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    const std::string language = shownLanguage();
    const QRect visible = viewport()->rect();
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        const QRect first = cellRect({static_cast<int>(row), 0});
        if (first.bottom() < m_top || first.top() > visible.bottom()) continue;
        for (std::size_t column = 0; column < m_cells.size(); ++column) {
            const Place place{static_cast<int>(row), static_cast<int>(column)};
            const QRect rect = cellRect(place);
            if (rect.right() < m_left || rect.left() > visible.right()) continue;
            const QRect inner = rect.adjusted(0, 0, -1, -1);
            const bool isRight = row == column;
            const auto unit = m_unit == ConfusionUnit::Counts ? ConfusionUnit::RowPercent : m_unit;
            painter.fillRect(inner, cellColour(m_cells.share(row, column, unit).value_or(0), isRight, theme));
            painter.setPen(theme.text);
            painter.drawText(inner, Qt::AlignCenter, confusionText(m_cells, row, column, m_unit, language));
            const bool isChosen = m_chosen == place;
            if (!isChosen && m_hovered != place) continue;
            painter.setPen(QPen(isChosen ? theme.accent : theme.textMuted, isChosen ? 2 : 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(inner.adjusted(1, 1, -1, -1));
        }
    }
}

void ConfusionView::paintRowNames(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    painter.fillRect(QRect(0, m_top, m_left, viewport()->height() - m_top), theme.card);
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        const QRect rect = cellRect({static_cast<int>(row), 0});
        if (rect.bottom() < m_top) continue;
        const bool isMarked = (m_chosen && m_chosen->row == static_cast<int>(row)) ||
                              (m_hovered && m_hovered->row == static_cast<int>(row));
        painter.setPen(isMarked ? theme.accentText : theme.text);
        const QRect place(8, rect.top(), m_left - 16, rect.height() - 1);
        painter.setClipRect(0, m_top, m_left, viewport()->height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name(row), Qt::ElideRight, place.width()));
    }
    painter.setClipping(false);
}

void ConfusionView::paintColumnNames(QPainter& painter) const
{
    const Theme& theme = themeOf(palette());
    painter.fillRect(QRect(0, 0, viewport()->width(), m_top), theme.card);
    painter.setClipRect(m_left, 0, viewport()->width() - m_left, m_top);
    for (std::size_t column = 0; column < m_cells.size(); ++column) {
        const QRect rect = cellRect({0, static_cast<int>(column)});
        const bool isMarked = (m_chosen && m_chosen->column == static_cast<int>(column)) ||
                              (m_hovered && m_hovered->column == static_cast<int>(column));
        painter.setPen(isMarked ? theme.accentText : theme.text);
        const int room = (m_isUpright ? m_top - 12 : rect.width()) - 2;
        const QString text = painter.fontMetrics().elidedText(name(column), Qt::ElideRight, room);
        if (!m_isUpright) {
            painter.drawText(QRect(rect.left(), 0, rect.width(), m_top - 4), Qt::AlignHCenter | Qt::AlignBottom, text);
            continue;
        }
        painter.save();
        painter.translate(rect.center().x(), m_top - 6);
        painter.rotate(-90);
        painter.drawText(QRect(0, -rect.width() / 2, m_top, rect.width()), Qt::AlignLeft | Qt::AlignVCenter, text);
        painter.restore();
    }
    painter.setClipping(false);
}

} // namespace headroom
