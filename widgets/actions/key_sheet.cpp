// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/key_sheet.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

QList<QAction*> withKeys(const ActionGroup& group)
{
    QList<QAction*> actions;
    for (QAction* action : group.actions)
        if (!action->shortcuts().isEmpty()) actions << action;
    return actions;
}

QWidget* makeGroup(const QString& title, const QList<QAction*>& actions, QWidget* parent)
{
    constexpr int gap = 14;
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, gap);
    grid->setHorizontalSpacing(gap);
    auto* head = new QLabel(title, box);
    head->setProperty("role", QStringLiteral("cardTitle"));
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const QAction* action : actions) {
        auto* keys = new QLabel(shortcutText(*action), box);
        keys->setProperty("role", QStringLiteral("keycap"));
        grid->addWidget(keys, row, 0, Qt::AlignRight | Qt::AlignTop);
        auto* text = new QLabel(standingActionText(*action), box);
        grid->addWidget(text, row++, 1);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace

KeySheet::KeySheet(const std::vector<ActionGroup>& groups, QWidget* parent) : QDialog(parent)
{
    constexpr std::size_t columns = 3;
    setObjectName(QStringLiteral("keySheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* sheet = new QWidget(this);
    auto* sheetLayout = new QHBoxLayout(sheet);
    sheetLayout->setSpacing(28);
    std::array<QVBoxLayout*, columns> places{};
    std::array<qsizetype, columns> heights{};
    for (QVBoxLayout*& place : places) {
        place = new QVBoxLayout;
        sheetLayout->addLayout(place, 1);
    }
    for (const ActionGroup& group : groups) { // each into the shortest column
        const QList<QAction*> actions = withKeys(group);
        if (actions.isEmpty()) continue;
        const auto shortest = std::size_t(std::min_element(heights.begin(), heights.end()) - heights.begin());
        places.at(shortest)->addWidget(makeGroup(group.title, actions, sheet));
        heights.at(shortest) += actions.size() + 2;
    }
    for (QVBoxLayout* place : places)
        place->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("keySheetKeys"));
    scroll->setAccessibleName(tr("Keys"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    for (QWidget* part : sheet->findChildren<QWidget*>())
        part->ensurePolished(); // the style sheet's margins count
    const QSize wanted = sheet->sizeHint() + buttons->sizeHint() + QSize(60, 60);
    resize(wanted.boundedTo(parent == nullptr ? wanted : parent->size() * 9 / 10));
}

} // namespace headroom
