// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/residuals_view.h"

#include "core/base/plural.h"
#include "core/report/number_format.h"
#include "widgets/models/shown_numbers.h"
#include "widgets/style/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace headroom {

ResidualsView::ResidualsView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("residualsView"));
    setAccessibleName(tr("Residuals: prediction − reference"));
    setFocusPolicy(Qt::StrongFocus);
}

void ResidualsView::show(const NumericFigures& figures, std::vector<HistogramBar> bars, double tolerance)
{
    m_figures = figures;
    m_bars = std::move(bars);
    m_tolerance = tolerance;
    if (m_chosen >= static_cast<int>(m_bars.size())) m_chosen = -1;
    update();
}

QRectF ResidualsView::plot() const
{
    const double line = fontMetrics().height();
    return QRectF(rect()).adjusted(16, 2.8 * line + 16, -16, -1.6 * line - 10);
}

QRectF ResidualsView::barRect(std::size_t bar) const
{
    const QRectF area = plot();
    std::size_t most = 1;
    for (const HistogramBar& each : m_bars)
        most = std::max(most, each.n);
    const double width = area.width() / static_cast<double>(m_bars.size());
    const double height = area.height() * static_cast<double>(m_bars[bar].n) / static_cast<double>(most);
    return {area.left() + static_cast<double>(bar) * width + 1, area.bottom() - height, width - 2, height};
}

int ResidualsView::barAt(const QPointF& point) const
{
    const QRectF area = plot();
    if (m_bars.empty() || !area.adjusted(0, -4, 0, 20).contains(point)) return -1;
    const double share = (point.x() - area.left()) / area.width();
    return std::clamp(static_cast<int>(share * static_cast<double>(m_bars.size())), 0,
                      static_cast<int>(m_bars.size()) - 1);
}

void ResidualsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(palette());
    const QFontMetrics metrics(font());
    const double third = (width() - 32) / 3.0;
    const std::pair<QString, QString> figures[] = {
        {tr("Mean absolute error"), shownNumbers().significant(m_figures.mae)},
        {tr("RMSE", "root mean square error"), shownNumbers().significant(m_figures.rmse)},
        {tr("R²"), shownNumbers().fixed(m_figures.r2, 3)}};
    QFont bold = font();
    bold.setBold(true);
    for (int i = 0; i < 3; ++i) {
        const QRectF place(16 + i * third, 10, third - 8, metrics.height());
        painter.setFont(font());
        painter.setPen(theme.textMuted);
        painter.drawText(place, Qt::AlignLeft,
                         metrics.elidedText(figures[i].first, Qt::ElideRight, static_cast<int>(third) - 8));
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(place.translated(0, metrics.height() + 2), Qt::AlignLeft, figures[i].second);
    }
    painter.setFont(font());
    if (m_bars.empty()) return;
    const QRectF area = plot();
    painter.setPen(QPen(theme.border, 1));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const bool isTolerated = m_bars[i].low >= -m_tolerance - 1e-12 && m_bars[i].high <= m_tolerance + 1e-12;
        painter.fillRect(barRect(i), isTolerated ? theme.bar : theme.danger);
        if (static_cast<int>(i) != m_chosen) continue;
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(QRectF(barRect(i).left() - 1, area.top(), barRect(i).width() + 2, area.height()));
    }
    painter.setPen(theme.textMuted);
    const QRectF below(area.left(), area.bottom() + 6, area.width(), metrics.height());
    painter.drawText(below, Qt::AlignLeft, shownNumbers().significant(m_bars.front().low));
    painter.drawText(below, Qt::AlignHCenter, tr("prediction − reference"));
    painter.drawText(below, Qt::AlignRight, shownNumbers().significant(m_bars.back().high));
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1));
        painter.drawRect(rect().adjusted(2, 2, -3, -3));
    }
}

QString ResidualsView::describe(const HistogramBar& bar) const
{
    return tr("%1 to %2: %3 examples", nullptr, pluralOf(bar.n))
        .arg(shownNumbers().significant(bar.low), shownNumbers().significant(bar.high), shownNumbers().count(bar.n));
}

void ResidualsView::choose(int bar)
{
    m_chosen = bar;
    update();
    if (bar < 0) return;
    const HistogramBar& chosen = m_bars[static_cast<std::size_t>(bar)];
    Q_EMIT barChosen(chosen.low, chosen.high);
}

void ResidualsView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) choose(barAt(event->position()));
}

void ResidualsView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_bars.size()) - 1;
    if (last >= 0 && event->key() == Qt::Key_Left) return choose(std::max(0, m_chosen - 1));
    if (last >= 0 && event->key() == Qt::Key_Right) return choose(std::min(last, m_chosen + 1));
    QWidget::keyPressEvent(event);
}

bool ResidualsView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int bar = barAt(help->pos());
    if (bar < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), describe(m_bars[static_cast<std::size_t>(bar)]), this);
    return true;
}

} // namespace headroom
