// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace headroom::storage {

/// What storage says to people, in one context for translators.
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(StorageText)
};

} // namespace headroom::storage
