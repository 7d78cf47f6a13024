// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/field_panel.h"

#include "widgets/views/field_chart.h"
#include "widgets/views/table_style.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace headroom {

FieldPanel::FieldPanel(QWidget* parent)
    : Card(tr("Values"), parent), m_chart(new FieldChart(this)), m_list(new QTableView(this))
{
    m_list->setObjectName(QStringLiteral("fieldValues"));
    m_list->setAccessibleName(tr("Values of the field"));
    m_list->setModel(&m_values);
    styleTable(*m_list);
    m_list->verticalHeader()->hide();
    m_list->horizontalHeader()->setSectionResizeMode(FieldValuesModel::Value, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(FieldValuesModel::Examples, letter * 14);
    m_list->setColumnWidth(FieldValuesModel::Share, letter * 12);
    m_chart->setMinimumHeight(fontMetrics().height() * 8);
    body()->addWidget(m_chart, 3);
    body()->addWidget(m_list, 2);
    connect(m_chart, &FieldChart::activated, this, &FieldPanel::want);
    connect(m_chart, &FieldChart::currentChanged, this,
            [this](int bar) { m_list->setCurrentIndex(m_values.index(bar, 0)); });
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex& index) { want(index.row()); });
    connect(m_list, &QTableView::clicked, this, [this](const QModelIndex& index) { want(index.row()); });
}

void FieldPanel::show(const FieldInfo& field, const FieldBars& bars)
{
    setTitle(QString::fromStdString(field.name));
    setNote(bars.bars.empty() ? tr("no values in the scope") : tr("a click narrows the scope"));
    m_chart->show(bars);
    m_values.show(bars);
}

void FieldPanel::clear(const QString& title)
{
    setTitle(title);
    setNote({});
    m_chart->clear();
    m_values.show({});
}

void FieldPanel::want(int bar)
{
    if (bar < 0 || bar >= m_values.rowCount()) return;
    const QString query = m_values.bar(bar).query;
    if (!query.isEmpty()) Q_EMIT queryWanted(query);
}

} // namespace headroom
