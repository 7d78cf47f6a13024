// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/delegates/choice_delegate.h"

#include "widgets/models/choice_roles.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QPainter>

namespace headroom {

namespace {

bool hasChoices(const QModelIndex& index)
{
    return !index.data(ChoicesRole).toStringList().isEmpty();
}

} // namespace

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const
{
    if (!hasChoices(index)) return QStyledItemDelegate::createEditor(parent, option, index);
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("choiceEditor"));
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->addItems(index.data(ChoicesRole).toStringList());
    box->setMaxVisibleItems(box->count());
    auto* self = const_cast<ChoiceDelegate*>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast): to emit
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QMetaObject::invokeMethod(box, &QComboBox::showPopup, Qt::QueuedConnection);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(index.data(ChosenRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentIndex(), ChosenRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void ChoiceDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    QStyledItemDelegate::updateEditorGeometry(editor, option, index);
    if (qobject_cast<QComboBox*>(editor) == nullptr) return;
    QRect place = option.rect;
    place.setWidth(std::max(place.width(), editor->sizeHint().width()));
    editor->setGeometry(place);
}

void ChoiceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!hasChoices(index) || !(index.flags() & Qt::ItemIsEditable)) return;
    const int size = option.fontMetrics.height() * 3 / 4;
    const QRect place(option.rect.right() - size - 6, option.rect.center().y() - size / 2, size, size);
    icon(QStringLiteral("chevron_down"), themeOf(option.palette).textMuted).paint(painter, place);
}

} // namespace headroom
