// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/report/paper_text.h"
#include "widgets/views/report/piece.h"

#include <QColor>
#include <QString>

namespace headroom {

/// Lines of text.
class TextPiece : public Piece
{
public:
    TextPiece(const std::vector<TextRun>& runs, double width, Side side = Side::Left) : m_box(runs, width, side) {}
    double height() const override { return m_box.height(); }
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    TextBox m_box;
};

/// Lines of text with a bullet before.
class BulletPiece : public Piece
{
public:
    BulletPiece(const std::vector<TextRun>& runs, double width);
    double height() const override { return m_box.height(); }
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    TextBox m_box;
    double m_middle; // of the first line
};

/// A section's heading over a line, with a quieter hint at its end.
class HeadingPiece : public Piece
{
public:
    HeadingPiece(const QString& heading, const QString& hint, double width);
    double height() const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    TextBox m_heading;
    QString m_hint;
};

/// Text on a tinted ground with a bar at its start.
class CalloutPiece : public Piece
{
public:
    CalloutPiece(const std::vector<TextRun>& runs, double width);
    double height() const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    TextBox m_box;
};

} // namespace headroom
