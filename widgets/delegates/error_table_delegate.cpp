// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/error_table_delegate.h"

#include "core/report/report_text.h"
#include "widgets/delegates/cell_painting.h"
#include "widgets/models/error_table_model.h"
#include "widgets/style/theme.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kDots = 5;

int dotSize(const QFontMetrics& metrics)
{
    return std::max(7, metrics.ascent() * 3 / 5);
}

int dotStep(const QFontMetrics& metrics)
{
    return dotSize(metrics) + 2;
}

QColor textColour(const ErrorRow& row, const Theme& theme)
{
    const bool isFaint = row.few || row.kind == RowKind::UntaggedErrors || row.kind == RowKind::NotReviewed;
    return isFaint ? theme.textMuted : theme.text;
}

bool isDots(int column)
{
    return column == static_cast<int>(ErrorColumn::Ease) || column == static_cast<int>(ErrorColumn::Importance);
}

/// "few", "rule" and the like, behind the name.
QString badgeText(const ErrorRow& row)
{
    QStringList words;
    if (const QString kind = kindLabel(row.kind); !kind.isEmpty()) words << kind;
    const bool isLink = row.kind == RowKind::UntaggedErrors || row.kind == RowKind::NotReviewed;
    if (row.few && !isLink) words << ErrorTableDelegate::tr("few");
    if (row.notRandom && !isLink) words << ErrorTableDelegate::tr("not a random sample");
    return words.join(QStringLiteral(" · "));
}

} // namespace

int ErrorTableDelegate::dotsWidth(const QFontMetrics& metrics)
{
    return kDots * dotStep(metrics) + 15;
}

int ErrorTableDelegate::dotAt(const QRect& cell, const QPoint& point, const QFontMetrics& metrics)
{
    const int left = cellTextRect(cell).right() - kDots * dotStep(metrics) + 1;
    return std::clamp((point.x() - left) / dotStep(metrics) + 1, 1, kDots);
}

void ErrorTableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = *static_cast<const ErrorTableModel*>(index.model());
    const Theme& theme = themeOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    paintCellGround(*painter, option, theme);
    const ErrorRow& row = model.row(index.row());
    if (index.column() == static_cast<int>(ErrorColumn::Name)) {
        paintName(*painter, option, model, index.row());
    } else if (isDots(index.column())) {
        const bool isEase = index.column() == static_cast<int>(ErrorColumn::Ease);
        if (isAssessable(row)) paintDots(*painter, option, isEase ? row.ease : row.importance, textColour(row, theme));
    } else {
        paintFigure(*painter, option, model, index);
    }
    painter->restore();
}

void ErrorTableDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option, const ErrorTableModel& model,
                                   int at) const
{
    const Theme& theme = themeOf(option.palette);
    const ErrorRow& row = model.row(at);
    QRect place = cellTextRect(option.rect);
    const int size = dotSize(option.fontMetrics) + 1;
    const QRect dot(place.left(), place.center().y() - size / 2, size, size);
    const std::optional<RowMark> mark = model.mark(at);
    painter.setPen(mark ? QPen(Qt::NoPen) : QPen(theme.textFaint, 1.2));
    painter.setBrush(mark ? QBrush(namedColour(mark->colour, mark->number, theme)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(dot);
    place.setLeft(dot.right() + 8);

    const QString badge = badgeText(row);
    QFont small = option.font;
    small.setItalic(true);
    small.setPointSizeF(small.pointSizeF() * 0.9);
    const int badgeWidth = badge.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(badge) + 8;
    const QString name = model.data(model.index(at, 0), Qt::DisplayRole).toString();
    const int nameWidth = std::max(place.width() - badgeWidth, place.width() / 2);
    const QString shown = option.fontMetrics.elidedText(name, Qt::ElideRight, nameWidth);
    painter.setPen(textColour(row, theme));
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    if (badge.isEmpty()) return;
    place.setLeft(place.left() + option.fontMetrics.horizontalAdvance(shown) + 8);
    painter.setFont(small);
    painter.setPen(theme.textMuted);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(badge, Qt::ElideRight, place.width()));
}

void ErrorTableDelegate::paintFigure(QPainter& painter, const QStyleOptionViewItem& option,
                                     const ErrorTableModel& model, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.palette);
    const ErrorRow& row = model.row(index.row());
    const auto column = static_cast<ErrorColumn>(index.column());
    QRect place = cellTextRect(option.rect);
    if (const QString small = cellSmallText(row, column, model.words()); !small.isEmpty()) {
        painter.setPen(theme.textMuted);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, small);
        place.setRight(place.right() - option.fontMetrics.horizontalAdvance(small) - 6);
    }
    QFont font = option.font;
    if (column == ErrorColumn::Gain && row.potentialGain.value) font.setBold(true);
    painter.setFont(font);
    const bool isUndefined = !cellNumber(row, column) && column != ErrorColumn::Basis;
    painter.setPen(isUndefined ? theme.textMuted : textColour(row, theme));
    const Qt::Alignment side = column == ErrorColumn::Basis ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(place, side | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

void ErrorTableDelegate::paintDots(QPainter& painter, const QStyleOptionViewItem& option, int filled,
                                   const QColor& colour) const
{
    const int size = dotSize(option.fontMetrics);
    const int step = dotStep(option.fontMetrics);
    const QRect place = cellTextRect(option.rect);
    painter.setPen(QPen(colour, 1.2));
    for (int i = 0; i < kDots; ++i) {
        painter.setBrush(i < filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        const double left = place.right() - (kDots - i) * step + 1 + 1.5;
        painter.drawEllipse(QRectF(left, place.center().y() - size / 2.0 + 0.5, size, size));
    }
}

QWidget* ErrorTableDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("hlpEdit"));
    edit->setAccessibleName(tr("Human-level performance in percent"));
    edit->setPlaceholderText(QStringLiteral("%"));
    edit->setAlignment(Qt::AlignRight);
    return edit;
}

bool ErrorTableDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                     const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isDots(index.column()))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton || !option.rect.contains(mouse->position().toPoint())) return false;
    return model->setData(index, dotAt(option.rect, mouse->position().toPoint(), option.fontMetrics), Qt::EditRole);
}

} // namespace headroom
