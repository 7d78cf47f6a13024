// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace headroom::cli {

/// What the console program says, in one context for translators.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace headroom::cli
