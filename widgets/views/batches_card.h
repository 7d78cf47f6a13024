// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/batches_model.h"
#include "widgets/services/page_context.h"
#include "widgets/views/card.h"

#include <optional>

class QPushButton;
class QTableView;

namespace headroom {

/// The imports with their provenance; the newest one can be taken back here as long as it is the newest step.
class BatchesCard : public Card
{
    Q_OBJECT

public:
    explicit BatchesCard(const PageContext& context, QWidget* parent = nullptr);
    /// The project's batches may be others.
    void refresh();

Q_SIGNALS:
    /// The examples of a batch are wanted.
    void queryWanted(const QString& query);

private:
    void findUndoable();
    void updateTools();
    void wantExamples();
    std::optional<BatchInfo> selected() const;

    PageContext m_context;
    BatchesModel m_model;
    QTableView* m_table;
    QPushButton* m_examples;
    QPushButton* m_undo;
    std::optional<BatchId> m_undoable; // the import that undo would take back
};

} // namespace headroom
