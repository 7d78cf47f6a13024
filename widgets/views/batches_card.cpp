// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/batches_card.h"

#include "core/project/editor.h"
#include "core/query/format.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/questions.h"
#include "widgets/services/workbench.h"
#include "widgets/views/table_style.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

namespace {

std::optional<BatchId> importToUndo(Project& project)
{
    const Result<std::vector<Event>> step = project.editor().nextUndo();
    if (!step || step->size() != 1 || step->front().kind != kind::import) return std::nullopt;
    const auto body = QJsonDocument::fromJson(QByteArray::fromStdString(step->front().body)).object();
    const auto uuid = Uuid::fromHex(body[QStringLiteral("batch")].toString().toStdString());
    return uuid ? std::optional(BatchId(*uuid)) : std::nullopt;
}

} // namespace

BatchesCard::BatchesCard(const PageContext& context, QWidget* parent)
    : Card(tr("Imports"), parent), m_context(context), m_table(new QTableView(this)),
      m_examples(new QPushButton(tr("Show its examples"), this)), m_undo(new QPushButton(tr("Undo this import"), this))
{
    m_table->setObjectName(QStringLiteral("batchesTable"));
    m_table->setAccessibleName(tr("Imports"));
    m_table->setModel(&m_model);
    styleTable(*m_table);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_examples->setObjectName(QStringLiteral("showBatchExamples"));
    for (QPushButton* button : {m_examples, m_undo}) {
        button->setProperty("role", QStringLiteral("link"));
        addTool(button);
    }
    body()->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &BatchesCard::updateTools);
    connect(m_table, &QTableView::activated, this, &BatchesCard::wantExamples);
    connect(m_examples, &QPushButton::clicked, this, &BatchesCard::wantExamples);
    connect(m_undo, &QPushButton::clicked, &context.edits, &EditService::undo);
    connect(&context.edits, &EditService::stepsChanged, this, &BatchesCard::findUndoable);
}

void BatchesCard::refresh()
{
    const auto& batches = m_context.workbench.contents().batches;
    m_model.show(batches);
    fitColumns(*m_table);
    if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
    findUndoable();
}

std::optional<BatchInfo> BatchesCard::selected() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= m_model.rowCount() ? std::nullopt : std::optional(m_model.batch(row));
}

void BatchesCard::findUndoable()
{
    m_undoable.reset();
    updateTools();
    if (!m_context.workbench.isOpen() || !isVisible()) return;
    m_context.workbench.project().run(importToUndo, this, [this](const std::optional<BatchId>& batch) {
        m_undoable = batch;
        updateTools();
    });
}

void BatchesCard::wantExamples()
{
    const std::optional<BatchInfo> batch = selected();
    if (batch) Q_EMIT queryWanted(QStringLiteral("batch = ") + QString::fromStdString(queryTextValue(batch->source)));
}

void BatchesCard::updateTools()
{
    const std::optional<BatchInfo> batch = selected();
    const bool isReadOnly = m_context.workbench.isReadOnly();
    const bool isUndoable = batch && m_undoable == batch->id && !isReadOnly;
    m_undo->setVisible(batch.has_value());
    m_examples->setVisible(batch.has_value());
    m_undo->setEnabled(isUndoable);
    m_undo->setToolTip(isUndoable ? tr("Takes the rows back; what was labeled on them stays.")
                                  : tr("Undo takes back the newest step first. Undo (Ctrl+Z) the steps after this "
                                       "import, then it can be taken back here."));
}

} // namespace headroom
