// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/history_dialog.h"

#include "core/project/event.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/workbench.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostSteps = 500;
enum Column { When, Who, What, State, ColumnCount };

bool counts(const HistoryStep& step)
{
    return step.isOwn && !step.isUndone && step.kind != kind::revoke;
}

QString stateOf(const HistoryStep& step)
{
    if (step.isUndone) return HistoryDialog::tr("undone");
    return step.isOwn ? QString() : HistoryDialog::tr("of another copy");
}

QString timeText(std::int64_t millisecondsSince1970)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(millisecondsSince1970), QLocale::ShortFormat);
}

} // namespace

std::size_t stepsToUndo(const std::vector<HistoryStep>& steps, std::size_t row)
{
    if (row >= steps.size() || !counts(steps[row])) return 0;
    return std::size_t(std::count_if(steps.begin(), steps.begin() + std::ptrdiff_t(row), counts));
}

HistoryDialog::HistoryDialog(const PageContext& context, QWidget* parent)
    : QDialog(parent), m_context(context), m_table(new QTableWidget(0, ColumnCount, this)), m_note(new QLabel(this)),
      m_back(new QPushButton(tr("Back to Here"), this))
{
    constexpr int charactersWide = 110;
    constexpr int rows = 28;
    constexpr int margins = 24;
    constexpr int whoWidth = 14;
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History of the project"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(tr("Steps, newest first"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Who"), tr("What"), QString()});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    const QString time = timeText(QDateTime::currentMSecsSinceEpoch());
    m_table->setColumnWidth(When, fontMetrics().horizontalAdvance(time) + margins);
    m_table->setColumnWidth(Who, character * whoWidth);
    m_note->setObjectName(QStringLiteral("historyNote"));
    m_note->setWordWrap(true);
    m_note->setProperty("role", QStringLiteral("muted"));
    m_back->setObjectName(QStringLiteral("historyBack"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &HistoryDialog::goBack);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &HistoryDialog::showWhatIsPossible);
    connect(&context.edits, &EditService::stepsChanged, this, &HistoryDialog::read);
    connect(&context.workbench, &Workbench::closed, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    resize(QSize(character * charactersWide, fontMetrics().height() * rows)
               .boundedTo(parent == nullptr ? QSize(4000, 4000) : parent->size() * 9 / 10));
    read();
}

void HistoryDialog::read()
{
    if (!m_context.workbench.isOpen()) return;
    m_context.workbench.project().run([](Project& project) { return readHistory(project, kMostSteps); }, this,
                                      [this](Result<std::vector<HistoryStep>> steps) {
                                          if (steps) return fill(std::move(steps).value());
                                          m_note->setText(steps.error().text);
                                      });
}

void HistoryDialog::fill(std::vector<HistoryStep> steps)
{
    m_steps = std::move(steps);
    m_table->setRowCount(int(m_steps.size()));
    const QColor faint = palette().color(QPalette::PlaceholderText);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const HistoryStep& step = m_steps[std::size_t(row)];
        const QString texts[] = {timeText(step.at), QString::fromStdString(step.who), QString::fromStdString(step.text),
                                 stateOf(step)};
        for (int column = 0; column < ColumnCount; ++column) {
            auto* cell = new QTableWidgetItem(texts[column]);
            cell->setToolTip(texts[column]);
            if (!counts(step)) cell->setForeground(faint);
            m_table->setItem(row, column, cell);
        }
    }
    if (m_table->rowCount() > 0) m_table->selectRow(0);
    showWhatIsPossible();
}

void HistoryDialog::showWhatIsPossible()
{
    const bool isReadOnly = m_context.workbench.isReadOnly();
    const int row = m_table->currentRow();
    const std::size_t undone = row < 0 || isReadOnly ? 0 : stepsToUndo(m_steps, std::size_t(row));
    m_back->setEnabled(undone > 0);
    if (isReadOnly)
        m_note->setText(tr("The project is open for reading only."));
    else if (undone > 0)
        m_note->setText(tr("Going back takes back the %Ln step(s) above that you made; each can be put back by Redo.",
                           nullptr, int(undone)));
    else
        m_note->setText(tr("Choose one of your own steps to go back to. Steps of other copies stay."));
}

void HistoryDialog::goBack()
{
    std::size_t left = stepsToUndo(m_steps, std::size_t(m_table->currentRow()));
    for (; left > 0; --left)
        m_context.edits.undo();
}

} // namespace headroom
