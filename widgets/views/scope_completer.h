// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QObject>

namespace headroom {

class CompletionPopup;
class QueryEdit;

/// Offers below a query's cursor what may come next there, and takes over the keys that choose from it.
class ScopeCompleter : public QObject
{
    Q_OBJECT

public:
    ScopeCompleter(const PageContext& context, QueryEdit& edit);

    /// Offers what fits at the cursor; unless asked for, only where a word or a value is being typed.
    void offer(bool isAsked);
    void hide();
    bool isShown() const;
    /// Takes the item that was moved to; false where none was.
    bool takeChosen();
    /// Moves in the list, or takes from it; false where the key isn't one of the list's or there is no list.
    bool handleKey(int key);

private:
    void take(bool orFirst);

    PageContext m_context;
    QueryEdit& m_edit;
    CompletionPopup* m_popup = nullptr; // made when first wanted, on the window
};

} // namespace headroom
