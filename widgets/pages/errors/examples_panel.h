// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/errors_focus.h"
#include "widgets/models/examples_model.h"
#include "widgets/services/page_context.h"
#include "widgets/views/card.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace headroom {

class ExamplesView;

/// The examples behind what is chosen above, to be tagged and labelled there and then.
class ExamplesPanel : public Card
{
    Q_OBJECT

public:
    explicit ExamplesPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(ExampleSelection selection);
    void clear();
    ExamplesView& table() { return *m_table; }
    const ExamplesModel& model() const { return m_model; }

private:
    void showList();
    void open(int row);
    void typed(QKeyEvent* event);
    void toggleTag(std::size_t tag);
    void setClass(std::size_t aClass);
    void showMenu(const QPoint& place);
    void fillTags(QMenu& menu);
    void showTagMenu();
    void makeTag();
    static std::vector<ExampleIndex> sorted(std::vector<ExampleIndex> examples);

    PageContext m_context;
    ExamplesModel m_model;
    ExamplesView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_errorsOnly;
    QPushButton* m_everything;
    ExampleSelection m_selection;
};

} // namespace headroom
