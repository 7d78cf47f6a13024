// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <chrono>
#include <functional>

namespace headroom::bench {

using Moment = std::chrono::steady_clock::time_point;

/// Knows when a window was last painted.
class PaintedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;
    Moment lastPainted() const { return m_lastPainted; }

    /// Works through events until something was painted after `since` and `isDone` holds. Seconds from `since` to the
    /// end of the last painting.
    double secondsUntilPainted(Moment since, const std::function<bool()>& isDone);

private:
    Moment m_lastPainted;
};

} // namespace headroom::bench
