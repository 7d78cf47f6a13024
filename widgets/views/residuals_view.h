// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/histogram.h"
#include "core/metrics/numeric.h"

#include <QWidget>

#include <vector>

namespace headroom {

/// How far numeric predictions are off: the figures and a histogram of prediction − reference, the tolerated stretch in
/// another colour. A click on a bar chooses its examples.
class ResidualsView : public QWidget
{
    Q_OBJECT

public:
    explicit ResidualsView(QWidget* parent = nullptr);

    void show(const NumericFigures& figures, std::vector<HistogramBar> bars, double tolerance);

    QSize sizeHint() const override { return {460, 320}; }

Q_SIGNALS:
    /// Residuals from `low` to below `high`.
    void barChosen(double low, double high);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot() const;
    QRectF barRect(std::size_t bar) const;
    int barAt(const QPointF& point) const;
    void choose(int bar);
    QString describe(const HistogramBar& bar) const;

    NumericFigures m_figures;
    std::vector<HistogramBar> m_bars;
    double m_tolerance = 0;
    int m_chosen = -1;
};

} // namespace headroom
