// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_columns.h"
#include "widgets/models/errors_analysis.h"
#include "widgets/views/card.h"

class QStackedWidget;

namespace headroom {

class HeadroomMapView;

/// Right of the table: the headroom map.
class MapPanel : public Card
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget* parent = nullptr);

    /// `rows` are those of the table, in its order.
    void show(const std::vector<ErrorRow>& rows, const ErrorTableWords& words);
    void showNothing();
    HeadroomMapView& map() { return *m_map; }

private:
    HeadroomMapView* m_map;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace headroom
