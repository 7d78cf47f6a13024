// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/screenshot.h"

#include "widgets/mainwindow/main_window.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/mainwindow/window_services.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

constexpr int kPatience = 60000; // ms
constexpr int kLook = 20;        // ms between two looks

/// Lets the window work until `isDone`; false after a minute.
template<class Condition>
bool waitFor(Condition isDone)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        if (clock.elapsed() > kPatience) return false;
        QEventLoop loop;
        QTimer::singleShot(kLook, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

Result<void> openProject(WindowServices& services, const QString& path)
{
    std::optional<Error> problem;
    const auto listening = QObject::connect(&services.workbench, &Workbench::openFailed,
                                            [&problem](const Error& error) { problem = error; });
    services.workbench.open(path, OpenMode::ReadOnly, Author::ofThisLogin());
    const bool isDone = waitFor([&] { return problem.has_value() || services.workbench.isOpen(); });
    QObject::disconnect(listening);
    if (problem) return *problem;
    if (!isDone)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Screenshot", "%1: could not be opened within a minute.").arg(path),
                     {}};
    return {};
}

Result<void> choosePage(PageArea& area, const QString& id)
{
    if (id.isEmpty()) return {};
    QStringList ids;
    for (const Page* page : area.pages())
        ids << page->id();
    if (!ids.contains(id))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Screenshot", "There is no page \"%1\". The pages are: %2.")
                         .arg(id, ids.join(QStringLiteral(", "))),
                     {}};
    area.showPage(id);
    return {};
}

Result<void> setUp(MainWindow& window, WindowServices& services, const ScreenshotOrder& order)
{
    if (order.project.isEmpty()) return {};
    if (auto done = openProject(services, order.project); !done) return done;
    window.pageArea().hideNotices(); // that it is open for reading only
    if (auto done = choosePage(window.pageArea(), order.page); !done) return done;
    if (const auto mistake = services.scope.setText(order.where)) return toError(*mistake);
    return {};
}

} // namespace

Result<void> takeScreenshot(MainWindow& window, WindowServices& services, const ScreenshotOrder& order)
{
    window.resize(order.size);
    window.show();
    if (auto done = setUp(window, services, order); !done) return done;
    const auto isSettled = [&window] {
        const Page* page = window.pageArea().current();
        return page == nullptr || page->isSettled();
    };
    constexpr int rounds = 5; // for what is computed a moment later
    for (int i = 0; i < rounds; ++i) {
        int looks = 0;
        waitFor([&looks] { return ++looks > 2; });
        if (!waitFor(isSettled))
            return Error{ErrorCode::Io,
                         QCoreApplication::translate("Screenshot", "The page was not ready within a minute."),
                         {}};
    }
    if (!window.grab().save(order.file, "PNG"))
        return Error{ErrorCode::Io,
                     QCoreApplication::translate(
                         "Screenshot", "%1: the picture can't be written. Is the folder there, may you write in it?")
                         .arg(order.file),
                     {}};
    return {};
}

} // namespace headroom
