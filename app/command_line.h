// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/mainwindow/screenshot.h"
#include "widgets/style/theme.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace headroom {

/// What the program was started with.
struct CommandLine
{
    QString project; // empty: the start page
    bool wantsHelp = false;
    bool wantsVersion = false;
    std::optional<ScreenshotOrder> screenshot;
    std::optional<ThemeChoice> theme;
    QString language; // "de", "en", "es"; empty: the user's choice, else the system's
};

/// `arguments` without the program's name.
Result<CommandLine> readCommandLine(const QStringList& arguments);

/// All options, for --help.
QString usageText();

} // namespace headroom
