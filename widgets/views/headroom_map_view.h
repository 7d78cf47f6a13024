// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/headroom_map.h"
#include "core/report/label_lanes.h"
#include "widgets/views/map_layout.h"

#include <QWidget>

#include <vector>

namespace headroom {

/// The headroom map: a column per row of the table, as wide as its share of the data, filled to the accuracy, a line at
/// the baseline, the area between shaded: the potential gain. Click, arrow keys and the pointer choose a column.
class HeadroomMapView : public QWidget
{
    Q_OBJECT

public:
    explicit HeadroomMapView(QWidget* parent = nullptr);

    /// `baseline` names it ("HLP"), `accuracy` the metric.
    void show(MapColumns map, const QString& baseline, const QString& accuracy);
    /// By MapColumn::row; -1: none. Says nothing.
    void chooseRow(int row);

    QSize sizeHint() const override { return {460, 320}; }
    QSize minimumSizeHint() const override { return {220, 160}; }

Q_SIGNALS:
    /// MapColumn::row; -1: none.
    void rowChosen(int row);
    void rowActivated(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void paintLegend(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintColumn(QPainter& painter, std::size_t column) const;
    void paintNames(QPainter& painter) const;
    QString labelOf(const MapColumn& column, double width) const;
    QString describe(const MapColumn& column) const;
    void choose(int column);

    MapColumns m_map;
    QString m_baseline;
    QString m_accuracy;
    MapGeometry m_geometry;
    std::vector<QString> m_labels;
    std::vector<PlacedLabel> m_places;
    int m_lanesShown = 0;
    int m_chosen = -1; // column
    int m_hovered = -1;
};

} // namespace headroom
