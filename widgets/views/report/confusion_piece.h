// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/confusion.h"
#include "core/report/number_format.h"
#include "core/report/report_model.h"
#include "widgets/views/report/paper_text.h"
#include "widgets/views/report/piece.h"

#include <QStringList>

#include <vector>

namespace headroom {

/// The confusion matrix: rows are reference labels, columns predictions, a cell's depth is its share of its row.
class ConfusionPiece : public Piece
{
public:
    ConfusionPiece(const ReportModel& model, std::vector<std::size_t> classes, double width);
    double height() const override { return m_top + m_cell.height() * count() + 1; }
    /// What of the width it was given it takes.
    double widthUsed() const { return m_left + m_cell.width() * count() + 1; }
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    double count() const { return static_cast<double>(m_classes.size()); }
    void paintSides(QPainter& painter) const;
    void paintNames(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t row) const;

    Confusion m_confusion;
    std::vector<std::size_t> m_classes;
    NumberFormat m_numbers;
    QStringList m_names;
    Face m_nameFace;
    Face m_countFace;
    QSizeF m_cell;
    double m_left = 0; // of the first cell
    double m_top = 0;
    bool m_uprightNames = true; // column names, turned by 90° otherwise
};

} // namespace headroom
