// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/history.h"
#include "widgets/services/page_context.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace headroom {

/// How many steps of this copy have to be undone so that `steps[row]` is the newest that counts; 0 where there are none
/// or the row is no place to go back to.
std::size_t stepsToUndo(const std::vector<HistoryStep>& steps, std::size_t row);

/// What was done in the project, newest first, and the way back to any own step.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(const PageContext& context, QWidget* parent);

private:
    void read();
    void fill(std::vector<HistoryStep> steps);
    void showWhatIsPossible();
    void goBack();

    PageContext m_context;
    std::vector<HistoryStep> m_steps;
    QTableWidget* m_table;
    QLabel* m_note;
    QPushButton* m_back;
};

} // namespace headroom
