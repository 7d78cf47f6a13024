// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace headroom {

class PageArea;

/// Pages, the scope's field, theme, language and full screen.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const PageContext& context, PageArea& pages, QWidget* window);

    const QList<QAction*>& pageActions() const { return m_pages; }
    const QList<QAction*>& scopeActions() const { return m_scope; }
    const QList<QAction*>& themeActions() const { return m_themes; }
    const QList<QAction*>& languageActions() const { return m_languages; }
    QAction* fullScreenAction() const { return m_fullScreen; }

private:
    void makeThemes();
    void makeLanguages();
    void showWhatIsPossible();

    PageContext m_context;
    QWidget* m_window;
    QList<QAction*> m_pages;
    QList<QAction*> m_scope;
    QList<QAction*> m_themes;
    QList<QAction*> m_languages;
    QAction* m_fullScreen = nullptr;
};

} // namespace headroom
