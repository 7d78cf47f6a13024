// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/start_page.h"

#include "widgets/actions/action_group.h"
#include "widgets/mainwindow/notice_bar.h"
#include "widgets/mainwindow/recent_delegate.h"
#include "widgets/services/preferences.h"
#include "widgets/views/card.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

StartPage::StartPage(Preferences& preferences, const QList<QAction*>& ways, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_notices(new NoticeBar(NoticeBar::Look::Banner, this)),
      m_busy(new QLabel(this)), m_recent(new QListWidget(this)), m_noneYet(new QLabel(this))
{
    constexpr int margin = 40;
    constexpr int mostWidth = 980;
    setObjectName(QStringLiteral("startPage"));
    m_notices->setObjectName(QStringLiteral("startNotice"));
    auto* title = new QLabel(tr("Where is the headroom?"), this);
    title->setProperty("role", QStringLiteral("pageTitle"));
    auto* text = new QLabel(tr("Bring a table of examples with a model's predictions, or a folder of pictures or "
                               "recordings. You can also drop a file on this window."),
                            this);
    text->setProperty("role", QStringLiteral("muted"));
    text->setWordWrap(true);
    m_busy->setObjectName(QStringLiteral("startBusy"));
    m_busy->setProperty("role", QStringLiteral("muted"));

    auto* body = new QWidget(this);
    body->setMaximumWidth(mostWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(margin / 2);
    columns->addWidget(makeWays(ways), 2);
    columns->addWidget(makeRecent(), 3);
    auto* bodyLayout = new QVBoxLayout(body);
    bodyLayout->setSpacing(14);
    bodyLayout->addWidget(m_notices);
    bodyLayout->addWidget(title);
    bodyLayout->addWidget(text);
    bodyLayout->addSpacing(10);
    bodyLayout->addLayout(columns, 1);
    bodyLayout->addWidget(m_busy);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin / 2);
    layout->addStretch(1);
    layout->addWidget(body, 100);
    layout->addStretch(1);
    connect(&preferences, &Preferences::recentProjectsChanged, this, &StartPage::listRecent);
    listRecent();
}

QWidget* StartPage::makeWays(const QList<QAction*>& ways)
{
    constexpr int height = 44;
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QAction* way : ways) {
        auto* button = new QPushButton(
            plainActionText(*way) + (way->text().endsWith(QChar(u'…')) ? QStringLiteral("…") : QString()), box);
        button->setObjectName(QStringLiteral("start_") + way->objectName());
        button->setMinimumHeight(height);
        if (way == ways.first()) button->setProperty("role", QStringLiteral("primary"));
        connect(button, &QPushButton::clicked, way, &QAction::trigger);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return box;
}

QWidget* StartPage::makeRecent()
{
    auto* card = new Card(tr("Recent projects"), this);
    m_recent->setObjectName(QStringLiteral("recentProjects"));
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* remove = new QAction(tr("Remove from This List"), m_recent);
    remove->setObjectName(QStringLiteral("forgetProject"));
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_recent->addAction(remove);
    connect(remove, &QAction::triggered, this, &StartPage::forget);
    const auto choose = [this](const QListWidgetItem* item) {
        Q_EMIT projectChosen(item->data(RecentDelegate::PathRole).toString());
    };
    connect(m_recent, &QListWidget::itemActivated, this, choose);
    connect(m_recent, &QListWidget::itemClicked, this, choose);
    m_noneYet->setText(tr("None yet. The sample project shows in a minute what Headroom does."));
    m_noneYet->setProperty("role", QStringLiteral("muted"));
    m_noneYet->setWordWrap(true);
    m_noneYet->setAlignment(Qt::AlignCenter);
    m_noneYet->setMargin(24);
    card->body()->addWidget(m_recent, 1);
    card->body()->addWidget(m_noneYet);
    return card;
}

void StartPage::listRecent()
{
    m_recent->clear();
    for (const QString& path : m_preferences.recentProjects()) {
        const QFileInfo file(path);
        auto* row = new QListWidgetItem(file.completeBaseName(), m_recent);
        row->setData(RecentDelegate::PathRole, path);
        row->setData(RecentDelegate::FolderRole, QDir::toNativeSeparators(file.path()));
        row->setData(RecentDelegate::ChangedRole, file.lastModified());
        row->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recent->setVisible(m_recent->count() > 0);
    m_noneYet->setVisible(m_recent->count() == 0);
}

void StartPage::forget()
{
    if (const QListWidgetItem* item = m_recent->currentItem())
        m_preferences.removeRecentProject(item->data(RecentDelegate::PathRole).toString());
}

void StartPage::setBusy(const QString& text)
{
    m_busy->setText(text);
}

} // namespace headroom
