// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/field_bars.h"

#include <QtCharts/QChartView>

class QBarSet;

namespace headroom {

/// A field's values as a few bars: upright ones over a scale for numbers and times, lying ones with names for texts.
/// A bar is chosen with the mouse, or with the arrow keys and Enter.
class FieldChart : public QChartView
{
    Q_OBJECT

public:
    explicit FieldChart(QWidget* parent = nullptr);
    void show(const FieldBars& bars);
    void clear();
    int current() const { return m_current; }
    void setCurrent(int bar);
    /// Where a bar is, in the coordinates of the view.
    QRect barRect(int bar) const;

Q_SIGNALS:
    /// The bar under the keyboard's mark is another one.
    void currentChanged(int bar);
    void activated(int bar);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();
    void rebuild();
    void addUpright(QBarSet* set);
    void addLying(QBarSet* set);
    void paintBars();
    int barOfIndex(int index) const;

    FieldBars m_all;
    FieldBars m_bars; // that there is room for
    QBarSet* m_set = nullptr;
    int m_current = -1;
};

} // namespace headroom
