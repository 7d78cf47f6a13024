// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/confusion_piece.h"

#include "core/report/report_text.h"
#include "widgets/views/report/paper_style.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kLongestName = 74;
constexpr double kLargestCell = 34;
constexpr double kCellRatio = 0.7; // height to width, of large cells

void drawTurned(QPainter& painter, const QPointF& anchor, const QString& text, const Face& face, Side side)
{
    painter.save();
    painter.translate(anchor);
    painter.rotate(-90);
    drawTextLine(painter, {0, 0}, text, face, side);
    painter.restore();
}

} // namespace

ConfusionPiece::ConfusionPiece(const ReportModel& model, std::vector<std::size_t> classes, double width)
    : m_confusion(*model.classes->confusion), m_classes(std::move(classes)),
      m_numbers(model.language), m_nameFace{7, QFont::Normal, kPaper.ink}, m_countFace{7, QFont::Normal, kPaper.ink}
{
    double widest = 0;
    for (const std::size_t i : m_classes) {
        m_names << elided(shownText(model.classes->names[i], 80), m_nameFace, kLongestName);
        widest = std::max(widest, textWidth(m_names.back(), m_nameFace));
    }
    m_left = widest + 20;
    const double side = std::clamp((width - m_left - 1) / count(), 9.0, kLargestCell);
    m_cell = {side, std::max(std::min(side, 17.0), side * kCellRatio)};
    m_uprightNames = widest <= side - 3;
    m_top = 14 + (m_uprightNames ? lineHeight(m_nameFace) : widest) + 4;
    std::uint64_t largest = 0;
    for (const std::size_t row : m_classes) {
        for (const std::size_t column : m_classes)
            largest = std::max(largest, m_confusion.at(row, column));
    }
    while (m_countFace.points > 3.5 && textWidth(m_numbers.count(largest), m_countFace) > side - 2)
        m_countFace.points -= 0.25;
}

void ConfusionPiece::paintSides(QPainter& painter) const
{
    const double right = m_left + m_cell.width() * count();
    const double bottom = m_top + m_cell.height() * count();
    drawTextLine(painter, {(m_left + right) / 2, 7}, ReportText::tr("Prediction"), smallFace(), Side::Centre);
    drawTurned(painter, {7, (m_top + bottom) / 2}, ReportText::tr("Reference label"), smallFace(), Side::Centre);
}

void ConfusionPiece::paintNames(QPainter& painter) const
{
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const auto index = static_cast<double>(i);
        const double y = m_top + m_cell.height() * (index + 0.5);
        drawTextLine(painter, {m_left - 4, y + 2.4}, m_names[i], m_nameFace, Side::Right);
        const double x = m_left + m_cell.width() * (index + 0.5);
        if (m_uprightNames) {
            drawTextLine(painter, {x, m_top - 4}, m_names[i], m_nameFace, Side::Centre);
        } else {
            drawTurned(painter, {x + 2.4, m_top - 4}, m_names[i], m_nameFace, Side::Left);
        }
    }
}

void ConfusionPiece::paintRow(QPainter& painter, std::size_t row) const
{
    std::uint64_t total = 0;
    for (std::size_t column = 0; column < m_confusion.classes; ++column)
        total += m_confusion.at(m_classes[row], column);
    for (std::size_t column = 0; column < m_classes.size(); ++column) {
        const std::uint64_t n = m_confusion.at(m_classes[row], m_classes[column]);
        const double share = total == 0 ? 0 : static_cast<double>(n) / static_cast<double>(total);
        QColor colour = row == column ? kPaper.right : kPaper.wrong;
        colour.setAlphaF(static_cast<float>(n == 0 ? 0.03 : 0.1 + 0.45 * share));
        const QRectF cell(m_left + m_cell.width() * static_cast<double>(column),
                          m_top + m_cell.height() * static_cast<double>(row), m_cell.width(), m_cell.height());
        painter.fillRect(cell.adjusted(0.4, 0.4, -0.4, -0.4), colour);
        if (n > 0) {
            drawTextLine(painter, {cell.center().x(), cell.center().y() + m_countFace.points * 0.36},
                         m_numbers.count(n), m_countFace, Side::Centre);
        }
    }
}

void ConfusionPiece::paint(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.translate(area.topLeft());
    paintSides(painter);
    paintNames(painter);
    for (std::size_t row = 0; row < m_classes.size(); ++row)
        paintRow(painter, row);
    painter.restore();
}

} // namespace headroom
