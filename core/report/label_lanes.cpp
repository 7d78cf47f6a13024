// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/label_lanes.h"

#include <QList>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kSpace = 8; // between labels of a lane, and between a leader and a label

double widthInEm(char32_t c)
{
    if (c >= 0x1100) return 1.05;
    if (QStringLiteral("iljtfrI.,:;'|!()[] ").contains(QChar(static_cast<char16_t>(c)))) return 0.4;
    if (QStringLiteral("mwMW@%&…—").contains(QChar(static_cast<char16_t>(c)))) return 1.0;
    return QChar::isUpper(c) ? 0.75 : 0.62;
}

double middle(const LabelRequest& request)
{
    return (request.left + request.right) / 2;
}

class Lanes
{
public:
    explicit Lanes(const std::vector<LabelRequest>& requests) : m_requests(requests), m_placed(requests.size()) {}

    bool fits(std::size_t index, const PlacedLabel& label) const
    {
        for (std::size_t other = 0; other < m_requests.size(); ++other) {
            if (other == index) continue;
            if (!m_done[other]) { // its leader will have to pass
                if (within(middle(m_requests[other]), index, label)) return false;
                continue;
            }
            const PlacedLabel& placed = m_placed[other];
            const bool overlaps = placed.lane == label.lane && covers(other, placed, label.start, end(index, label));
            const bool leaderThroughIt =
                placed.lane > label.lane && label.lane > 0 && within(middle(m_requests[other]), index, label);
            const bool itsLeaderThrough =
                placed.lane > 0 && placed.lane < label.lane && within(middle(m_requests[index]), other, placed);
            if (overlaps || leaderThroughIt || itsLeaderThrough) return false;
        }
        return true;
    }
    void place(std::size_t index, const PlacedLabel& label)
    {
        m_placed[index] = label;
        m_done[index] = true;
    }
    int deepest() const
    {
        int lane = 0;
        for (std::size_t i = 0; i < m_placed.size(); ++i)
            lane = std::max(lane, m_done[i] ? m_placed[i].lane : 0);
        return lane;
    }
    bool isPlaced(std::size_t index) const { return m_done[index]; }
    std::vector<PlacedLabel> take() { return std::move(m_placed); }

private:
    double end(std::size_t index, const PlacedLabel& label) const { return label.start + m_requests[index].width; }
    bool covers(std::size_t other, const PlacedLabel& placed, double start, double finish) const
    {
        return start < end(other, placed) + kSpace && placed.start < finish + kSpace;
    }
    bool within(double x, std::size_t index, const PlacedLabel& label) const
    {
        return x > label.start - kSpace / 2 && x < end(index, label) + kSpace / 2;
    }

    const std::vector<LabelRequest>& m_requests;
    std::vector<PlacedLabel> m_placed;
    std::vector<bool> m_done = std::vector<bool>(m_requests.size(), false);
};

PlacedLabel firstFit(const Lanes& lanes, std::size_t index, const LabelRequest& request, double minimum, double maximum)
{
    const double x = middle(request);
    const double last = std::max(minimum, maximum - request.width);
    const int newLane = lanes.deepest() + 1;
    for (int lane = 1; lane <= newLane; ++lane) {
        // Centred, or hanging to the left of its leader: narrow columns stand at the right.
        for (const double start : {x - request.width / 2, x - request.width + 3, x - 3}) {
            const PlacedLabel label{lane, std::clamp(start, minimum, last)};
            if (lanes.fits(index, label)) return label;
        }
    }
    return {newLane, std::clamp(x - request.width / 2, minimum, last)};
}

} // namespace

double estimatedTextWidth(const QString& text, double fontSize)
{
    double em = 0;
    for (const char32_t c : text.toUcs4())
        em += widthInEm(c);
    return em * fontSize;
}

QString elidedText(const QString& text, double fontSize, double width)
{
    if (estimatedTextWidth(text, fontSize) <= width) return text;
    QString cut = text;
    while (!cut.isEmpty() && estimatedTextWidth(cut + u'…', fontSize) > width)
        cut.chop(cut.size() > 1 && cut.back().isLowSurrogate() ? 2 : 1);
    return cut.trimmed() + u'…';
}

std::vector<PlacedLabel> placeLabels(const std::vector<LabelRequest>& requests, double minimum, double maximum)
{
    Lanes lanes(requests);
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (requests[i].right - requests[i].left >= requests[i].width + 4)
            lanes.place(i, {0, middle(requests[i]) - requests[i].width / 2});
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (lanes.isPlaced(i)) continue;
        lanes.place(i, firstFit(lanes, i, requests[i], minimum, maximum));
    }
    return lanes.take();
}

} // namespace headroom
