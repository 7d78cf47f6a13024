// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/example_piece.h"

#include "core/report/report_cards.h"
#include "core/report/report_text.h"
#include "widgets/views/report/paper_style.h"
#include "widgets/views/report/waveform_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace headroom {

namespace {

constexpr double kLook = 60;
constexpr double kWaveLook = 44;
constexpr double kPad = 6;
constexpr double kFoot = 13;
constexpr double kGap = 8;
constexpr double kRound = 3.5;
constexpr int kMostLines = 5;

Face nameFace()
{
    return {6.8, QFont::Normal, kPaper.quiet};
}

Face valueFace()
{
    return {7.6, QFont::Normal, kPaper.ink};
}

std::vector<TextRun> marked(const std::vector<MarkedText>& parts)
{
    if (parts.empty()) return {{ReportText::tr("(empty)"), recoloured(valueFace(), kPaper.quiet)}};
    std::vector<TextRun> runs;
    for (const MarkedText& part : parts) {
        if (!runs.empty()) runs.push_back({QStringLiteral(" "), valueFace()});
        if (part.differs) {
            runs.push_back({shownText(part.text, 400), recoloured(heavier(valueFace(), QFont::DemiBold), kPaper.bad),
                            kPaper.mark});
        } else {
            runs.push_back({shownText(part.text, 400), valueFace()});
        }
    }
    return runs;
}

QString joinedTags(const ReportExample& example)
{
    QStringList tags;
    for (const std::string& tag : example.tags)
        tags << shownText(tag, 60);
    return tags.join(QStringLiteral(", "));
}

QImage imageOf(const ReportMedia& media)
{
    if (media.bytes.empty()) return {};
    const auto bytes = QByteArray::fromRawData(media.bytes.data(), static_cast<qsizetype>(media.bytes.size()));
    return QImage::fromData(bytes, media.mimeType == "image/png" ? "PNG" : "JPG");
}

} // namespace

ExamplePiece::ExamplePiece(const ReportModel& model, const ReportExample& example, double width)
    : m_width(width), m_image(imageOf(example.media)), m_minima(example.media.minima), m_maxima(example.media.maxima),
      m_key(shownText(example.key, 120)), m_figures(exampleFigures(model, example))
{
    m_hasLook = !m_image.isNull() || !m_minima.empty() || !example.media.problem.empty();
    if (!example.media.problem.empty()) {
        m_problem = TextBox({{shownText(example.media.problem, 200), nameFace()}}, width - 2 * kPad, Side::Centre, 4);
    }
    const QString label = ReportText::tr("Label");
    const QString prediction = ReportText::tr("Model");
    QStringList names{label, prediction};
    if (!example.tags.empty()) names << ReportText::tr("Tags");
    for (const auto& [name, value] : example.fields)
        names << shownText(name, 40);
    for (const QString& name : names)
        m_names = std::max(m_names, textWidth(name, nameFace()));
    m_names = std::min(m_names, width * 0.36) + 6;

    addLine(label, marked(example.reference));
    addLine(prediction, marked(example.prediction));
    for (const auto& [name, value] : example.fields)
        addLine(shownText(name, 40), {{shownText(value, 200), valueFace()}});
    if (!example.tags.empty()) addLine(ReportText::tr("Tags"), {{joinedTags(example), valueFace()}});
}

void ExamplePiece::addLine(const QString& name, const std::vector<TextRun>& runs)
{
    m_lines.push_back(
        {elided(name, nameFace(), m_names - 4), TextBox(runs, m_width - 2 * kPad - m_names, Side::Left, kMostLines)});
}

double ExamplePiece::height() const
{
    double height = (m_hasLook ? (m_minima.empty() ? kLook : kWaveLook) : 0) + 2 * kPad + kFoot;
    for (const Line& line : m_lines)
        height += std::max(line.value.height(), lineHeight(valueFace()));
    return height;
}

void ExamplePiece::paintLook(QPainter& painter, const QRectF& area) const
{
    painter.fillRect(area, kPaper.soft);
    const QRectF inside = area.adjusted(kPad, 4, -kPad, -4);
    if (!m_image.isNull()) {
        QSizeF size = m_image.size();
        size.scale(inside.size(), Qt::KeepAspectRatio);
        const QRectF place(QPointF(inside.center().x() - size.width() / 2, inside.center().y() - size.height() / 2),
                           size);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, m_image);
    } else if (!m_minima.empty()) {
        paintWaveform(painter, inside, m_minima, m_maxima, kPaper.gain);
    } else {
        m_problem.paint(painter, {inside.left(), inside.center().y() - m_problem.height() / 2});
    }
}

void ExamplePiece::paintLines(QPainter& painter, const QPointF& topLeft) const
{
    double top = topLeft.y();
    for (const Line& line : m_lines) {
        drawTextLine(painter, {topLeft.x(), top + ascent(valueFace()) + 0.4}, line.name, nameFace());
        line.value.paint(painter, {topLeft.x() + m_names, top});
        top += std::max(line.value.height(), lineHeight(valueFace()));
    }
}

void ExamplePiece::paint(QPainter& painter, const QRectF& area) const
{
    const double look = m_hasLook ? (m_minima.empty() ? kLook : kWaveLook) : 0;
    QPainterPath outline;
    outline.addRoundedRect(area, kRound, kRound);
    if (m_hasLook) {
        painter.save();
        painter.setClipPath(outline, Qt::IntersectClip);
        paintLook(painter, {area.left(), area.top(), area.width(), look});
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kPaper.line, 0.7));
    painter.drawPath(outline);
    paintLines(painter, {area.left() + kPad, area.top() + look + kPad});
    const double foot = area.bottom() - kFoot;
    painter.setPen(QPen(kPaper.line, 0.5));
    painter.drawLine(QPointF(area.left(), foot), QPointF(area.right(), foot));
    const double figures = textWidth(m_figures, smallFace());
    drawTextLine(painter, {area.right() - kPad, foot + 8.8}, m_figures, smallFace(), Side::Right);
    drawTextLine(painter, {area.left() + kPad, foot + 8.8},
                 elided(m_key, smallFace(), area.width() - 2 * kPad - figures - 6), smallFace());
}

double ExampleRowPiece::cardWidth(double width, std::size_t columns)
{
    return (width - kGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
}

double ExampleRowPiece::height() const
{
    double height = 0;
    for (const auto& card : m_cards)
        height = std::max(height, card->height());
    return height;
}

void ExampleRowPiece::paint(QPainter& painter, const QRectF& area) const
{
    const double width = cardWidth(area.width(), m_columns);
    double left = area.left();
    for (const auto& card : m_cards) {
        card->paint(painter, {left, area.top(), width, area.height()});
        left += width + kGap;
    }
}

} // namespace headroom
