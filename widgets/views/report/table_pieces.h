// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_table.h"
#include "widgets/views/report/paper_text.h"
#include "widgets/views/report/piece.h"
#include "widgets/views/report/table_columns.h"

#include <QString>

#include <memory>

namespace headroom {

/// A table as pieces: its headings, which a new page repeats, and a piece for each row.
Flow tableFlow(const ReportTable& table, double width);

/// The headings of a table.
class TableHeadPiece : public Piece
{
public:
    TableHeadPiece(const std::vector<TableHeading>& headings, std::shared_ptr<const TableColumns> columns);
    double height() const override { return m_height; }
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    std::shared_ptr<const TableColumns> m_columns;
    std::vector<TextBox> m_headings;
    double m_height = 0;
};

/// A row: its name with badges, its figures with what stands below them.
class TableRowPiece : public Piece
{
public:
    TableRowPiece(TableRow row, std::shared_ptr<const TableColumns> columns);
    double height() const override { return m_height; }
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    void paintName(QPainter& painter, const QPointF& topLeft) const;
    void paintCell(QPainter& painter, std::size_t cell, double left, double top) const;

    TableRow m_row;
    std::shared_ptr<const TableColumns> m_columns;
    TextBox m_name;
    double m_nameEnd = 0; // of the name's last line, where badges go
    bool m_areBadgesBelow = false;
    TextBox m_small;
    std::vector<TextBox> m_smalls; // below the figures
    double m_height = 0;
};

} // namespace headroom
