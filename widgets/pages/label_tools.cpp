// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/label_tools.h"

#include "widgets/delegates/keycap_painter.h"
#include "widgets/style/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace headroom {

LabelTools::LabelTools(QWidget* parent)
    : QWidget(parent), m_queues(new QComboBox(this)), m_grid(new QToolButton(this)), m_single(new QToolButton(this)),
      m_next(new QPushButton(tr("Next"), this))
{
    m_queues->setObjectName(QStringLiteral("queueChoice"));
    m_queues->setAccessibleName(tr("Queue"));
    m_queues->setToolTip(tr("Which examples to go through"));
    m_queues->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (int i = 0; i < kQueueKinds; ++i)
        m_queues->addItem(tr("Queue: %1").arg(queueTitle(static_cast<QueueKind>(i))), i);
    auto* choice = new QButtonGroup(this);
    const auto prepare = [&](QToolButton* button, const QString& name, const QString& text) {
        button->setObjectName(name);
        button->setProperty("role", QStringLiteral("segment"));
        button->setText(text);
        button->setToolTip(tr("%1 (G)").arg(text));
        button->setCheckable(true);
        choice->addButton(button);
    };
    prepare(m_grid, QStringLiteral("gridView"), tr("Grid"));
    prepare(m_single, QStringLiteral("singleView"), tr("Single"));
    m_single->setChecked(true);
    m_next->setObjectName(QStringLiteral("nextExample"));
    m_next->setProperty("role", QStringLiteral("primary"));
    m_next->setToolTip(tr("On to the next example (Space)"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_queues);
    layout->addWidget(m_grid);
    layout->addWidget(m_single);
    layout->addWidget(m_next);
    showKeycap();
    connect(m_queues, &QComboBox::activated, this,
            [this](int index) { Q_EMIT queueChosen(static_cast<QueueKind>(m_queues->itemData(index).toInt())); });
    connect(m_grid, &QToolButton::clicked, this, [this] { Q_EMIT gridChosen(true); });
    connect(m_single, &QToolButton::clicked, this, [this] { Q_EMIT gridChosen(false); });
    connect(m_next, &QPushButton::clicked, this, &LabelTools::nextWanted);
}

/// The key stands right of the word, as the icon of a button laid out from the right.
void LabelTools::showKeycap()
{
    const QString key = tr("Space");
    const QSize size = keycapSize(font(), key);
    constexpr int gap = 8;
    const QSize room(size.width() + gap, size.height());
    QPixmap cap(room * devicePixelRatioF());
    cap.setDevicePixelRatio(devicePixelRatioF());
    cap.fill(Qt::transparent);
    QPainter painter(&cap);
    painter.setFont(font());
    paintKeycap(painter, QRect(QPoint(gap, 0), size), key, themeOf(palette()));
    painter.end();
    m_next->setLayoutDirection(Qt::RightToLeft);
    m_next->setIconSize(room);
    m_next->setIcon(cap);
}

void LabelTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) showKeycap();
}

void LabelTools::showQueue(QueueKind kind, const QString& givenTitle)
{
    const QSignalBlocker quiet(m_queues);
    while (m_queues->count() > kQueueKinds)
        m_queues->removeItem(kQueueKinds);
    if (kind == QueueKind::Given) m_queues->addItem(tr("Queue: %1").arg(givenTitle), static_cast<int>(kind));
    m_queues->setCurrentIndex(static_cast<int>(kind));
}

void LabelTools::showGrid(bool isGrid)
{
    (isGrid ? m_grid : m_single)->setChecked(true);
}

} // namespace headroom
