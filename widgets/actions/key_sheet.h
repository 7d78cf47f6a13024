// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/actions/action_group.h"

#include <QDialog>

#include <vector>

namespace headroom {

/// All keys that are in force, by group.
class KeySheet : public QDialog
{
    Q_OBJECT

public:
    KeySheet(const std::vector<ActionGroup>& groups, QWidget* parent);
};

} // namespace headroom
