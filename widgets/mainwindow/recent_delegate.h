// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace headroom {

/// A project in a list: its name, below it the folder, on the right when it was last changed.
class RecentDelegate : public QStyledItemDelegate
{
public:
    static constexpr int PathRole = Qt::UserRole;
    static constexpr int FolderRole = Qt::UserRole + 1;
    static constexpr int ChangedRole = Qt::UserRole + 2;
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom
