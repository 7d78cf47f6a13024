// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace headroom {

/// What a model says of a cell that holds one of a few choices; ChosenRole is also what it takes in setData().
enum ChoiceRole {
    ChoicesRole = Qt::UserRole + 100, // QStringList, empty where the cell is no choice
    ChosenRole,                       // int
};

} // namespace headroom
