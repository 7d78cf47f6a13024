// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/confusion_view.h"

#include "core/base/plural.h"
#include "core/report/number_format.h"
#include "widgets/models/shown_numbers.h"
#include "widgets/style/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace headroom {

ConfusionView::ConfusionView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("confusionMatrix"));
    setAccessibleName(tr("Confusion matrix: rows are reference labels, columns predictions"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void ConfusionView::show(ConfusionCells cells, QStringList names, ConfusionUnit unit)
{
    const auto kept = chosen();
    m_cells = std::move(cells);
    m_names = std::move(names);
    m_unit = unit;
    m_hovered.reset();
    m_chosen.reset();
    if (kept) {
        const auto row = m_cells.placeOf(kept->first);
        const auto column = m_cells.placeOf(kept->second);
        if (row && column) m_chosen = Place{static_cast<int>(*row), static_cast<int>(*column)};
    }
    layOut();
    viewport()->update();
}

void ConfusionView::setUnit(ConfusionUnit unit)
{
    m_unit = unit;
    layOut();
    viewport()->update();
}

QString ConfusionView::name(std::size_t place) const
{
    return m_names.value(static_cast<qsizetype>(m_cells.classAt(place)));
}

std::pair<std::size_t, std::size_t> ConfusionView::classesOf(const Place& place) const
{
    return {m_cells.classAt(static_cast<std::size_t>(place.row)),
            m_cells.classAt(static_cast<std::size_t>(place.column))};
}

std::optional<std::pair<std::size_t, std::size_t>> ConfusionView::chosen() const
{
    return m_chosen ? std::optional(classesOf(*m_chosen)) : std::nullopt;
}

void ConfusionView::clearChoice()
{
    m_chosen.reset();
    viewport()->update();
}

void ConfusionView::layOut()
{
    const QFontMetrics metrics(font());
    const int n = static_cast<int>(m_cells.size());
    if (n == 0) return;
    int widestText = metrics.horizontalAdvance(QStringLiteral("00"));
    int widestName = 0;
    for (std::size_t row = 0; row < m_cells.size(); ++row) {
        widestName = std::max(widestName, metrics.horizontalAdvance(name(row)));
        for (std::size_t column = 0; column < m_cells.size(); ++column)
            widestText = std::max(
                widestText, metrics.horizontalAdvance(confusionText(m_cells, row, column, m_unit, shownLanguage())));
    }
    widestName = std::min(widestName, metrics.averageCharWidth() * 16);
    m_left = widestName + 18;
    const QSize least(widestText + 8, metrics.height() + 4);
    const QSize room = maximumViewportSize();
    const int width = std::max(least.width(), std::min((room.width() - m_left - 6) / n, least.width() * 4));
    m_isUpright = widestName + 8 > width;
    m_top = (m_isUpright ? widestName : metrics.height()) + 10;
    const int height = std::max(least.height(), std::min((room.height() - m_top - 6) / n, least.height() * 2));
    m_cell = QSize(width, height);
    horizontalScrollBar()->setRange(0, std::max(0, m_left + n * width + 6 - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(width);
    verticalScrollBar()->setRange(0, std::max(0, m_top + n * height + 6 - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(height);
}

QRect ConfusionView::cellRect(const Place& place) const
{
    return {m_left + place.column * m_cell.width() - horizontalScrollBar()->value(),
            m_top + place.row * m_cell.height() - verticalScrollBar()->value(), m_cell.width(), m_cell.height()};
}

QPoint ConfusionView::cellCentre(std::size_t row, std::size_t column) const
{
    return cellRect({static_cast<int>(row), static_cast<int>(column)}).center();
}

std::optional<ConfusionView::Place> ConfusionView::placeAt(const QPoint& point) const
{
    if (point.x() < m_left || point.y() < m_top || m_cells.isEmpty()) return std::nullopt;
    const Place place{(point.y() - m_top + verticalScrollBar()->value()) / m_cell.height(),
                      (point.x() - m_left + horizontalScrollBar()->value()) / m_cell.width()};
    const int n = static_cast<int>(m_cells.size());
    return place.row < n && place.column < n ? std::optional(place) : std::nullopt;
}

void ConfusionView::choose(const Place& place)
{
    m_chosen = place;
    const QRect rect = cellRect(place);
    if (rect.left() < m_left || rect.right() > viewport()->width())
        horizontalScrollBar()->setValue(place.column * m_cell.width() - (viewport()->width() - m_left) / 2);
    if (rect.top() < m_top || rect.bottom() > viewport()->height())
        verticalScrollBar()->setValue(place.row * m_cell.height() - (viewport()->height() - m_top) / 2);
    viewport()->update();
    const auto [reference, prediction] = classesOf(place);
    Q_EMIT cellChosen(reference, prediction);
}

QString ConfusionView::describe(const Place& place) const
{
    const auto row = static_cast<std::size_t>(place.row);
    const auto column = static_cast<std::size_t>(place.column);
    const NumberFormat numbers = shownNumbers();
    const std::size_t count = m_cells.count(row, column);
    return tr("%1 taken for %2: %3 examples\n%4 of the label, %5 of the prediction", "%1 and %2 are classes",
              pluralOf(count))
        .arg(name(row), name(column), numbers.count(count),
             numbers.percent(m_cells.share(row, column, ConfusionUnit::RowPercent)),
             numbers.percent(m_cells.share(row, column, ConfusionUnit::ColumnPercent)));
}

void ConfusionView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void ConfusionView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOut();
}

void ConfusionView::focusInEvent(QFocusEvent*)
{
    viewport()->update();
}

void ConfusionView::focusOutEvent(QFocusEvent*)
{
    viewport()->update();
}

void ConfusionView::mousePressEvent(QMouseEvent* event)
{
    const std::optional<Place> place = placeAt(event->pos());
    if (event->button() == Qt::LeftButton && place) return choose(*place);
    if (event->button() != Qt::LeftButton || !m_chosen) return;
    clearChoice();
    Q_EMIT choiceCleared();
}

void ConfusionView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<Place> place = placeAt(event->pos());
    if (!place) return;
    const auto [reference, prediction] = classesOf(*place);
    Q_EMIT cellActivated(reference, prediction);
}

void ConfusionView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<Place> place = placeAt(event->pos());
    if (place == m_hovered) return;
    m_hovered = place;
    viewport()->setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void ConfusionView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::optional<Place> place = isByKey ? m_chosen : placeAt(event->pos());
    if (!place) return;
    choose(*place);
    const auto [reference, prediction] = classesOf(*place);
    Q_EMIT menuWanted(reference, prediction,
                      isByKey ? viewport()->mapToGlobal(cellRect(*place).center()) : event->globalPos());
}

void ConfusionView::keyPressEvent(QKeyEvent* event)
{
    if (m_cells.isEmpty()) return QAbstractScrollArea::keyPressEvent(event);
    const int last = static_cast<int>(m_cells.size()) - 1;
    Place place = m_chosen.value_or(Place{});
    switch (event->key()) {
    case Qt::Key_Left:
        place.column -= m_chosen ? 1 : 0;
        break;
    case Qt::Key_Right:
        place.column += m_chosen ? 1 : 0;
        break;
    case Qt::Key_Up:
        place.row -= m_chosen ? 1 : 0;
        break;
    case Qt::Key_Down:
        place.row += m_chosen ? 1 : 0;
        break;
    case Qt::Key_Home:
        place = Place{};
        break;
    case Qt::Key_End:
        place = Place{last, last};
        break;
    case Qt::Key_Escape:
        clearChoice();
        Q_EMIT choiceCleared();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen) Q_EMIT cellActivated(classesOf(*m_chosen).first, classesOf(*m_chosen).second);
        return;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    choose({std::clamp(place.row, 0, last), std::clamp(place.column, 0, last)});
}

bool ConfusionView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered.reset();
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const std::optional<Place> place = placeAt(help->pos()))
        QToolTip::showText(help->globalPos(), describe(*place), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace headroom
