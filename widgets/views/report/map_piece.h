// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/headroom_map.h"
#include "core/report/label_lanes.h"
#include "core/report/report_model.h"
#include "widgets/views/report/piece.h"

#include <QColor>
#include <QPointF>
#include <QString>

#include <vector>

namespace headroom {

/// The headroom map with its legend above: a column for each row, as wide as its share of the data, filled to the
/// accuracy, a line at the baseline, the area between shaded.
class MapPiece : public Piece
{
public:
    MapPiece(const ReportModel& model, MapColumns map, double width);
    double height() const override { return m_height; }
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    double y(double proportion) const; // from the plot's top
    void layOut(double width);
    void layOutLegend();
    void paintLegend(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintColumn(QPainter& painter, std::size_t index) const;
    void paintNames(QPainter& painter) const;

    MapColumns m_map;
    MapAxis m_axis;
    NumberFormat m_numbers;
    QString m_metric;
    QString m_baseline; // empty where no column has one
    std::vector<QString> m_names;
    std::vector<LabelRequest> m_places;
    std::vector<PlacedLabel> m_labels;
    struct LegendEntry
    {
        QColor colour;
        double thickness;
        QString words;
        QPointF place; // of the words, on their baseline
    };
    std::vector<LegendEntry> m_entries;
    double m_width;
    double m_legend = 0; // its height
    double m_plot = 0;   // the plot's height
    double m_height = 0;
};

} // namespace headroom
