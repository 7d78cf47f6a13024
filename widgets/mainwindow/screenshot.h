// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>

namespace headroom {

class MainWindow;
struct WindowServices;

/// A picture of a page, for documents, tests and reports of bugs.
struct ScreenshotOrder
{
    QString file;    // PNG
    QString project; // empty: the start page
    QString page;    // its id; empty: the one that the project opens with
    QString where;   // the scope
    QSize size{1440, 900};
};

/// Opens the project for reading in `window`, waits until the page has everything and writes the picture.
Result<void> takeScreenshot(MainWindow& window, WindowServices& services, const ScreenshotOrder& order);

} // namespace headroom
