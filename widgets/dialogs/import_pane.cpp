// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/import_pane.h"

#include "widgets/delegates/choice_delegate.h"
#include "widgets/views/card.h"
#include "widgets/views/table_style.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

namespace {

QTableView* table(const char* name, const QString& title, QAbstractItemModel& model)
{
    auto* view = new QTableView;
    view->setObjectName(QLatin1String(name));
    view->setAccessibleName(title);
    view->setModel(&model);
    styleTable(*view);
    return view;
}

QString count(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

} // namespace

ImportPane::ImportPane(QWidget* parent) : QWidget(parent)
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    addColumns(splitter);
    addRows(splitter);
    addProblems(splitter);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 4);
    splitter->setStretchFactor(2, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void ImportPane::addColumns(QSplitter* splitter)
{
    auto* card = new Card(tr("Columns"));
    card->setNote(tr("what each column is can be changed here"));
    m_columnsView = table("importColumns", tr("Columns"), m_columns);
    auto* choices = new ChoiceDelegate(m_columnsView);
    m_columnsView->setItemDelegate(choices);
    m_columnsView->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_columnsView->verticalHeader()->hide();
    m_columnsView->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    m_columnsView->setColumnWidth(ImportColumnsModel::Name, em * 20);
    m_columnsView->setColumnWidth(ImportColumnsModel::Use, em * 20);
    m_columnsView->setColumnWidth(ImportColumnsModel::Type, em * 20);
    m_columnsView->setColumnWidth(ImportColumnsModel::RunOrClass, em * 14);
    card->body()->addWidget(m_columnsView);
    splitter->addWidget(card);
    connect(&m_columns, &ImportColumnsModel::changed, this, &ImportPane::choicesChanged);
    connect(m_columnsView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (current.isValid() && current.row() < m_rows.columnCount())
                    m_rowsView->scrollTo(m_rows.index(0, current.row()));
            });
}

void ImportPane::addRows(QSplitter* splitter)
{
    m_rowsCard = new Card(tr("First rows"));
    m_rowsView = table("importPreview", tr("First rows"), m_rows);
    m_rowsView->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_rowsView->verticalHeader()->setToolTip(tr("Line of the file"));
    m_rowsCard->body()->addWidget(m_rowsView);
    splitter->addWidget(m_rowsCard);
    connect(m_rowsView->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        m_columnsView->setCurrentIndex(m_columns.index(column, ImportColumnsModel::Use));
        m_columnsView->setFocus();
    });
}

void ImportPane::addProblems(QSplitter* splitter)
{
    m_problemsCard = new Card(tr("Problems"));
    m_problemsView = table("importProblems", tr("Problems"), m_problems);
    m_problemsView->verticalHeader()->hide();
    m_problemsView->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    m_problemsView->setColumnWidth(ProblemsModel::Line, em * 12);
    m_problemsView->setColumnWidth(ProblemsModel::ColumnName, em * 20);
    auto* go = new QPushButton(tr("Go to"));
    go->setObjectName(QStringLiteral("goToProblem"));
    go->setProperty("role", QStringLiteral("link"));
    m_problemsCard->addTool(go);
    m_problemsCard->body()->addWidget(m_problemsView);
    m_problemsCard->hide();
    splitter->addWidget(m_problemsCard);
    connect(go, &QPushButton::clicked, this, [this] { goTo(m_problemsView->currentIndex().row()); });
    connect(m_problemsView, &QTableView::activated, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_problemsView, &QTableView::clicked, this, [this](const QModelIndex& index) { goTo(index.row()); });
    connect(m_problemsView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, go](const QModelIndex& index) {
                go->setEnabled(index.isValid() && m_rows.rowOfLine(m_problems.problem(index.row()).line));
            });
}

void ImportPane::show(const std::shared_ptr<const TablePreview>& preview)
{
    const bool isNew = m_rows.columnCount() != static_cast<int>(preview->columns.size());
    m_columns.show(preview);
    m_rows.show(preview);
    if (isNew) fitColumns(*m_rowsView);
    const QString shown = count(preview->lines.size());
    const QString read = count(preview->rowsRead);
    m_rowsCard->setNote(preview->isWhole ? tr("%1 of %2 rows").arg(shown, read)
                                         : tr("%1 rows; types by the first %2").arg(shown, read));
    showProblems(preview->problems, tr("among the first %1 rows").arg(read));
}

void ImportPane::clear()
{
    m_columns.clear();
    m_rows.clear();
    m_problems.show({});
    m_rowsCard->setNote({});
    m_problemsCard->hide();
}

void ImportPane::showProblems(const ProblemList& problems, const QString& note)
{
    m_problems.show(problems.first());
    m_problemsCard->setVisible(!problems.empty());
    m_problemsCard->setTitle(tr("%Ln bad row(s)", nullptr, static_cast<int>(problems.count())));
    m_problemsCard->setNote(note);
    if (!problems.empty()) m_problemsView->setCurrentIndex(m_problems.index(0, 0));
}

void ImportPane::goTo(int problem)
{
    if (problem < 0) return;
    const RowProblem& bad = m_problems.problem(problem);
    const std::optional<int> row = m_rows.rowOfLine(bad.line);
    if (!row) {
        m_problemsCard->setNote(tr("Line %1 is not among the rows shown above.").arg(count(bad.line)));
        return;
    }
    const int column = bad.column > 0 ? static_cast<int>(bad.column) - 1 : 0;
    const QModelIndex index = m_rows.index(*row, column);
    m_rowsView->setCurrentIndex(index);
    m_rowsView->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

} // namespace headroom
