// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/piece.h"

#include <algorithm>

namespace headroom {

namespace {

class Paginator
{
public:
    explicit Paginator(double height) : m_height(height) {}

    std::vector<PageLayout> run(const Flow& flow)
    {
        m_pages.emplace_back();
        for (std::size_t first = 0; first < flow.size();) {
            std::size_t end = first + 1;
            while (end < flow.size() && flow[end - 1].keepsWithNext)
                ++end;
            place(flow, first, end);
            first = end;
        }
        return std::move(m_pages);
    }

private:
    bool isAtTop() const { return m_pages.back().empty(); }

    void place(const Flow& flow, std::size_t first, std::size_t end)
    {
        double together = isAtTop() ? -flow[first].before : 0;
        for (std::size_t i = first; i < end; ++i)
            together += flow[i].before + flow[i].piece->height();
        if (!isAtTop() && m_top + together > m_height) {
            const double alone = together - flow[first].before;
            if (alone <= m_height || m_top > m_height / 2) breakPage(flow[first]);
        }
        for (std::size_t i = first; i < end; ++i)
            put(flow[i]);
    }

    void put(const FlowItem& item)
    {
        if (!isAtTop() && m_top + item.before + item.piece->height() > m_height) breakPage(item);
        if (!isAtTop()) m_top += item.before;
        add(item.piece);
    }

    void breakPage(const FlowItem& next)
    {
        m_pages.emplace_back();
        m_top = 0;
        if (next.head) add(next.head);
    }

    void add(const PiecePtr& piece)
    {
        m_pages.back().push_back({piece, m_top});
        m_top += piece->height();
    }

    double m_height;
    double m_top = 0;
    std::vector<PageLayout> m_pages;
};

} // namespace

std::vector<PageLayout> paginate(const Flow& flow, double height)
{
    return Paginator(height).run(flow);
}

double StackPiece::height() const
{
    double sum = 0;
    for (const FlowItem& item : m_flow)
        sum += item.before + item.piece->height();
    return sum;
}

void StackPiece::paint(QPainter& painter, const QRectF& area) const
{
    double top = area.top();
    for (const FlowItem& item : m_flow) {
        top += item.before;
        item.piece->paint(painter, {area.left(), top, area.width(), item.piece->height()});
        top += item.piece->height();
    }
}

double PairPiece::height() const
{
    return std::max(m_left->height(), m_right->height());
}

void PairPiece::paint(QPainter& painter, const QRectF& area) const
{
    m_left->paint(painter, {area.left(), area.top(), m_leftWidth, m_left->height()});
    const double from = m_leftWidth + m_gap;
    m_right->paint(painter, {area.left() + from, area.top(), area.width() - from, m_right->height()});
}

} // namespace headroom
