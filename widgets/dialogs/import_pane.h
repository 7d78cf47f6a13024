// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/import_columns_model.h"
#include "widgets/models/preview_model.h"
#include "widgets/models/problems_model.h"

#include <QWidget>

class QSplitter;
class QTableView;

namespace headroom {

class Card;

/// The table that is to be imported: its columns with what is made of each, its first rows, and bad rows with a way to
/// them.
class ImportPane : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPane(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const TablePreview>& preview);
    void clear();
    /// In place of those that the preview found.
    void showProblems(const ProblemList& problems, const QString& note);
    const std::vector<ColumnChoice>& choices() const { return m_columns.choices(); }

Q_SIGNALS:
    void choicesChanged();

private:
    void addColumns(QSplitter* splitter);
    void addRows(QSplitter* splitter);
    void addProblems(QSplitter* splitter);
    void goTo(int problem);

    ImportColumnsModel m_columns;
    PreviewModel m_rows;
    ProblemsModel m_problems;
    QTableView* m_columnsView;
    QTableView* m_rowsView;
    QTableView* m_problemsView;
    Card* m_rowsCard;
    Card* m_problemsCard;
};

} // namespace headroom
