// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/command_palette.h"

#include "widgets/actions/shortcut_delegate.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

CommandPalette::CommandPalette(const std::vector<ActionGroup>& groups, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_edit(new QLineEdit(this)), m_list(new QListWidget(this))
{
    constexpr int charactersWide = 64;
    constexpr int rows = 14;
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setProperty("role", QStringLiteral("palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(QStringLiteral("paletteEdit"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new ShortcutDelegate(m_list));
    for (const ActionGroup& group : groups)
        for (QAction* action : group.actions)
            if (action->isEnabled() && !action->isSeparator() && action->menu() == nullptr)
                m_entries.push_back(
                    {action, tr("%1: %2").arg(group.title, plainActionText(*action)), shortcutText(*action)});

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    resize(fontMetrics().averageCharWidth() * charactersWide, fontMetrics().height() * 2 * rows);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::take);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::take);
    list();
}

// The best first; what fits alike stays in the order of the menus.
void CommandPalette::list()
{
    std::vector<std::pair<int, std::size_t>> fitting;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (const int score = matchScore(m_edit->text(), m_entries[i].text); score > 0) fitting.push_back({score, i});
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_list->clear();
    for (const auto& [score, index] : fitting) {
        auto* row = new QListWidgetItem(m_entries[index].text, m_list);
        row->setData(ShortcutDelegate::KeysRole, m_entries[index].keys);
        row->setData(Qt::UserRole, qulonglong(index));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::take()
{
    const QListWidgetItem* row = m_list->currentItem();
    if (row == nullptr) return;
    QAction* action = m_entries.at(row->data(Qt::UserRole).toULongLong()).action;
    close();
    if (action != nullptr) Q_EMIT chosen(action);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace headroom
