// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/paper_text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace headroom {

namespace {

constexpr double kUnits = 20;         // of layout in a point: fonts have whole sizes
constexpr double kLineSpacing = 1.08; // times the font's own

QFont fontOf(const Face& face)
{
    QFont font;
    if (face.isCode) {
        font.setFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    } else {
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans"), QStringLiteral("sans-serif")});
    }
    font.setPixelSize(static_cast<int>(std::lround(face.points * kUnits)));
    font.setWeight(face.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

QFontMetricsF metricsOf(const Face& face)
{
    return QFontMetricsF(fontOf(face));
}

Qt::Alignment alignmentOf(Side side)
{
    return side == Side::Left ? Qt::AlignLeft : side == Side::Right ? Qt::AlignRight : Qt::AlignHCenter;
}

QString joined(const std::vector<TextRun>& runs)
{
    QString all;
    for (const TextRun& run : runs)
        all += run.text;
    return all.replace(u'\n', QChar::LineSeparator);
}

QList<QTextLayout::FormatRange> formatsOf(const std::vector<TextRun>& runs, qsizetype length)
{
    QList<QTextLayout::FormatRange> formats;
    int start = 0;
    for (const TextRun& run : runs) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(std::min(run.text.size(), length - start));
        if (range.length <= 0) break;
        range.format.setFont(fontOf(run.face));
        range.format.setForeground(run.face.colour);
        if (run.ground.isValid()) range.format.setBackground(run.ground);
        formats << range;
        start += static_cast<int>(run.text.size());
    }
    if (!formats.isEmpty()) formats.back().length = static_cast<int>(length) - formats.back().start;
    return formats;
}

/// Breaks into lines and gives the height. `fitted`: how many characters got into `mostLines`.
double breakLines(QTextLayout& layout, double width, int mostLines, qsizetype& fitted)
{
    double height = 0;
    fitted = layout.text().size();
    layout.beginLayout();
    for (int number = 0;; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        if (mostLines > 0 && number == mostLines) {
            fitted = line.textStart();
            break;
        }
        line.setLineWidth(width);
        line.setPosition({0, height + line.height() * (kLineSpacing - 1) / 2});
        height += line.height() * kLineSpacing;
    }
    layout.endLayout();
    return height;
}

} // namespace

double textWidth(const QString& text, const Face& face)
{
    return metricsOf(face).horizontalAdvance(text) / kUnits;
}

double lineHeight(const Face& face)
{
    return metricsOf(face).height() * kLineSpacing / kUnits;
}

double ascent(const Face& face)
{
    return metricsOf(face).ascent() / kUnits;
}

QString elided(const QString& text, const Face& face, double width)
{
    return metricsOf(face).elidedText(text, Qt::ElideRight, width * kUnits);
}

void drawTextLine(QPainter& painter, const QPointF& anchor, const QString& text, const Face& face, Side side)
{
    const double width = side == Side::Left ? 0 : textWidth(text, face);
    const double shift = side == Side::Right ? width : width / 2;
    painter.save();
    painter.translate(anchor.x() - (side == Side::Left ? 0 : shift), anchor.y());
    painter.scale(1 / kUnits, 1 / kUnits);
    painter.setFont(fontOf(face));
    painter.setPen(face.colour);
    painter.drawText(QPointF(0, 0), text);
    painter.restore();
}

TextBox::TextBox(const std::vector<TextRun>& runs, double width, Side side, int mostLines)
{
    QString text = joined(runs);
    if (text.isEmpty()) return;
    QTextOption option(alignmentOf(side));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    qsizetype fitted = 0;
    const auto set = [&] {
        m_layout = std::make_shared<QTextLayout>(text, fontOf(runs.front().face));
        m_layout->setTextOption(option);
        m_layout->setCacheEnabled(true);
        m_layout->setFormats(formatsOf(runs, text.size()));
        m_height = breakLines(*m_layout, width * kUnits, mostLines, fitted) / kUnits;
    };
    set();
    while (fitted < text.size() && fitted > 1) {
        text = text.left(fitted - 2).trimmed() + u'…';
        set();
    }
}

void TextBox::paint(QPainter& painter, const QPointF& topLeft) const
{
    if (!m_layout) return;
    painter.save();
    painter.translate(topLeft);
    painter.scale(1 / kUnits, 1 / kUnits);
    m_layout->draw(&painter, {0, 0});
    painter.restore();
}

} // namespace headroom
