// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/examples_delegate.h"

#include "widgets/delegates/cell_painting.h"
#include "widgets/models/examples_model.h"
#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kBins = 48;
constexpr int kEdge = 96; // pixels of a thumbnail

bool isNumber(ExampleColumn column)
{
    return column == ExampleColumn::WordErrorRate || column == ExampleColumn::Residual ||
           column == ExampleColumn::Score;
}

void paintPeaks(QPainter& painter, const QRect& place, const Waveform& waveform, const QColor& colour)
{
    const auto bins = std::min(waveform.minima.size(), waveform.maxima.size());
    if (bins == 0) return;
    float loudest = 0.01F;
    for (std::size_t i = 0; i < bins; ++i)
        loudest = std::max({loudest, waveform.maxima[i], -waveform.minima[i]});
    const double step = static_cast<double>(place.width()) / static_cast<double>(bins);
    for (std::size_t i = 0; i < bins; ++i) {
        const double peak = std::max(waveform.maxima[i], -waveform.minima[i]) / static_cast<double>(loudest);
        const double height = std::max(1.0, peak * place.height());
        painter.fillRect(QRectF(place.left() + static_cast<double>(i) * step, place.center().y() + 0.5 - height / 2,
                                std::max(1.0, step - 0.6), height),
                         colour);
    }
}

void paintBroken(QPainter& painter, const QRect& place, const Theme& theme, bool isFailed)
{
    painter.setPen(QPen(isFailed ? theme.danger : theme.border, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
    if (isFailed) painter.drawLine(place.bottomLeft(), place.topRight());
}

} // namespace

void paintMarkedLine(QPainter& painter, const QRect& place, const QFont& font, const MarkedLine& line,
                     const Theme& theme)
{
    QFont bold = font;
    bold.setBold(true);
    // The bold width is on the safe side.
    const QString shown =
        QFontMetrics(line.differing.empty() ? font : bold).elidedText(line.text, Qt::ElideRight, place.width());
    QList<QTextLayout::FormatRange> marks;
    for (const MarkedLine::Stretch& stretch : line.differing) {
        if (stretch.from >= shown.size()) break;
        QTextCharFormat format;
        format.setForeground(theme.danger);
        format.setFontWeight(QFont::Bold);
        marks.append({static_cast<int>(stretch.from),
                      static_cast<int>(std::min(stretch.length, shown.size() - stretch.from)), format});
    }
    QTextLayout layout(shown, font);
    layout.setFormats(marks);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine drawn = layout.createLine();
    if (drawn.isValid()) drawn.setLineWidth(1e6);
    layout.endLayout();
    if (!drawn.isValid()) return;
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    const bool isRightToLeft = shown.isRightToLeft();
    const double left = isRightToLeft ? place.right() - drawn.naturalTextWidth() : place.left();
    painter.setPen(theme.text);
    layout.draw(&painter, QPointF(left - (isRightToLeft ? drawn.x() : 0), place.center().y() - drawn.height() / 2));
    painter.restore();
}

ExamplesDelegate::ExamplesDelegate(const ExamplesModel& model, MediaService& media, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_media(media)
{}

int ExamplesDelegate::rowHeight(const QWidget& view, std::optional<ExampleIndex> example) const
{
    const int text = textRowHeight(view);
    const bool isPicture = example && m_media.kind(*example) == MediaService::Kind::Image;
    return isPicture ? std::max(text, view.fontMetrics().height() * 2 + 10) : text;
}

bool ExamplesDelegate::isLoading(ExampleIndex example) const
{
    switch (m_media.kind(example)) {
    case MediaService::Kind::Image:
        return m_media.thumbnail(example, kEdge).state == MediaState::Loading;
    case MediaService::Kind::Audio:
        return m_media.waveform(example, kBins).state == MediaState::Loading;
    case MediaService::Kind::None:
        break;
    }
    return false;
}

QString ExamplesDelegate::problem(ExampleIndex example) const
{
    switch (m_media.kind(example)) {
    case MediaService::Kind::Image:
        return m_media.thumbnail(example, kEdge).problem;
    case MediaService::Kind::Audio:
        return m_media.waveform(example, kBins).problem;
    case MediaService::Kind::None:
        break;
    }
    return {};
}

bool ExamplesDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index)
{
    const bool isMedium = index.isValid() && index.column() == static_cast<int>(ExampleColumn::Example);
    const QString why = isMedium ? problem(m_model.at(index.row())) : QString();
    if (why.isEmpty()) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString() + u'\n' + why, view);
    return true;
}

QSize ExamplesDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.fontMetrics.averageCharWidth() * 12, option.fontMetrics.height() + 14};
}

void ExamplesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const auto column = static_cast<ExampleColumn>(index.column());
    const ExampleIndex example = m_model.at(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->setFont(option.font);
    paintCellGround(*painter, option, theme);
    const QRect place = cellTextRect(option.rect);
    if (column == ExampleColumn::Example) {
        paintExample(*painter, option, example, index.data().toString());
    } else if (column == ExampleColumn::Label) {
        paintMarkedLine(*painter, place, option.font, m_model.lines(example).reference, theme);
    } else if (column == ExampleColumn::Prediction) {
        paintMarkedLine(*painter, place, option.font, m_model.lines(example).prediction, theme);
    } else {
        const bool isFaint = column == ExampleColumn::Tags && m_model.tags(example).empty();
        painter->setPen(isFaint ? theme.textMuted : theme.text);
        painter->drawText(place, (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }
    painter->restore();
}

void ExamplesDelegate::paintExample(QPainter& painter, const QStyleOptionViewItem& option, ExampleIndex example,
                                    const QString& key) const
{
    const Theme& theme = themeOf(option.palette);
    QRect place = cellTextRect(option.rect);
    const QRect medium = paintMedium(painter, place, theme, example);
    if (!medium.isEmpty()) place.setLeft(medium.right() + 10);
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(key, Qt::ElideMiddle, place.width()));
}

QRect ExamplesDelegate::paintMedium(QPainter& painter, const QRect& place, const Theme& theme,
                                    ExampleIndex example) const
{
    const int height = place.height() - 6;
    if (m_media.kind(example) == MediaService::Kind::Audio) {
        const QRect box(place.left(), place.top() + 3, height * 4, height);
        const Sound sound = m_media.waveform(example, kBins);
        if (sound.state == MediaState::Ready && sound.waveform)
            paintPeaks(painter, box, *sound.waveform, theme.text);
        else
            paintBroken(painter, box, theme, sound.state == MediaState::Failed);
        return box;
    }
    if (m_media.kind(example) != MediaService::Kind::Image) return {};
    const QRect box(place.left(), place.top() + 3, height * 4 / 3, height);
    const Picture picture = m_media.thumbnail(example, kEdge);
    if (picture.state != MediaState::Ready || picture.image.isNull()) {
        paintBroken(painter, box, theme, picture.state == MediaState::Failed);
        return box;
    }
    const QSize size = picture.image.size().scaled(box.size(), Qt::KeepAspectRatio);
    painter.drawImage(
        QRect(QPoint(box.left() + (box.width() - size.width()) / 2, box.top() + (box.height() - size.height()) / 2),
              size),
        picture.image);
    return box;
}

} // namespace headroom
