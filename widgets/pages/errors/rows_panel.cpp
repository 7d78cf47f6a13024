// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/errors/rows_panel.h"

#include "core/report/report_text.h"
#include "widgets/models/error_table_text.h"
#include "widgets/models/shown_numbers.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/views/error_table_view.h"

#include <QMenu>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

const QString kColumnsKey = QStringLiteral("errors/columns");

std::map<std::string, RowMark> marksOf(const Dataset::Contents& contents)
{
    std::map<std::string, RowMark> marks;
    for (std::size_t i = 0; i < contents.tags.size(); ++i)
        marks[assessmentSubject(contents.tags[i])] = {contents.tags[i].colour, i};
    for (std::size_t i = 0; i < contents.classes.size(); ++i)
        marks[assessmentSubject(contents.classes[i])] = {contents.classes[i].colour, i};
    return marks;
}

ErrorTableWords wordsOf(const ErrorsAnalysis& analysis, const Dataset::Contents& contents)
{
    ErrorTableWords words;
    words.metric = analysis.table().metric;
    words.by = analysis.choice().by.kind;
    if (words.by == RowsBy::Kind::Field) words.field = contents.fields[analysis.choice().by.field].name;
    words.baselineName = analysis.baselineName();
    if (analysis.choice().baseline == Baseline::Kind::Published)
        words.baselineSource = analysis.choice().publishedSource;
    words.language = shownLanguage();
    words.overall = analysis.table().overall;
    return words;
}

} // namespace

RowsPanel::RowsPanel(const PageContext& context, QWidget* parent)
    : Card(tr("Tags and slices"), parent), m_context(context), m_table(new ErrorTableView(m_model, this)),
      m_empty(new EmptyState(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("rowsPanel"));
    m_empty->setObjectName(QStringLiteral("errorsEmpty"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    body()->addWidget(m_stack);
    m_rowsButton = choiceButton("rowsChoice", tr("Rows"));
    m_baselineButton = choiceButton("baselineChoice", tr("Baseline"));
    m_columnsButton = choiceButton("columnsChoice", tr("Columns"));
    buildMenus();

    connect(m_table, &ErrorTableView::menuWanted, this, &RowsPanel::showRowMenu);
    connect(m_table, &ErrorTableView::rowActivated, this, &RowsPanel::rowOpened);
    connect(m_empty, &EmptyState::wanted, this, &RowsPanel::reviewWanted);
    connect(&m_model, &ErrorTableModel::refused, &context.navigator,
            [this](const QString& message) { Q_EMIT m_context.navigator.notice(message, true); });
}

QToolButton* RowsPanel::choiceButton(const char* name, const QString& text)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setText(text + QStringLiteral(" ▾"));
    button->setProperty("role", QStringLiteral("flat"));
    button->setProperty("arrow", QStringLiteral("own"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    addTool(button);
    return button;
}

void RowsPanel::buildMenus()
{
    for (QToolButton* button : {m_rowsButton, m_baselineButton, m_columnsButton})
        button->setMenu(new QMenu(button));
    connect(m_rowsButton->menu(), &QMenu::aboutToShow, this, &RowsPanel::fillRowsMenu);
    connect(m_baselineButton->menu(), &QMenu::aboutToShow, this, &RowsPanel::fillBaselineMenu);
    connect(m_columnsButton->menu(), &QMenu::aboutToShow, this, &RowsPanel::fillColumnsMenu);
}

bool RowsPanel::isTranscription() const
{
    return m_context.workbench.isOpen() && m_context.workbench.dataset().task() == TaskType::Transcription;
}

void RowsPanel::show(const ErrorsAnalysis& analysis)
{
    const Dataset::Contents& contents = m_context.workbench.contents();
    m_choice = analysis.choice();
    m_hasProblem = false;
    m_model.setEditable(!m_context.workbench.isReadOnly() && m_choice.baseline == Baseline::Kind::Hlp);
    m_model.show(analysis.table(), wordsOf(analysis, contents), marksOf(contents));
    if (m_table->shownColumns().empty()) {
        const QStringList kept = m_context.preferences.value(kColumnsKey).toStringList();
        std::set<ErrorColumn> columns;
        for (int i = 0; i < kErrorColumns; ++i) {
            const auto column = static_cast<ErrorColumn>(i);
            const bool isOn = kept.isEmpty() ? isShownAtFirst(column) : kept.contains(QLatin1String(columnKey(column)));
            if (isOn && existsFor(column, isTranscription())) columns.insert(column);
        }
        m_table->showColumns(columns);
    } else {
        m_table->fitColumns();
    }
    say(analysis);
}

void RowsPanel::say(const ErrorsAnalysis& analysis)
{
    const bool byTags = m_choice.by.kind == RowsBy::Kind::Tags;
    const auto& rows = analysis.table().rows;
    const bool isEstimated =
        std::any_of(rows.begin(), rows.end(), [](const ErrorRow& row) { return row.basis == RowBasis::Reviewed; });
    QStringList notes{tr("sorted by %1").arg(columnTitle(m_model.sortColumn(), m_model.words()))};
    if (isEstimated) notes << tr("≈ estimated from the reviewed");
    if (byTags && rows.size() > 1) notes << tr("tags overlap: don't add gains");
    setNote(notes.join(QStringLiteral(" · ")));
    const QString by = byTags ? tr("Rows: tags")
                       : m_choice.by.kind == RowsBy::Kind::Class
                           ? tr("Rows: classes")
                           : tr("Rows: %1").arg(shownText(m_model.words().field, 24));
    m_rowsButton->setText(by + QStringLiteral(" ▾"));
    m_baselineButton->setText(tr("Baseline: %1").arg(m_model.words().baselineName) + QStringLiteral(" ▾"));
    if (byTags && rows.empty()) {
        m_empty->say(tr("No tags yet"),
                     tr("Draw errors and right examples at random, go through them and put tags on: this table then "
                        "shows which tag is worth the work. Or choose a field under “Rows”."),
                     m_context.workbench.isReadOnly() ? QString() : tr("Review errors and right examples…"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
}

void RowsPanel::showNothing(const QString& title, const QString& text)
{
    m_hasProblem = true;
    m_empty->say(title, text);
    m_stack->setCurrentWidget(m_empty);
    setNote({});
}

void RowsPanel::copy() const
{
    m_table->copyRows();
    Q_EMIT m_context.navigator.notice(tr("The table is on the clipboard."), false);
}

void RowsPanel::saveAs()
{
    const QString path = m_context.questions.fileToSave(this, tr("Save the table"),
                                                        m_context.workbench.name() + QStringLiteral("-errors.csv"),
                                                        tr("Comma-separated values (*.csv)"));
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const QByteArray bytes = errorTableCsv(m_model.rows(), m_table->columnsInOrder(), m_model.words());
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    Q_EMIT m_context.navigator.notice(
        isWritten ? tr("Saved the table as %1.").arg(path)
                  : tr("%1 could not be written: %2. Choose another folder.").arg(path, file.errorString()),
        !isWritten);
}

} // namespace headroom
