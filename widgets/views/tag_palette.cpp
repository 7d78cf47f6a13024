// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/tag_palette.h"

#include "widgets/style/theme.h"
#include "widgets/views/chip_button.h"
#include "widgets/views/flow_layout.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {

TagPalette::TagPalette(QWidget* parent)
    : Card(tr("Tags"), parent), m_area(new QWidget(this)), m_hint(new QLabel(this)), m_none(new ChipButton(this))
{
    setObjectName(QStringLiteral("tagCard"));
    const auto addButton = [this](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(name);
        button->setProperty("role", QStringLiteral("flat"));
        button->setText(text);
        button->setToolTip(tip);
        addTool(button);
        return button;
    };
    const auto* add = addButton(QStringLiteral("newTag"), tr("+ new tag"), tr("Make a tag and put it on (T)"));
    const auto* edit =
        addButton(QStringLiteral("editTags"), tr("Edit…"), tr("Names, colours, keys, order; merge and delete"));
    m_area->setObjectName(QStringLiteral("tagPalette"));
    auto* flow = new FlowLayout(6, m_area);
    flow->setContentsMargins(12, 10, 12, 4);
    m_none->setObjectName(QStringLiteral("noneOfThese"));
    m_none->setToolTip(tr("Gone through for tags, and none more fits: on to the next"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("No tags yet. A tag says why a model may fail here: “car noise”, “blurry”."));
    m_hint->setContentsMargins(12, 8, 12, 0);
    auto* none = new QHBoxLayout;
    none->setContentsMargins(12, 4, 12, 10);
    none->addWidget(m_none);
    none->addStretch(1);
    body()->addWidget(m_hint);
    body()->addWidget(m_area);
    body()->addLayout(none);
    connect(add, &QToolButton::clicked, this, &TagPalette::newWanted);
    connect(edit, &QToolButton::clicked, this, &TagPalette::editWanted);
    connect(m_none, &ChipButton::clicked, this, &TagPalette::noneWanted);
}

ChipButton* TagPalette::chipAt(std::size_t place)
{
    while (m_buttons.size() <= place) {
        auto* button = new ChipButton(m_area);
        button->setObjectName(QStringLiteral("tag_%1").arg(m_buttons.size()));
        const std::size_t at = m_buttons.size();
        connect(button, &ChipButton::clicked, this, [this, at] { Q_EMIT toggled(m_chips[at].number); });
        m_area->layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    return m_buttons[place];
}

void TagPalette::setChips(const std::vector<Chip>& chips)
{
    const bool sameNames =
        chips.size() == m_chips.size() &&
        std::equal(chips.begin(), chips.end(), m_chips.begin(), [](const Chip& a, const Chip& b) {
            return a.name == b.name && a.key == b.key && a.colour == b.colour && a.number == b.number;
        });
    m_chips = chips;
    for (std::size_t i = 0; i < chips.size(); ++i) {
        ChipButton* button = chipAt(i);
        if (!sameNames) {
            button->setChip(chips[i].name, chips[i].key, chips[i].colour);
            button->setToolTip(chips[i].isRule ? tr("A rule decides: %1").arg(chips[i].description)
                                               : chips[i].description);
        }
        button->setEnabled(!chips[i].isRule);
        button->setChecked(chips[i].isOn);
        button->setVisible(true);
    }
    for (std::size_t i = chips.size(); i < m_buttons.size(); ++i)
        m_buttons[i]->setVisible(false);
    m_hint->setVisible(chips.empty());
    m_area->setVisible(!chips.empty());
}

void TagPalette::setReviewed(bool on)
{
    const Theme& theme = themeOf(palette());
    m_none->setChip(on ? tr("gone through") : tr("none of these"), QStringLiteral("N"), on ? theme.good : theme.bar);
    m_none->setChecked(on);
}

} // namespace headroom
