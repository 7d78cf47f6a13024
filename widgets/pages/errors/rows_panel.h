// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_table_model.h"
#include "widgets/models/errors_analysis.h"
#include "widgets/services/page_context.h"
#include "widgets/views/card.h"

class QMenu;
class QStackedWidget;
class QToolButton;

namespace headroom {

class ErrorTableView;

/// The card with the error table: what its rows and its baseline are, which columns are shown, how they are sorted.
class RowsPanel : public Card
{
    Q_OBJECT

public:
    explicit RowsPanel(const PageContext& context, QWidget* parent = nullptr);

    void show(const ErrorsAnalysis& analysis);
    /// No table: says why.
    void showNothing(const QString& title, const QString& text);

    ErrorTableModel& model() { return m_model; }
    ErrorTableView& table() { return *m_table; }
    void copy() const;
    void saveAs();

Q_SIGNALS:
    /// What rows, baseline or source the user chose.
    void choiceMade(const headroom::ErrorsChoice& choice);
    void reviewWanted();
    /// Enter, double click or the menu.
    void rowOpened(int row);

private:
    void buildMenus();
    QToolButton* choiceButton(const char* name, const QString& text);
    void fillRowsMenu();
    void fillBaselineMenu();
    void fillColumnsMenu();
    void showRowMenu(int row, const QPoint& place);
    void sortBy(ErrorColumn column);
    void toggleColumn(ErrorColumn column, bool on);
    void choosePublished();
    void say(const ErrorsAnalysis& analysis);
    bool isTranscription() const;

    PageContext m_context;
    ErrorTableModel m_model;
    ErrorTableView* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QToolButton* m_rowsButton;
    QToolButton* m_baselineButton;
    QToolButton* m_columnsButton;
    ErrorsChoice m_choice;
    bool m_hasProblem = false;
};

} // namespace headroom
