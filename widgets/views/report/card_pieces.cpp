// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/card_pieces.h"

#include "widgets/views/report/paper_style.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kGap = 8;
constexpr double kPad = 8;
constexpr std::size_t kMostColumns = 5;

Face figureFace()
{
    return {16, QFont::DemiBold, kPaper.ink};
}

QColor colourOf(ReportCard::Look look)
{
    switch (look) {
    case ReportCard::Look::Accent:
        return kPaper.teal;
    case ReportCard::Look::Better:
        return kPaper.good;
    case ReportCard::Look::Worse:
        return kPaper.bad;
    case ReportCard::Look::Plain:
        break;
    }
    return kPaper.ink;
}

/// Ranges and figures with their words stay on one line: "90.3 – 91.4%".
QString unbroken(QString text)
{
    return text.replace(QStringLiteral(" – "), QStringLiteral("\u00a0–\u2060\u00a0"));
}

} // namespace

CardsPiece::CardsPiece(const std::vector<ReportCard>& cards, double width)
    : m_columns(cards.size() <= kMostColumns ? std::max<std::size_t>(cards.size(), 1) : (cards.size() + 1) / 2),
      m_cardWidth((width - kGap * static_cast<double>(m_columns - 1)) / static_cast<double>(m_columns))
{
    const double inside = m_cardWidth - 2 * kPad;
    const Face label{7.2, QFont::Normal, kPaper.quiet};
    for (const ReportCard& card : cards) {
        Face face = recoloured(figureFace(), colourOf(card.look));
        while (textWidth(card.figure, face) > inside && face.points > 9)
            face.points -= 0.5;
        m_cards.push_back(
            {TextBox({{card.what, label}}, inside, Side::Left, 2), card.figure, face,
             TextBox({{unbroken(card.more.isEmpty() ? card.reason : card.more), label}}, inside, Side::Left, 4)});
    }
}

double CardsPiece::cardHeight() const
{
    double what = 0;
    double more = 0;
    for (const Card& card : m_cards) {
        what = std::max(what, card.what.height());
        more = std::max(more, card.more.height());
    }
    return 2 * kPad + what + lineHeight(figureFace()) + more;
}

double CardsPiece::height() const
{
    const auto rows = static_cast<double>((m_cards.size() + m_columns - 1) / m_columns);
    return rows * cardHeight() + (rows - 1) * kGap;
}

void CardsPiece::paintCard(QPainter& painter, const Card& card, const QRectF& area) const
{
    painter.setPen(QPen(kPaper.line, 0.7));
    painter.setBrush(kPaper.ground);
    painter.drawRoundedRect(area, 4, 4);
    const double left = area.left() + kPad;
    double top = area.top() + kPad;
    card.what.paint(painter, {left, top});
    double what = 0;
    for (const Card& other : m_cards)
        what = std::max(what, other.what.height());
    top += what;
    drawTextLine(painter, {left, top + ascent(figureFace()) + 0.5}, card.figure, card.figureFace);
    card.more.paint(painter, {left, top + lineHeight(figureFace())});
}

void CardsPiece::paint(QPainter& painter, const QRectF& area) const
{
    const double height = cardHeight();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const double x = area.left() + static_cast<double>(i % m_columns) * (m_cardWidth + kGap);
        const double y = area.top() + static_cast<double>(i / m_columns) * (height + kGap);
        paintCard(painter, m_cards[i], {x, y, m_cardWidth, height});
    }
}

} // namespace headroom
