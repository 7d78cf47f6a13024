// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/map_piece.h"

#include "core/report/report_text.h"
#include "widgets/views/report/paper_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr double kLeft = 26; // room for the axis' numbers
constexpr double kTop = 11;  // room for the topmost gain
constexpr double kLane = 10; // height of a lane of labels
constexpr double kBetween = 1.6;
constexpr double kLegendMark = 10; // a colour and the space behind it
constexpr double kLongestName = 110;

Face nameFace()
{
    return {6.8, QFont::Medium, kPaper.ink};
}

bool hasBaseline(const MapColumns& map)
{
    return std::any_of(map.columns.begin(), map.columns.end(),
                       [](const MapColumn& column) { return column.baseline.has_value(); });
}

QColor faded(QColor colour, bool isFew)
{
    if (isFew) colour.setAlphaF(0.5F);
    return colour;
}

} // namespace

MapPiece::MapPiece(const ReportModel& model, MapColumns map, double width)
    : m_map(std::move(map)), m_axis(mapAxis(m_map.columns)), m_numbers(model.language),
      m_metric(metricLabel(model.metric)), m_baseline(hasBaseline(m_map) ? baselineLabel(model) : QString()),
      m_width(width), m_plot(std::clamp(width * 0.34, 96.0, 165.0))
{
    layOut(width);
    layOutLegend();
    int lanes = 0;
    for (const PlacedLabel& label : m_labels)
        lanes = std::max(lanes, label.lane);
    m_height = m_legend + kTop + m_plot + 14 + kLane * lanes;
    if (m_map.notDrawn > 0) m_height += lineHeight(smallFace()) + 2;
}

double MapPiece::y(double proportion) const
{
    const double inside = std::clamp(proportion, m_axis.low, m_axis.high);
    return m_legend + kTop + m_plot * (m_axis.high - inside) / (m_axis.high - m_axis.low);
}

void MapPiece::layOut(double width)
{
    double total = 0;
    for (const MapColumn& column : m_map.columns)
        total += column.share;
    const double drawable = width - kLeft - kBetween * static_cast<double>(m_map.columns.size());
    double left = kLeft + kBetween;
    for (const MapColumn& column : m_map.columns) {
        const double right = left + drawable * column.share / total;
        QString name = elided(column.name, nameFace(), kLongestName);
        const QString share =
            (column.estimated ? QStringLiteral(" · ≈ ") : QStringLiteral(" · ")) + m_numbers.percent(column.share, 0);
        if (textWidth(name + share, nameFace()) + 4 <= right - left) name += share;
        m_names.push_back(name);
        m_places.push_back({left, right, textWidth(name, nameFace())});
        left = right + kBetween;
    }
    m_labels = placeLabels(m_places, 0, width);
}

void MapPiece::layOutLegend()
{
    m_entries = {{kPaper.bar, 6, m_metric, {}}};
    if (!m_baseline.isEmpty()) {
        m_entries.push_back({kPaper.baseline, 1.4, m_baseline, {}});
        m_entries.push_back({kPaper.gain, 6, ReportText::tr("headroom: points to win"), {}});
    }
    if (m_axis.low > 0) {
        m_entries.push_back(
            {QColor(Qt::transparent),
             0,
             ReportText::tr("axis from %1").arg(m_numbers.percent(m_axis.low, m_axis.step < 0.01 ? 1 : 0)),
             {}});
    }
    const double line = lineHeight(smallFace()) + 1;
    double x = 0;
    double baseline = ascent(smallFace()) + 0.5;
    for (LegendEntry& entry : m_entries) {
        const double mark = entry.thickness > 0 ? kLegendMark : 0;
        const double width = mark + textWidth(entry.words, smallFace());
        if (x > 0 && x + width > m_width) {
            x = 0;
            baseline += line;
        }
        entry.place = {x + mark, baseline};
        x += width + 12;
    }
    if (m_axis.low > 0) // at the end, apart from the colours
        m_entries.back().place.setX(m_width - textWidth(m_entries.back().words, smallFace()));
    m_legend = baseline + line - ascent(smallFace()) + 4;
}

void MapPiece::paintLegend(QPainter& painter) const
{
    for (const LegendEntry& entry : m_entries) {
        const QRectF mark(entry.place.x() - kLegendMark, entry.place.y() - 2.4 - entry.thickness / 2, 7,
                          entry.thickness);
        if (entry.thickness > 0) painter.fillRect(mark, entry.colour);
        drawTextLine(painter, entry.place, entry.words, smallFace());
    }
}

void MapPiece::paintGrid(QPainter& painter) const
{
    const int steps = static_cast<int>(std::lround((m_axis.high - m_axis.low) / m_axis.step));
    for (int i = 0; i <= steps; ++i) {
        const double value = m_axis.low + i * m_axis.step;
        painter.setPen(QPen(kPaper.line, i == 0 ? 0.9 : 0.5));
        painter.drawLine(QPointF(kLeft, y(value)), QPointF(m_width, y(value)));
        drawTextLine(painter, {kLeft - 4, y(value) + 2.2}, m_numbers.percent(value, m_axis.step < 0.01 ? 1 : 0),
                     smallFace(), Side::Right);
    }
}

void MapPiece::paintColumn(QPainter& painter, std::size_t index) const
{
    const MapColumn& column = m_map.columns[index];
    const double left = m_places[index].left;
    const double right = m_places[index].right;
    const double top = y(column.accuracy);
    const double highest = std::min(top, y(column.baseline.value_or(column.accuracy)));
    painter.fillRect(QRectF(left, highest, right - left, y(m_axis.low) - highest), kPaper.ground); // hides the grid
    painter.fillRect(QRectF(left, top, right - left, y(m_axis.low) - top), faded(kPaper.bar, column.few));
    if (!column.baseline) return;
    const double line = y(*column.baseline);
    if (line < top) painter.fillRect(QRectF(left, line, right - left, top - line), faded(kPaper.gain, column.few));
    painter.setPen(QPen(kPaper.baseline, 1.3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, line), QPointF(right, line));
    const QString gain = m_numbers.points(column.gain, 2);
    const Face face{7, QFont::DemiBold, kPaper.teal};
    const double width = textWidth(gain, face);
    if (column.gain <= 0 || right - left <= width) return;
    const QPointF anchor((left + right) / 2, std::min(line, top) - 3);
    painter.fillRect(QRectF(anchor.x() - width / 2 - 1.5, anchor.y() - 5.6, width + 3, 6.6), kPaper.ground);
    drawTextLine(painter, anchor, gain, face, Side::Centre);
}

void MapPiece::paintNames(QPainter& painter) const
{
    const double bottom = y(m_axis.low);
    painter.setPen(QPen(kPaper.quiet, 0.4));
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (m_labels[i].lane == 0) continue;
        const double x = (m_places[i].left + m_places[i].right) / 2;
        painter.drawLine(QPointF(x, bottom + 2), QPointF(x, bottom + 3.5 + kLane * m_labels[i].lane));
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        const double x = m_labels[i].start;
        const double baseline = bottom + 9.5 + kLane * m_labels[i].lane;
        // A halo, so that no leader runs through the letters.
        painter.fillRect(QRectF(x - 1, baseline - 6, m_places[i].width + 2, 7.6), kPaper.ground);
        drawTextLine(painter, {x, baseline}, m_names[i], nameFace());
    }
}

void MapPiece::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.translate(area.topLeft());
    paintLegend(painter);
    paintGrid(painter);
    for (std::size_t i = 0; i < m_map.columns.size(); ++i)
        paintColumn(painter, i);
    paintNames(painter);
    if (m_map.notDrawn > 0) {
        drawTextLine(painter, {0, m_height - 2},
                     elided(ReportText::tr("Rows not drawn (smaller, or without an accuracy): %1").arg(m_map.notDrawn),
                            smallFace(), m_width),
                     smallFace());
    }
    painter.restore();
}

} // namespace headroom
