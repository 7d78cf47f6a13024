// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/confusion_cells.h"

#include <QAbstractScrollArea>
#include <QStringList>

#include <optional>
#include <utility>

namespace headroom {

/// A confusion matrix to click: rows are reference labels, columns predictions. Names stay in sight while it scrolls.
class ConfusionView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// `names` are by class index.
    void show(ConfusionCells cells, QStringList names, ConfusionUnit unit);
    void setUnit(ConfusionUnit unit);
    const ConfusionCells& cells() const { return m_cells; }
    /// Classes of the chosen cell: reference and prediction.
    std::optional<std::pair<std::size_t, std::size_t>> chosen() const;
    /// Says nothing.
    void clearChoice();
    /// The middle of a cell on the viewport, by places; for tests and menus.
    QPoint cellCentre(std::size_t row, std::size_t column) const;

    QSize sizeHint() const override { return {460, 320}; }

Q_SIGNALS:
    void cellChosen(std::size_t reference, std::size_t prediction);
    void choiceCleared();
    /// Double click or Enter.
    void cellActivated(std::size_t reference, std::size_t prediction);
    void menuWanted(std::size_t reference, std::size_t prediction, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Place
    {
        int row = 0;
        int column = 0;
        bool operator==(const Place&) const = default;
    };
    void layOut();
    QRect cellRect(const Place& place) const;
    std::optional<Place> placeAt(const QPoint& point) const;
    void choose(const Place& place);
    void paintCells(QPainter& painter) const;
    void paintRowNames(QPainter& painter) const;
    void paintColumnNames(QPainter& painter) const;
    QString describe(const Place& place) const;
    std::pair<std::size_t, std::size_t> classesOf(const Place& place) const;
    QString name(std::size_t place) const;

    ConfusionCells m_cells;
    QStringList m_names;
    ConfusionUnit m_unit = ConfusionUnit::Counts;
    std::optional<Place> m_chosen;
    std::optional<Place> m_hovered;
    QSize m_cell;
    int m_left = 0; // room for the names of the rows
    int m_top = 0;
    bool m_isUpright = false; // column names stand upright
};

} // namespace headroom
