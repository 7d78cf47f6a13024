// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/class_palette.h"

#include "widgets/delegates/class_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {
namespace {

constexpr int kMostRows = 12;

/// Letters and digits are keys of the page, not a search in the list.
class PaletteList : public QListView
{
public:
    using QListView::QListView;

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        const bool moves = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                           event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        moves ? QListView::keyPressEvent(event) : event->ignore();
    }
};

} // namespace

ClassPalette::ClassPalette(QWidget* parent)
    : Card(tr("Label"), parent), m_model(new ClassListModel(this)), m_list(new PaletteList(this))
{
    setObjectName(QStringLiteral("classCard"));
    m_list->setObjectName(QStringLiteral("classPalette"));
    m_list->setAccessibleName(tr("Classes"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ClassDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    body()->addWidget(m_list);
    auto* edit = new QToolButton(this);
    edit->setObjectName(QStringLiteral("editClasses"));
    edit->setProperty("role", QStringLiteral("flat"));
    edit->setText(tr("Edit…"));
    edit->setToolTip(tr("Names, colours, keys, order; merge and delete"));
    addTool(edit);
    connect(edit, &QToolButton::clicked, this, &ClassPalette::editWanted);
    const auto choose = [this](const QModelIndex& index) {
        Q_EMIT chosen(m_model->rows()[static_cast<std::size_t>(index.row())].number);
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
}

void ClassPalette::setRows(std::vector<ClassListModel::Row> rows)
{
    m_model->setRows(std::move(rows));
    fitHeight();
}

void ClassPalette::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kMostRows);
    const int row = m_list->fontMetrics().height() + 12;
    m_list->setFixedHeight(rows * row + 2);
    m_list->setVerticalScrollBarPolicy(m_model->rowCount() > kMostRows ? Qt::ScrollBarAlwaysOn
                                                                       : Qt::ScrollBarAlwaysOff);
}

} // namespace headroom
