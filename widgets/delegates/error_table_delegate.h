// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace headroom {

class ErrorTableModel;
struct Theme;

/// Cells of the error table: the name with its colour, figures with what stands small beside them, ease and importance
/// as dots to click, the HLP to type.
class ErrorTableDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ErrorTableDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

    /// 1 to 5 for a point in a cell of dots.
    static int dotAt(const QRect& cell, const QPoint& point, const QFontMetrics& metrics);
    /// Width that the dots need.
    static int dotsWidth(const QFontMetrics& metrics);

private:
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const ErrorTableModel& model, int row) const;
    void paintFigure(QPainter& painter, const QStyleOptionViewItem& option, const ErrorTableModel& model,
                     const QModelIndex& index) const;
    void paintDots(QPainter& painter, const QStyleOptionViewItem& option, int filled, const QColor& colour) const;
};

} // namespace headroom
