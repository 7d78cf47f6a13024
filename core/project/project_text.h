// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace headroom {

/// What the project file says to people, in one context for translators.
struct ProjectText
{
    Q_DECLARE_TR_FUNCTIONS(ProjectText)
};

} // namespace headroom
