// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/definition_list.h"
#include "widgets/services/page_context.h"

#include <QDialog>

class QListWidget;
class QMenu;
class QPushButton;

namespace headroom {

class DefinitionForm;

/// Edits the classes or the tags of the project: names, keys, colours, descriptions, order; new ones, merging,
/// deleting. What was done is one undoable step, applied by "Save".
class DefinitionsDialog : public QDialog
{
    Q_OBJECT

public:
    DefinitionsDialog(const PageContext& context, edits::Named what, QWidget* parent = nullptr);

private:
    void build();
    QPushButton* button(const QString& name, const QString& text, const QString& tip);
    void showList(std::size_t place);
    void showPlace();
    void takeTyped();
    void showProblem();
    QString problemAt(std::size_t place) const;
    void offerMerge();
    void save();
    std::size_t place() const;

    PageContext m_context;
    DefinitionList m_definitions;
    QListWidget* m_list;
    DefinitionForm* m_form;
    QMenu* m_mergeMenu;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_merge = nullptr;
    QPushButton* m_delete = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace headroom
