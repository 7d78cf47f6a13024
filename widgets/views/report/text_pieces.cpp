// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/text_pieces.h"

#include "widgets/views/report/paper_style.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kIndent = 11;      // of text behind a bullet
constexpr double kUnderHeading = 5; // between the heading's text and its line
constexpr double kCalloutPad = 11;
constexpr double kCalloutBar = 3.5;
constexpr double kHintGap = 14;

} // namespace

void TextPiece::paint(QPainter& painter, const QRectF& area) const
{
    m_box.paint(painter, area.topLeft());
}

BulletPiece::BulletPiece(const std::vector<TextRun>& runs, double width)
    : m_box(runs, width - kIndent), m_middle(runs.empty() ? 0 : lineHeight(runs.front().face) / 2)
{}

void BulletPiece::paint(QPainter& painter, const QRectF& area) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(kPaper.teal);
    painter.drawEllipse(QPointF(area.left() + 3, area.top() + m_middle), 1.4, 1.4);
    m_box.paint(painter, {area.left() + kIndent, area.top()});
}

HeadingPiece::HeadingPiece(const QString& heading, const QString& hint, double width)
{
    const double most = width * (hint.isEmpty() ? 1.0 : 0.62);
    m_heading = TextBox({{heading, headingFace()}}, most, Side::Left, 2);
    const double used = std::min(most, textWidth(heading, headingFace()));
    m_hint = elided(hint, quietFace(), width - used - kHintGap);
}

double HeadingPiece::height() const
{
    return m_heading.height() + kUnderHeading;
}

void HeadingPiece::paint(QPainter& painter, const QRectF& area) const
{
    m_heading.paint(painter, area.topLeft());
    const double baseline = area.top() + m_heading.height() - lineHeight(headingFace()) + ascent(headingFace()) + 0.6;
    if (!m_hint.isEmpty()) drawTextLine(painter, {area.right(), baseline}, m_hint, quietFace(), Side::Right);
    painter.setPen(QPen(kPaper.ink, 0.8));
    painter.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()));
}

CalloutPiece::CalloutPiece(const std::vector<TextRun>& runs, double width)
    : m_box(runs, width - 2 * kCalloutPad - kCalloutBar)
{}

double CalloutPiece::height() const
{
    return m_box.height() + 2 * kCalloutPad;
}

void CalloutPiece::paint(QPainter& painter, const QRectF& area) const
{
    painter.fillRect(area, kPaper.first);
    painter.fillRect(QRectF(area.left(), area.top(), kCalloutBar, area.height()), kPaper.teal);
    m_box.paint(painter, {area.left() + kCalloutBar + kCalloutPad, area.top() + kCalloutPad});
}

} // namespace headroom
