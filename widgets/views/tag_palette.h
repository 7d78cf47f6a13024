// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/card.h"

#include <QColor>

#include <vector>

namespace headroom {

class ChipButton;

/// The tags as chips: a click puts one on or off. Rule tags are shown where they hold, and can't be clicked.
class TagPalette : public Card
{
    Q_OBJECT

public:
    struct Chip
    {
        std::size_t number = 0; // index into Contents::tags
        QString name;
        QString key;
        QString description;
        QColor colour;
        bool isOn = false;
        bool isRule = false;
        bool operator==(const Chip&) const = default;
    };

    explicit TagPalette(QWidget* parent = nullptr);
    void setChips(const std::vector<Chip>& chips);
    /// "gone through" below the chips.
    void setReviewed(bool on);

Q_SIGNALS:
    void toggled(std::size_t number);
    void newWanted();
    void noneWanted();
    void editWanted();

private:
    ChipButton* chipAt(std::size_t place);

    std::vector<Chip> m_chips;
    QWidget* m_area;
    std::vector<ChipButton*> m_buttons;
    class QLabel* m_hint;
    ChipButton* m_none;
};

} // namespace headroom
