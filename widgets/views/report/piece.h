// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <memory>
#include <vector>

class QPainter;

namespace headroom {

/// Something that stands on one page undivided: a table's row, a drawing, a few lines. Lengths are points.
class Piece
{
public:
    Piece() = default;
    virtual ~Piece() = default;
    Piece(const Piece&) = delete;
    Piece& operator=(const Piece&) = delete;

    virtual double height() const = 0;
    /// `area` is as wide as the piece was made for and as high as it says.
    virtual void paint(QPainter& painter, const QRectF& area) const = 0;
};

using PiecePtr = std::shared_ptr<const Piece>;

/// A piece in the order of reading.
struct FlowItem
{
    PiecePtr piece;
    double before = 0;          // empty space above, not at the top of a page
    bool keepsWithNext = false; // no page ends with it where that can be had
    PiecePtr head = nullptr;    // repeated above it where a page begins with it: a table's headings
};
using Flow = std::vector<FlowItem>;

/// A piece's place on a page, from the top of the text area.
struct PlacedPiece
{
    PiecePtr piece;
    double top = 0;
};
using PageLayout = std::vector<PlacedPiece>;

/// Distributes the pieces over pages of this height, in order. Pieces that keep together move to the next page
/// together, unless they are higher than a page. A piece higher than a page stands alone on one.
std::vector<PageLayout> paginate(const Flow& flow, double height);

/// Pieces above each other as one.
class StackPiece : public Piece
{
public:
    explicit StackPiece(Flow flow) : m_flow(std::move(flow)) {}
    double height() const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    Flow m_flow;
};

/// Two pieces side by side, tops aligned.
class PairPiece : public Piece
{
public:
    /// `leftWidth`: where the right one begins is `gap` further.
    PairPiece(PiecePtr left, PiecePtr right, double leftWidth, double gap)
        : m_left(std::move(left)), m_right(std::move(right)), m_leftWidth(leftWidth), m_gap(gap)
    {}
    double height() const override;
    void paint(QPainter& painter, const QRectF& area) const override;

private:
    PiecePtr m_left;
    PiecePtr m_right;
    double m_leftWidth;
    double m_gap;
};

} // namespace headroom
