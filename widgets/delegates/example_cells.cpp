// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/example_cells.h"

#include "widgets/delegates/waveform_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace headroom {
namespace {

constexpr int kRadius = 5;
constexpr int kCellBins = 128;
constexpr int kKeptKilobytes = 48 * 1024;
constexpr std::size_t kShownFields = 4;
constexpr std::size_t kShownTags = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExampleCells)
};

int captionHeight(const QPainter& painter)
{
    return painter.fontMetrics().height() + 6;
}

} // namespace

ExampleCells::ExampleCells(Workbench& workbench, ExampleReader& reader, MediaService& media)
    : m_workbench(workbench), m_reader(reader), m_media(media), m_contents(kKeptKilobytes)
{}

void ExampleCells::paint(QPainter& painter, const QRect& cell, ExampleIndex example, Look look, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMedium = m_media.kind(example) != MediaService::Kind::None;
    painter.setPen(isMedium ? QPen(Qt::NoPen) : QPen(theme.border));
    painter.setBrush(isMedium ? theme.stage : theme.cardRaised);
    painter.drawRoundedRect(isMedium ? QRectF(cell) : QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    m_text = isMedium ? theme.stageText : theme.text;
    paintContents(painter, cell.adjusted(2, 2, -2, -captionHeight(painter)), example, theme);
    paintCaption(painter, cell, example, theme);
    if (m_reader.isError(example)) {
        painter.setPen(QPen(theme.stage, 1));
        painter.setBrush(theme.danger);
        painter.drawEllipse(QRectF(cell.right() - 14, cell.top() + 5, 9, 9));
    }
    if (look != Look::Plain) {
        painter.setBrush(Qt::NoBrush);
        if (look == Look::Selected) {
            QColor veil = theme.accent;
            veil.setAlphaF(0.18F);
            painter.setBrush(veil);
        }
        painter.setPen(QPen(theme.accent, look == Look::Current ? 3 : 2));
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
    painter.restore();
}

void ExampleCells::paintContents(QPainter& painter, const QRect& area, ExampleIndex example, const Theme& theme)
{
    if (area.height() <= 0) return;
    if (m_media.kind(example) == MediaService::Kind::None) {
        const int dot = m_reader.isError(example) ? 12 : 0;
        paintWords(painter, area.adjusted(7, 5, -5 - dot, 0), example);
        return;
    }
    if (m_size != area.size()) {
        m_contents.clear();
        m_size = area.size();
    }
    if (const QPixmap* kept = m_contents.object(example)) {
        painter.drawPixmap(area.topLeft(), *kept);
        return;
    }
    switch (m_media.kind(example)) {
    case MediaService::Kind::Image: {
        const Picture picture = m_media.thumbnail(example, std::max(area.width(), area.height()));
        if (picture.state != MediaState::Ready) {
            paintPlaceholder(painter, area, picture.state == MediaState::Failed, theme);
            return;
        }
        break;
    }
    case MediaService::Kind::Audio: {
        const Sound sound = m_media.waveform(example, kCellBins);
        if (sound.state != MediaState::Ready) {
            paintPlaceholder(painter, area, sound.state == MediaState::Failed, theme);
            return;
        }
        break;
    }
    case MediaService::Kind::None:
        break;
    }
    painter.drawPixmap(area.topLeft(), contents(area.size(), painter.device()->devicePixelRatioF(), example, theme));
}

QPixmap ExampleCells::contents(const QSize& size, qreal ratio, ExampleIndex example, const Theme& theme)
{
    auto pixmap = std::make_unique<QPixmap>(size * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(theme.stage);
    QPainter painter(pixmap.get());
    const QRect area(QPoint(), size);
    switch (m_media.kind(example)) {
    case MediaService::Kind::Image:
        paintPicture(painter, area, m_media.thumbnail(example, std::max(size.width(), size.height())).image);
        break;
    case MediaService::Kind::Audio:
        if (const auto waveform = m_media.waveform(example, kCellBins).waveform)
            paintWaveform(painter, area.adjusted(6, 6, -6, -2), *waveform, theme.accent);
        break;
    case MediaService::Kind::None:
        break;
    }
    painter.end();
    QPixmap result = *pixmap;
    const auto kilobytes = static_cast<int>(std::max(1.0, size.width() * size.height() * 4 * ratio * ratio / 1024));
    m_contents.insert(example, pixmap.release(), kilobytes);
    return result;
}

void ExampleCells::paintPicture(QPainter& painter, const QRect& area, const QImage& image) const
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QSize fitted = image.size().scaled(area.size() * ratio, Qt::KeepAspectRatio);
    fitted = fitted.boundedTo(image.size() * 2).expandedTo({1, 1});
    QImage scaled = image.scaled(fitted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    const QSizeF shown = QSizeF(fitted) / ratio;
    painter.drawImage(
        QPointF(area.x() + (area.width() - shown.width()) / 2, area.y() + (area.height() - shown.height()) / 2),
        scaled);
}

void ExampleCells::paintWords(QPainter& painter, const QRect& area, ExampleIndex example)
{
    painter.setPen(m_text);
    const QFontMetrics metrics = painter.fontMetrics();
    const std::optional<std::size_t> text = m_reader.textField();
    const bool isTranscript = m_workbench.dataset().task() == TaskType::Transcription;
    if (text || isTranscript) {
        const QString words = text ? m_reader.fieldText(example, *text) : m_reader.label(example);
        QRect lines = area;
        lines.setHeight(area.height() / metrics.lineSpacing() * metrics.lineSpacing());
        painter.drawText(lines, Qt::TextWordWrap, words.left(400));
        return;
    }
    QColor faint = m_text;
    faint.setAlphaF(0.7F);
    const auto& fields = m_workbench.contents().fields;
    const std::size_t shown = std::min(fields.size(), kShownFields);
    int y = area.y();
    for (std::size_t i = 0; i <= shown && y + metrics.height() <= area.bottom(); ++i) {
        const QString line = i == 0 ? m_reader.key(example)
                                    : QStringLiteral("%1 %2").arg(QString::fromStdString(fields[i - 1].name),
                                                                  m_reader.fieldText(example, i - 1));
        painter.drawText(area.x(), y + metrics.ascent(), metrics.elidedText(line, Qt::ElideRight, area.width()));
        y += metrics.lineSpacing();
        painter.setPen(faint);
    }
}

void ExampleCells::paintCaption(QPainter& painter, const QRect& cell, ExampleIndex example, const Theme& theme)
{
    const int height = captionHeight(painter);
    const QRect strip(cell.left(), cell.bottom() - height + 1, cell.width(), height);
    // The label of a transcript stands above where there is nothing else to show.
    const bool isShownAbove = m_workbench.dataset().task() == TaskType::Transcription &&
                              m_media.kind(example) == MediaService::Kind::None && !m_reader.textField();
    const QString written = isShownAbove ? m_reader.key(example) : m_reader.label(example);
    const QString label = m_reader.isDisputed(example) ? Text::tr("disputed") : written;
    const std::int32_t code = m_reader.labelClass(example);
    const int right = paintTags(painter, strip, example, theme);
    int left = strip.left() + 7;
    if (code != kMissingCode) {
        const auto number = static_cast<std::size_t>(code);
        painter.setPen(Qt::NoPen);
        painter.setBrush(namedColour(m_workbench.contents().classes[number].colour, number, theme));
        painter.drawEllipse(QRectF(left, strip.center().y() - 3, 7, 7));
        left += 12;
    }
    painter.setPen(m_text);
    const QRect text(left, strip.top(), right - left, height);
    const QString shown = m_reader.isLabeled(example) || !label.isEmpty() ? label : QStringLiteral("—");
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(shown, Qt::ElideRight, text.width()));
}

/// Tags, or that there are none, from the right of the strip; where they end.
int ExampleCells::paintTags(QPainter& painter, const QRect& strip, ExampleIndex example, const Theme& theme)
{
    const auto& tags = m_workbench.contents().tags;
    int x = strip.right() - 6;
    std::size_t shown = 0;
    painter.setPen(Qt::NoPen);
    for (const std::size_t tag : m_reader.tags(example)) {
        if (tags[tag].kind == TagKind::Rule || ++shown > kShownTags) continue;
        painter.setBrush(namedColour(tags[tag].colour, tag, theme));
        painter.drawRoundedRect(QRectF(x - 9, strip.center().y() - 3, 9, 7), 3, 3);
        x -= 12;
    }
    if (shown == 0 && m_reader.isReviewed(example)) {
        const QPointF foot(x - 6, strip.center().y() + 3);
        painter.setPen(QPen(m_text, 1.6));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF{{foot - QPointF(3, 3), foot, foot + QPointF(6, -7)}});
        x -= 14;
    }
    return x;
}

} // namespace headroom
