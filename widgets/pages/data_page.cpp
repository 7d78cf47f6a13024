// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/data_page.h"

#include "core/base/plural.h"
#include "widgets/dialogs/new_project.h"
#include "widgets/services/navigator.h"
#include "widgets/views/batches_card.h"
#include "widgets/views/card.h"
#include "widgets/views/field_panel.h"
#include "widgets/views/media_card.h"
#include "widgets/views/table_style.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kGap = 12; // between cards

} // namespace

DataPage::DataPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_figures(context.workbench, context.scope), m_fields(context.workbench, m_figures)
{
    setObjectName(QStringLiteral("dataPage"));
    makeTools();
    makeBody();
    connect(&context.workbench, &Workbench::changed, this, [this](const DataChange& change) {
        if (!change.everything) return;
        m_isStale = true;
        if (isVisible()) refresh();
    });
    connect(&context.workbench, &Workbench::closed, this, [this] { m_isStale = true; });
    connect(&context.scope, &Scope::changed, this, [this] {
        if (isVisible()) computeFields();
    });
    connect(&m_figures, &FieldFigures::ready, this, [this](std::size_t field) {
        if (static_cast<int>(field) == m_fieldsTable->currentIndex().row()) showField(static_cast<int>(field));
    });
}

void DataPage::makeTools()
{
    const auto action = [this](const char* name, const QString& text, ImportFrom from) {
        auto* made = new QAction(text, this);
        made->setObjectName(QLatin1String(name));
        connect(made, &QAction::triggered, this, [this, from] { startImport(context(), window(), from); });
        m_actions << made;
        return made;
    };
    QAction* table = action("importTable", tr("Import a table…"), ImportFrom::Table);
    QAction* folder = action("importFolder", tr("Import a folder…"), ImportFrom::Folder);
    m_tools = new QWidget(this);
    auto* layout = new QHBoxLayout(m_tools);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const char* name, QAction* of) {
        auto* made = new QPushButton(of->text(), m_tools);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, of, &QAction::trigger);
        layout->addWidget(made);
        return made;
    };
    button("importFolderButton", folder);
    button("importTableButton", table)->setProperty("role", QStringLiteral("primary"));
}

void DataPage::makeBody()
{
    m_empty = new EmptyState(this);
    m_empty->setObjectName(QStringLiteral("dataEmpty"));
    m_batches = new BatchesCard(context(), this);
    m_media = new MediaCard(context(), this);
    m_panel = new FieldPanel(this);
    auto* upper = new QSplitter(Qt::Horizontal);
    upper->addWidget(makeFields());
    upper->addWidget(m_panel);
    upper->setSizes({300, 200}); // parts of what there is
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(upper);
    auto* lower = new QWidget;
    auto* lowerLayout = new QHBoxLayout(lower);
    lowerLayout->setContentsMargins(0, 0, 0, 0);
    lowerLayout->setSpacing(kGap);
    lowerLayout->addWidget(m_batches, 3);
    lowerLayout->addWidget(m_media, 2);
    split->addWidget(lower);
    split->setSizes({500, 190});
    for (QSplitter* splitter : {upper, split}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(kGap);
    }
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(split);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->addWidget(m_stack);
    connect(m_empty, &EmptyState::wanted, this, [this] { startImport(context(), window(), ImportFrom::Table); });
    const auto narrow = [this](const QString& query) { Q_EMIT context().navigator.scopeWanted(query, true); };
    connect(m_panel, &FieldPanel::queryWanted, this, narrow);
    connect(m_batches, &BatchesCard::queryWanted, this, narrow);
}

Card* DataPage::makeFields()
{
    m_fieldsCard = new Card(tr("Fields"));
    m_fieldsTable = new QTableView;
    m_fieldsTable->setObjectName(QStringLiteral("fieldsTable"));
    m_fieldsTable->setAccessibleName(tr("Fields"));
    m_fieldsTable->setModel(&m_fields);
    styleTable(*m_fieldsTable);
    m_fieldsTable->verticalHeader()->hide();
    m_fieldsTable->horizontalHeader()->setSectionResizeMode(FieldsModel::Name, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_fieldsTable->setColumnWidth(FieldsModel::Type, letter * 16);
    for (const int column :
         {FieldsModel::Missing, FieldsModel::Distinct, FieldsModel::Least, FieldsModel::Mean, FieldsModel::Greatest})
        m_fieldsTable->setColumnWidth(column, letter * 12);
    m_fieldsCard->body()->addWidget(m_fieldsTable);
    connect(m_fieldsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid()) return;
                m_figures.prefer(static_cast<std::size_t>(current.row()));
                showField(current.row());
            });
    return m_fieldsCard;
}

void DataPage::refresh()
{
    if (!context().workbench.isOpen()) return;
    const bool isEmpty = context().workbench.contents().batches.empty();
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    if (isEmpty)
        m_empty->say(tr("No data yet"),
                     tr("Import a table with one row an example, or a folder of images or audio "
                        "files. Files can also be dropped on the window."),
                     context().workbench.isReadOnly() ? QString() : tr("Import a table…"));
    for (QAction* action : m_actions)
        action->setEnabled(!context().workbench.isReadOnly());
    m_tools->setEnabled(!context().workbench.isReadOnly());
    if (isEmpty) return;
    if (m_isStale) {
        m_isStale = false;
        m_fields.reset();
        m_batches->refresh();
        m_media->refresh();
        if (m_fields.rowCount() > 0) m_fieldsTable->setCurrentIndex(m_fields.index(0, 0));
    }
    computeFields();
}

void DataPage::computeFields()
{
    const std::size_t inScope = context().scope.count();
    m_fieldsCard->setNote(tr("over %1 examples in scope", nullptr, pluralOf(inScope))
                              .arg(QLocale().toString(static_cast<qulonglong>(inScope))));
    const int row = std::max(m_fieldsTable->currentIndex().row(), 0);
    m_figures.compute(static_cast<std::size_t>(row));
    m_fields.forgetFigures();
}

void DataPage::showField(int row)
{
    const auto field = static_cast<std::size_t>(row);
    const auto& fields = context().workbench.contents().fields;
    if (field >= fields.size()) return;
    if (const FieldFigure* figure = m_figures.of(field))
        m_panel->show(fields[field], fieldBars(fields[field], figure->statistics, figure->bars));
    else
        m_panel->clear(QString::fromStdString(fields[field].name));
}

bool DataPage::isSettled() const
{
    return m_figures.isDone() && m_media->isSettled();
}

} // namespace headroom
