// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_model.h"
#include "widgets/views/report/paper_text.h"
#include "widgets/views/report/piece.h"

#include <QImage>

#include <vector>

namespace headroom {

/// One example on a card: what it looks or sounds like, label and prediction with differing words marked, tags or
/// fields, key and score.
class ExamplePiece : public Piece
{
public:
    ExamplePiece(const ReportModel& model, const ReportExample& example, double width);
    double height() const override;
    /// Where the area is higher than the card needs, the foot stands at its end.
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    struct Line
    {
        QString name;
        TextBox value;
    };
    void addLine(const QString& name, const std::vector<TextRun>& runs);
    void paintLook(QPainter& painter, const QRectF& area) const;
    void paintLines(QPainter& painter, const QPointF& topLeft) const;

    double m_width;
    bool m_hasLook;
    QImage m_image;
    std::vector<float> m_minima;
    std::vector<float> m_maxima;
    TextBox m_problem;
    double m_names = 0; // width of the lines' names
    std::vector<Line> m_lines;
    QString m_key;
    QString m_figures;
};

/// Cards side by side, equally high; `columns` of them fit.
class ExampleRowPiece : public Piece
{
public:
    ExampleRowPiece(std::vector<std::shared_ptr<const ExamplePiece>> cards, std::size_t columns)
        : m_cards(std::move(cards)), m_columns(columns)
    {}
    static double cardWidth(double width, std::size_t columns);
    double height() const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    std::vector<std::shared_ptr<const ExamplePiece>> m_cards;
    std::size_t m_columns;
};

} // namespace headroom
