// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QList>
#include <QWidget>

class QAction;

namespace headroom {

/// One page of the rail. Pages know the context, never each other.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(const PageContext& context, QWidget* parent = nullptr) : QWidget(parent), m_context(context) {}

    virtual QString id() const = 0;       // "errors": for --page, the navigator and object names
    virtual QString title() const = 0;    // under the icon
    virtual QString iconName() const = 0; // of resources/icons
    /// Right of the scope bar while the page is shown: choices and the page's main button; may be null. The page owns
    /// it.
    virtual QWidget* tools() { return nullptr; }
    /// Listed in the menu, in the command palette and on the sheet of keys. Their shortcuts work while the page is
    /// shown.
    virtual QList<QAction*> pageActions() const { return {}; }
    /// The page is shown, or its data changed while it is shown: bring everything up to date. Pages that are hidden
    /// compute nothing.
    virtual void refresh() = 0;
    /// Whether all that the page will show is there (pictures decoded); for screenshots.
    virtual bool isSettled() const { return true; }

protected:
    const PageContext& context() const { return m_context; }

private:
    PageContext m_context;
};

} // namespace headroom
