// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/fields_model.h"
#include "widgets/pages/page.h"
#include "widgets/services/field_figures.h"

class QAction;
class QStackedWidget;
class QTableView;

namespace headroom {

class BatchesCard;
class Card;
class EmptyState;
class FieldPanel;
class MediaCard;

/// What is in the project: its imports, its fields with their values, and where its media are.
class DataPage : public Page
{
    Q_OBJECT

public:
    explicit DataPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("data"); }
    QString title() const override { return tr("Data"); }
    QString iconName() const override { return QStringLiteral("data"); }
    QWidget* tools() override { return m_tools; }
    QList<QAction*> pageActions() const override { return m_actions; }
    void refresh() override;
    bool isSettled() const override;

private:
    void makeTools();
    void makeBody();
    Card* makeFields();
    void showField(int row);
    void computeFields();

    FieldFigures m_figures;
    FieldsModel m_fields;
    QWidget* m_tools = nullptr;
    QList<QAction*> m_actions;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Card* m_fieldsCard = nullptr;
    QTableView* m_fieldsTable = nullptr;
    FieldPanel* m_panel = nullptr;
    BatchesCard* m_batches = nullptr;
    MediaCard* m_media = nullptr;
    bool m_isStale = true; // other data than was shown
};

} // namespace headroom
