// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_cards.h"
#include "widgets/views/report/paper_text.h"
#include "widgets/views/report/piece.h"

namespace headroom {

/// The headline figures beside each other, in two rows where they are many.
class CardsPiece : public Piece
{
public:
    CardsPiece(const std::vector<ReportCard>& cards, double width);
    double height() const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    struct Card
    {
        TextBox what;
        QString figure;
        Face figureFace;
        TextBox more;
    };
    double cardHeight() const;
    void paintCard(QPainter& painter, const Card& card, const QRectF& area) const;

    std::vector<Card> m_cards;
    std::size_t m_columns;
    double m_cardWidth;
};

} // namespace headroom
