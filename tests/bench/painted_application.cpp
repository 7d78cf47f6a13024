// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/painted_application.h"

#include <QEvent>

namespace headroom::bench {

bool PaintedApplication::notify(QObject* receiver, QEvent* event)
{
    const bool isPainting = event->type() == QEvent::UpdateRequest;
    const bool done = QApplication::notify(receiver, event);
    if (isPainting) m_lastPainted = std::chrono::steady_clock::now();
    return done;
}

double PaintedApplication::secondsUntilPainted(Moment since, const std::function<bool()>& isDone)
{
    while (m_lastPainted <= since || !isDone())
        processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    return std::chrono::duration<double>(m_lastPainted - since).count();
}

} // namespace headroom::bench
