// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/field_values_model.h"
#include "widgets/views/card.h"

class QTableView;

namespace headroom {

class FieldChart;

/// One field: a chart of its values and the same as a list; each of them leads to its examples.
class FieldPanel : public Card
{
    Q_OBJECT

public:
    explicit FieldPanel(QWidget* parent = nullptr);
    void show(const FieldInfo& field, const FieldBars& bars);
    /// Nothing is known yet, or no field is chosen.
    void clear(const QString& title);

Q_SIGNALS:
    /// The examples of a value are wanted.
    void queryWanted(const QString& query);

private:
    void want(int bar);

    FieldChart* m_chart;
    FieldValuesModel m_values;
    QTableView* m_list;
};

} // namespace headroom
