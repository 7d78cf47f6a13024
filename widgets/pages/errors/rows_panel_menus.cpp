// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the error table: rows, baseline, columns and order, one row.
#include "core/report/report_text.h"
#include "widgets/models/typed_percent.h"
#include "widgets/pages/errors/rows_panel.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/services/scope.h"
#include "widgets/views/error_table_view.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace headroom {

namespace {

QAction* addChoice(QMenu& menu, const QString& text, bool isOn)
{
    QAction* action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isOn);
    return action;
}

bool hasClasses(TaskType task)
{
    return task == TaskType::Classification || task == TaskType::MultiLabel;
}

} // namespace

void RowsPanel::fillRowsMenu()
{
    QMenu& menu = *m_rowsButton->menu();
    menu.clear();
    const auto add = [&](const QString& text, const RowsBy& by) {
        const bool isOn =
            by.kind == m_choice.by.kind && (by.kind != RowsBy::Kind::Field || by.field == m_choice.by.field);
        connect(addChoice(menu, text, isOn), &QAction::triggered, this, [this, by] {
            ErrorsChoice choice = m_choice;
            choice.by = by;
            Q_EMIT choiceMade(choice);
        });
    };
    add(tr("Tags"), RowsBy{});
    if (!m_context.workbench.isOpen()) return;
    if (hasClasses(m_context.workbench.dataset().task())) add(tr("Classes"), RowsBy{RowsBy::Kind::Class, 0});
    menu.addSection(tr("Values of a field"));
    const auto& fields = m_context.workbench.contents().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        add(shownText(fields[i].name, 60), RowsBy{RowsBy::Kind::Field, i});
}

void RowsPanel::fillBaselineMenu()
{
    QMenu& menu = *m_baselineButton->menu();
    menu.clear();
    connect(addChoice(menu, tr("Human level (HLP)"), m_choice.baseline == Baseline::Kind::Hlp), &QAction::triggered,
            this, [this] {
                ErrorsChoice choice = m_choice;
                choice.baseline = Baseline::Kind::Hlp;
                Q_EMIT choiceMade(choice);
            });
    if (!m_context.workbench.isOpen()) return;
    const auto& runs = m_context.workbench.contents().runs;
    for (std::size_t i = runs.size(); i-- > 0;) {
        if (i == m_context.scope.run()) continue;
        const bool isOn = m_choice.baseline == Baseline::Kind::Run && m_choice.baselineRun == i;
        connect(addChoice(menu, tr("Run %1").arg(shownText(runs[i].name, 60)), isOn), &QAction::triggered, this,
                [this, i] {
                    ErrorsChoice choice = m_choice;
                    choice.baseline = Baseline::Kind::Run;
                    choice.baselineRun = i;
                    Q_EMIT choiceMade(choice);
                });
    }
    menu.addSeparator();
    const bool isPublished = m_choice.baseline == Baseline::Kind::Published;
    const QString figure = isPublished ? QLocale().toString(m_choice.published * 100, 'g', 5) : QString();
    connect(addChoice(menu,
                      isPublished ? tr("Published: %1% (%2)…").arg(figure, m_choice.publishedSource)
                                  : tr("Published figure…"),
                      isPublished),
            &QAction::triggered, this, &RowsPanel::choosePublished);
}

void RowsPanel::choosePublished()
{
    const QString before = m_choice.published > 0 ? QLocale().toString(m_choice.published * 100, 'g', 5) : QString();
    const std::optional<QString> figure =
        m_context.questions.text(this, tr("Published figure"), tr("The published accuracy, in percent:"), before);
    if (!figure) return;
    const std::optional<double> value = typedPercent(*figure);
    if (!value) {
        Q_EMIT m_context.navigator.notice(
            tr("“%1” is no percentage: type a number from 0 to 100, such as 92.4.").arg(*figure), true);
        return;
    }
    const std::optional<QString> source = m_context.questions.text(
        this, tr("Published figure"), tr("Where it is published (authors, year, table):"), m_choice.publishedSource);
    if (!source) return;
    ErrorsChoice choice = m_choice;
    choice.baseline = Baseline::Kind::Published;
    choice.published = *value;
    choice.publishedSource = source->trimmed();
    Q_EMIT choiceMade(choice);
}

void RowsPanel::fillColumnsMenu()
{
    QMenu& menu = *m_columnsButton->menu();
    menu.clear();
    menu.addSection(tr("Sort by"));
    for (const ErrorColumn column : {ErrorColumn::Gain, ErrorColumn::GainLow, ErrorColumn::Priority}) {
        connect(addChoice(menu, columnTitle(column, m_model.words()), m_model.sortColumn() == column),
                &QAction::triggered, this, [this, column] { sortBy(column); });
    }
    menu.addSection(tr("Show"));
    for (int i = 1; i < kErrorColumns; ++i) {
        const auto column = static_cast<ErrorColumn>(i);
        if (!existsFor(column, isTranscription())) continue;
        connect(addChoice(menu, columnTitle(column, m_model.words()), m_table->shownColumns().contains(column)),
                &QAction::toggled, this, [this, column](bool on) { toggleColumn(column, on); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Copy the table")), &QAction::triggered, this, &RowsPanel::copy);
    connect(menu.addAction(tr("Save the table…")), &QAction::triggered, this, &RowsPanel::saveAs);
}

void RowsPanel::sortBy(ErrorColumn column)
{
    if (!m_table->shownColumns().contains(column)) toggleColumn(column, true);
    m_model.sort(static_cast<int>(column), Qt::DescendingOrder);
}

void RowsPanel::toggleColumn(ErrorColumn column, bool on)
{
    std::set<ErrorColumn> columns = m_table->shownColumns();
    if (on)
        columns.insert(column);
    else
        columns.erase(column);
    m_table->showColumns(columns);
    QStringList kept;
    for (const ErrorColumn shown : columns)
        kept << QLatin1String(columnKey(shown));
    m_context.preferences.setValue(QStringLiteral("errors/columns"), kept);
}

void RowsPanel::showRowMenu(int row, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("errorsRowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0) {
        const QString query = QString::fromStdString(m_model.row(row).query);
        connect(menu->addAction(tr("Open on the Label page")), &QAction::triggered, this,
                [this, row] { Q_EMIT rowOpened(row); });
        if (!query.isEmpty()) {
            connect(menu->addAction(tr("Narrow the scope to it")), &QAction::triggered, this,
                    [this, query] { Q_EMIT m_context.navigator.scopeWanted(query, true); });
        }
        if (m_model.flags(m_model.index(row, static_cast<int>(ErrorColumn::Baseline))) & Qt::ItemIsEditable) {
            connect(menu->addAction(tr("Type the HLP\tF2")), &QAction::triggered, m_table,
                    &ErrorTableView::editBaseline);
        }
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Copy the table")), &QAction::triggered, this, &RowsPanel::copy);
    connect(menu->addAction(tr("Save the table…")), &QAction::triggered, this, &RowsPanel::saveAs);
    menu->popup(place);
}

} // namespace headroom
