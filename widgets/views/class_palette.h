// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/class_list_model.h"
#include "widgets/views/card.h"

class QListView;
class QToolButton;

namespace headroom {

/// The classes as a card: a click gives one. Keys that type something are left to the page.
class ClassPalette : public Card
{
    Q_OBJECT

public:
    explicit ClassPalette(QWidget* parent = nullptr);
    void setRows(std::vector<ClassListModel::Row> rows);

Q_SIGNALS:
    /// Index into Contents::classes.
    void chosen(std::size_t number);
    void editWanted();

private:
    void fitHeight();

    ClassListModel* m_model;
    QListView* m_list;
};

} // namespace headroom
