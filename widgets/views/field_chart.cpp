// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/field_chart.h"

#include "core/base/plural.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kMostLying = 12; // of the most frequent values
constexpr int kLeastLying = 3;
constexpr double kLyingHeight = 1.9; // of a bar with its gap, in lines of text
constexpr float kSoft = 0.55F;       // of the bars' colour; the marked one is full
constexpr double kGap = 0.06;        // of an upright bar's width
constexpr int kLabels = 6;           // along a scale
constexpr int kLetters = 18;         // of a value's name

QString shortened(QString text)
{
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return text.size() > kLetters ? text.left(kLetters - 1) + QChar(u'…') : text;
}

QColor mixed(const QColor& a, const QColor& b, float shareOfA)
{
    const auto part = [shareOfA](float x, float y) { return x * shareOfA + y * (1 - shareOfA); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

void styleAxis(QAbstractAxis* axis, const Theme& theme, const QFont& font)
{
    axis->setLabelsColor(theme.textMuted);
    axis->setLabelsFont(font);
    axis->setLinePenColor(theme.border);
    axis->setGridLineColor(theme.border);
}

QValueAxis* countAxis(std::size_t most)
{
    auto* axis = new QValueAxis;
    axis->setLabelFormat(QStringLiteral("%d"));
    axis->setRange(0, static_cast<double>(std::max<std::size_t>(most, 1)));
    axis->setTickCount(most < 4 ? static_cast<int>(most) + 1 : 4);
    axis->applyNiceNumbers();
    return axis;
}

std::size_t greatest(const std::vector<FieldBar>& bars)
{
    std::size_t most = 0;
    for (const FieldBar& bar : bars)
        most = std::max(most, bar.n);
    return most;
}

} // namespace

FieldChart::FieldChart(QWidget* parent) : QChartView(parent)
{
    setObjectName(QStringLiteral("fieldChart"));
    setAccessibleName(tr("Values of the field"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    chart()->setMargins(QMargins(4, 4, 8, 4));
}

void FieldChart::show(const FieldBars& bars)
{
    m_all = bars;
    m_current = -1;
    fit();
}

// As many values as there is room to name.
void FieldChart::fit()
{
    m_bars = m_all;
    if (!m_bars.isHistogram) {
        const double lines = height() / (fontMetrics().height() * kLyingHeight) - 1; // one for the scale
        const auto most = static_cast<std::size_t>(std::clamp(static_cast<int>(lines), kLeastLying, kMostLying));
        if (m_bars.bars.size() > most) m_bars.bars.resize(most);
    }
    rebuild();
}

void FieldChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (!m_all.isHistogram && event->size().height() != event->oldSize().height()) fit();
}

void FieldChart::clear()
{
    show({});
}

void FieldChart::rebuild()
{
    m_set = nullptr;
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes())
        chart()->removeAxis(axis);
    if (m_bars.bars.empty()) return;
    m_set = new QBarSet(QString());
    if (m_bars.isHistogram)
        addUpright(m_set);
    else
        addLying(m_set);
    connect(m_set, &QBarSet::clicked, this, [this](int index) {
        setCurrent(barOfIndex(index));
        Q_EMIT activated(barOfIndex(index));
    });
    connect(m_set, &QBarSet::hovered, this, [this](bool isOver, int index) {
        setCursor(isOver ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const auto bar = static_cast<std::size_t>(barOfIndex(index));
        if (isOver && bar < m_bars.bars.size())
            QToolTip::showText(
                QCursor::pos(),
                tr("%1: %2 examples", nullptr, pluralOf(m_bars.bars[bar].n))
                    .arg(m_bars.bars[bar].label, QLocale().toString(static_cast<qulonglong>(m_bars.bars[bar].n))),
                this);
    });
    paintBars();
}

void FieldChart::addUpright(QBarSet* set)
{
    const auto size = static_cast<int>(m_bars.bars.size());
    for (const FieldBar& bar : m_bars.bars)
        *set << static_cast<double>(bar.n);
    auto* series = new QBarSeries;
    series->setBarWidth(1 - kGap);
    series->append(set);
    chart()->addSeries(series);

    auto* scale = new QCategoryAxis; // bar i stands over i; its ends are labelled
    scale->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    scale->setRange(-0.5, size - 0.5);
    const int step = std::max(1, (size + kLabels - 1) / kLabels);
    const int labels = m_bars.hasOneValueEach ? size : size + 1;
    for (int edge = 0; edge < labels; edge += step)
        scale->append(m_bars.edges[static_cast<std::size_t>(edge)], m_bars.hasOneValueEach ? edge : edge - 0.5);
    scale->setGridLineVisible(false);
    QValueAxis* counts = countAxis(greatest(m_bars.bars));
    chart()->addAxis(scale, Qt::AlignBottom);
    chart()->addAxis(counts, Qt::AlignLeft);
    series->attachAxis(scale);
    series->attachAxis(counts);
}

void FieldChart::addLying(QBarSet* set)
{
    QStringList names; // from the bottom up; must differ
    for (auto bar = m_bars.bars.rbegin(); bar != m_bars.bars.rend(); ++bar) {
        *set << static_cast<double>(bar->n);
        QString name = shortened(bar->label);
        while (names.contains(name))
            name += QChar(0x200B); // zero width space
        names << name;
    }
    auto* series = new QHorizontalBarSeries;
    series->setBarWidth(0.7);
    series->append(set);
    chart()->addSeries(series);
    auto* values = new QBarCategoryAxis;
    values->append(names);
    values->setGridLineVisible(false);
    QValueAxis* counts = countAxis(greatest(m_bars.bars));
    chart()->addAxis(values, Qt::AlignLeft);
    chart()->addAxis(counts, Qt::AlignBottom);
    series->attachAxis(values);
    series->attachAxis(counts);
}

void FieldChart::paintBars()
{
    if (m_set == nullptr) return;
    const Theme& theme = themeOf(palette());
    m_set->setColor(mixed(theme.accent, theme.card, kSoft));
    m_set->setBorderColor(Qt::transparent);
    m_set->setSelectedColor(theme.accent);
    m_set->deselectAllBars();
    if (m_current >= 0 && hasFocus()) m_set->selectBar(barOfIndex(m_current));
    for (QAbstractAxis* axis : chart()->axes())
        styleAxis(axis, theme, font());
}

// Lying bars are drawn from the bottom up; the same way back.
int FieldChart::barOfIndex(int index) const
{
    return m_bars.isHistogram ? index : static_cast<int>(m_bars.bars.size()) - 1 - index;
}

void FieldChart::setCurrent(int bar)
{
    const int last = static_cast<int>(m_bars.bars.size()) - 1;
    bar = std::clamp(bar, std::min(0, last), last);
    if (bar == m_current) return;
    m_current = bar;
    paintBars();
    Q_EMIT currentChanged(bar);
}

QRect FieldChart::barRect(int bar) const
{
    const QList<QAbstractSeries*> series = chart()->series();
    if (series.isEmpty() || bar < 0 || static_cast<std::size_t>(bar) >= m_bars.bars.size()) return {};
    const double n = static_cast<double>(m_bars.bars[static_cast<std::size_t>(bar)].n);
    const int index = barOfIndex(bar);
    const auto at = [&](double along, double up) {
        const QPointF point = m_bars.isHistogram ? QPointF(along, up) : QPointF(up, along);
        return mapFromScene(chart()->mapToScene(chart()->mapToPosition(point, series.first())));
    };
    return QRect(at(index - 0.3, 0), at(index + 0.3, n)).normalized();
}

void FieldChart::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_bars.bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) Q_EMIT activated(m_current);
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void FieldChart::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) paintBars();
}

void FieldChart::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    if (m_current < 0) setCurrent(0);
    paintBars();
}

void FieldChart::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    paintBars();
}

} // namespace headroom
