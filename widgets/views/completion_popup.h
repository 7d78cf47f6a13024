// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completion.h"

#include <QListWidget>

namespace headroom {

/// What may come next in a query, in a list below the place where it would stand. The edit keeps the focus and passes
/// on the keys that move in the list.
class CompletionPopup : public QListWidget
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget* parent);

    /// Below `place`, a point of the parent; hides where there is nothing.
    void offer(const Completions& completions, const QPoint& place);
    const Completions& offered() const { return m_completions; }
    /// The chosen item; with `orFirst` the first one where none was chosen.
    const Completion* chosen(bool orFirst) const;
    void step(int rows);

Q_SIGNALS:
    void picked();

private:
    Completions m_completions;
};

} // namespace headroom
