// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/table_pieces.h"

#include "widgets/views/report/paper_style.h"
#include "widgets/views/report/table_style.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kBadgeHeight = 8.4;
constexpr double kHeadReach = 2; // of a heading into the gap before it

void paintDots(QPainter& painter, const QPointF& topRight, int filled, const QColor& colour)
{
    painter.setPen(QPen(colour, 0.6));
    for (int i = 0; i < 5; ++i) {
        painter.setBrush(i < filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        const double left = topRight.x() - kDotsWidth + i * (kDot + 1.6);
        painter.drawEllipse(QRectF(left + 0.3, topRight.y() + 0.3, kDot - 0.6, kDot - 0.6));
    }
}

void paintBadge(QPainter& painter, const QPointF& topLeft, const QString& badge)
{
    painter.setPen(QPen(kPaper.line, 0.7));
    painter.setBrush(kPaper.ground);
    const QRectF box(topLeft, QSizeF(badgeWidth(badge), kBadgeHeight));
    painter.drawRoundedRect(box, kBadgeHeight / 2, kBadgeHeight / 2);
    drawTextLine(painter, {box.center().x(), box.center().y() + 2}, badge, badgeFace(), Side::Centre);
}

} // namespace

Face headFace()
{
    return {7, QFont::Medium, kPaper.quiet};
}

Face nameFace(const TableRow& row)
{
    return {7.8, row.isFew ? QFont::Normal : QFont::Medium, row.isFew ? kPaper.quiet : kPaper.ink};
}

Face figureFace(TableCell::Look look)
{
    Face face{7.8, look == TableCell::Look::Plain ? QFont::Normal : QFont::Bold, kPaper.ink};
    if (look == TableCell::Look::Better) face.colour = kPaper.good;
    if (look == TableCell::Look::Worse) face.colour = kPaper.bad;
    return face;
}

Face cellSmallFace()
{
    return {6.2, QFont::Normal, kPaper.quiet};
}

Face badgeFace()
{
    return {5.8, QFont::Medium, kPaper.quiet};
}

double badgeWidth(const QString& badge)
{
    return textWidth(badge, badgeFace()) + 7;
}

QString joinedName(const TableRow& row)
{
    return row.name.join(QStringLiteral(" → "));
}

Flow tableFlow(const ReportTable& table, double width)
{
    const auto columns = std::make_shared<const TableColumns>(tableColumns(table, width));
    const auto head = std::make_shared<TableHeadPiece>(table.headings, columns);
    Flow flow{{head, 0, true}};
    for (const TableRow& row : table.rows)
        flow.push_back({std::make_shared<TableRowPiece>(row, columns), 0, false, head});
    return flow;
}

TableHeadPiece::TableHeadPiece(const std::vector<TableHeading>& headings, std::shared_ptr<const TableColumns> columns)
    : m_columns(std::move(columns))
{
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const double width = m_columns->widths[i] + (i == 0 ? 0 : kHeadReach);
        m_headings.emplace_back(std::vector<TextRun>{{headings[i].text, headFace()}}, width,
                                i == 0 ? Side::Left : Side::Right);
        m_height = std::max(m_height, m_headings.back().height());
    }
    m_height += 2 * kRowPad;
}

void TableHeadPiece::paint(QPainter& painter, const QRectF& area) const
{
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        const double left = area.left() + m_columns->lefts[i] - (i == 0 ? 0 : kHeadReach);
        m_headings[i].paint(painter, {left, area.bottom() - kRowPad - m_headings[i].height()});
    }
    painter.setPen(QPen(kPaper.line, 0.8));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
}

TableRowPiece::TableRowPiece(TableRow row, std::shared_ptr<const TableColumns> columns)
    : m_row(std::move(row)), m_columns(std::move(columns))
{
    const double nameWidth = m_columns->widths.front();
    const Face face = nameFace(m_row);
    double badges = 0;
    for (const QString& badge : m_row.badges)
        badges += kBadgeGap + badgeWidth(badge);
    m_name = TextBox({{joinedName(m_row), face}}, nameWidth, Side::Left, 3);
    m_nameEnd = textWidth(joinedName(m_row), face);
    m_areBadgesBelow = m_nameEnd + badges > nameWidth;
    m_small = TextBox({{m_row.small, cellSmallFace()}}, nameWidth, Side::Left, 2);
    double name = m_name.height() + m_small.height();
    if (m_areBadgesBelow && badges > 0) name += kBadgeHeight + 1.5;
    const double figure = lineHeight(figureFace(TableCell::Look::Plain));
    double tallest = name;
    for (std::size_t i = 0; i < m_row.cells.size() && i + 1 < m_columns->widths.size(); ++i) {
        m_smalls.emplace_back(std::vector<TextRun>{{m_row.cells[i].small, cellSmallFace()}},
                              m_columns->widths[i + 1] + kCellGap - 2, Side::Right, 3);
        tallest = std::max(tallest, figure + m_smalls.back().height());
    }
    m_height = tallest + 2 * kRowPad;
}

void TableRowPiece::paintName(QPainter& painter, const QPointF& topLeft) const
{
    m_name.paint(painter, topLeft);
    const double line = lineHeight(nameFace(m_row));
    QPointF badge(topLeft.x() + m_nameEnd + kBadgeGap, topLeft.y() + (line - kBadgeHeight) / 2);
    double below = m_name.height();
    if (m_areBadgesBelow && !m_row.badges.isEmpty()) {
        badge = {topLeft.x(), topLeft.y() + below + 0.5};
        below += kBadgeHeight + 1.5;
    }
    for (const QString& words : m_row.badges) {
        paintBadge(painter, badge, words);
        badge.rx() += badgeWidth(words) + kBadgeGap;
    }
    m_small.paint(painter, {topLeft.x(), topLeft.y() + below});
}

void TableRowPiece::paintCell(QPainter& painter, std::size_t index, double left, double top) const
{
    const TableCell& cell = m_row.cells[index];
    Face face = figureFace(m_row.isFew ? TableCell::Look::Plain : cell.look);
    if (m_row.isFew || !cell.reason.isEmpty()) face = recoloured(heavier(face, QFont::Normal), kPaper.quiet);
    const double right = left + m_columns->widths[index + 1];
    const double line = lineHeight(face);
    if (cell.dots) {
        paintDots(painter, {right, top + (line - kDot) / 2}, *cell.dots, m_row.isFew ? kPaper.quiet : kPaper.ink);
    } else {
        const double baseline = top + (line - line / 1.08) / 2 + ascent(face);
        drawTextLine(painter, {right, baseline}, elided(cell.figure, face, m_columns->widths[index + 1] + kCellGap - 2),
                     face, Side::Right);
    }
    m_smalls[index].paint(painter, {left - kCellGap + 2, top + line});
}

void TableRowPiece::paint(QPainter& painter, const QRectF& area) const
{
    if (m_row.isFirst) painter.fillRect(area, kPaper.first);
    const double top = area.top() + kRowPad;
    paintName(painter, {area.left() + m_columns->lefts.front(), top});
    for (std::size_t i = 0; i < m_smalls.size(); ++i)
        paintCell(painter, i, area.left() + m_columns->lefts[i + 1], top);
    painter.setPen(QPen(kPaper.line, 0.5));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
}

} // namespace headroom
