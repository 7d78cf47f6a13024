// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/label_tools.h"

#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace headroom {

LabelTools::LabelTools(QWidget* parent)
    : QWidget(parent), m_queues(new QComboBox(this)), m_grid(new QToolButton(this)), m_single(new QToolButton(this))
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
    auto* next = new QPushButton(tr("Next"), this);
    next->setObjectName(QStringLiteral("nextExample"));
    next->setProperty("role", QStringLiteral("primary"));
    next->setToolTip(tr("On to the next example (Space)"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_queues);
    layout->addWidget(m_grid);
    layout->addWidget(m_single);
    layout->addWidget(next);
    connect(m_queues, &QComboBox::activated, this,
            [this](int index) { Q_EMIT queueChosen(static_cast<QueueKind>(m_queues->itemData(index).toInt())); });
    connect(m_grid, &QToolButton::clicked, this, [this] { Q_EMIT gridChosen(true); });
    connect(m_single, &QToolButton::clicked, this, [this] { Q_EMIT gridChosen(false); });
    connect(next, &QPushButton::clicked, this, &LabelTools::nextWanted);
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
