// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"

#include <QObject>
#include <QString>

#include <vector>

namespace headroom {

/// Examples to go through on the Label page, in order.
struct Queue
{
    QString title; // what they are, for the page's head
    std::vector<ExampleIndex> examples;
    std::size_t start = 0; // position to begin at
};

/// How one page sends the user to another without knowing it. The main window listens.
class Navigator : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// "data", "label", "errors", "report"
    void pageWanted(const QString& id);
    /// To the Label page with these examples.
    void queueWanted(const headroom::Queue& queue);
    /// Puts a query in force as the scope, or, with `narrow`, joins it with the scope in force by "and".
    void scopeWanted(const QString& query, bool narrow);
    /// A message that stays until it is read or the next one comes; `isProblem`: in the colour of problems.
    void notice(const QString& text, bool isProblem);
    /// A message of a file that was written, with a button that opens it.
    void fileWritten(const QString& text, const QString& path);
    /// How many examples are selected on the page, for the status bar; 0: says nothing.
    void selectionChanged(std::size_t count);
    /// The page's own words for the left of the status bar, such as labels per minute; empty: the usual counts.
    void statusWanted(const QString& text);
};

} // namespace headroom
