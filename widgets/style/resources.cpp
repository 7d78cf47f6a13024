// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/resources.h"

#include <QDir>

// Q_INIT_RESOURCE must not stand in a namespace.
static void initWindowResources()
{
    Q_INIT_RESOURCE(window);
}

namespace headroom {

void loadResources()
{
    static const bool isDone = [] {
        initWindowResources();
        return true;
    }();
    static_cast<void>(isDone);
}

} // namespace headroom
