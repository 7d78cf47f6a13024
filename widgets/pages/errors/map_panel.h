// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/histogram.h"
#include "core/metrics/numeric.h"
#include "widgets/models/confusion_cells.h"
#include "widgets/models/error_columns.h"
#include "widgets/views/card.h"

class QPushButton;
class QStackedWidget;
class QToolButton;

namespace headroom {

class ConfusionView;
class HeadroomMapView;
class ResidualsView;

/// Right of the table: the headroom map, or how the classes are confused, or how far numbers are off.
class MapPanel : public Card
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget* parent = nullptr);

    enum class Side { Map, Confusion, Residuals };

    /// `other`: what the switch offers beside the map; Map: nothing.
    void setOther(Side other);
    Side other() const { return m_other; }
    Side side() const { return m_side; }
    void showSide(Side side);

    /// `rows` are those of the table, in its order.
    void showMap(const std::vector<ErrorRow>& rows, const ErrorTableWords& words);
    void showConfusion(Confusion confusion, const QStringList& names);
    void showResiduals(const NumericFigures& figures, std::vector<HistogramBar> bars, double tolerance);
    void showNothing();

    HeadroomMapView& map() { return *m_map; }
    ConfusionView& confusion() { return *m_confusion; }
    ResidualsView& residuals() { return *m_residuals; }

Q_SIGNALS:
    /// The user switched: what is shown now is to be computed.
    void sideChanged();

private:
    void say();
    void setUnit(ConfusionUnit unit);

    HeadroomMapView* m_map;
    ConfusionView* m_confusion;
    ResidualsView* m_residuals;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_mapButton;
    QPushButton* m_otherButton;
    QToolButton* m_unitButton;
    Side m_side = Side::Map;
    Side m_other = Side::Map;
    ConfusionUnit m_unit = ConfusionUnit::Counts;
    std::size_t m_notDrawn = 0;
};

} // namespace headroom
