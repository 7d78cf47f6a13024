// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/view_commands.h"

#include "widgets/mainwindow/make_action.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/services/navigator.h"
#include "widgets/services/preferences.h"
#include "widgets/services/workbench.h"
#include "widgets/views/scope_bar.h"

#include <QActionGroup>
#include <QWidget>

namespace headroom {

ViewCommands::ViewCommands(const PageContext& context, PageArea& pages, QWidget* window)
    : QObject(window), m_context(context), m_window(window)
{
    int number = 0;
    for (const Page* page : pages.pages()) {
        const QByteArray name = QByteArray("show_") + page->id().toLatin1();
        m_pages << makeAction(this, name.constData(), tr("Show %1").arg(page->title()),
                              QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number)),
                              [&pages, number] { pages.showPage(number); });
        ++number;
    }
    m_scope = {
        makeAction(this, "editScope", tr("&Type a Scope"), QKeySequence(tr("Ctrl+L")),
                   [&pages] { pages.scopeBar().focusEdit(); }),
        makeAction(this, "clearScope", tr("&All Examples"), QKeySequence(tr("Ctrl+Shift+L")),
                   [&pages] { pages.scopeBar().put({}); }),
    };
    m_fullScreen = makeAction(this, "fullScreen", tr("&Full Screen"), QKeySequence(Qt::Key_F11),
                              [this] { m_window->setWindowState(m_window->windowState() ^ Qt::WindowFullScreen); });
    makeThemes();
    makeLanguages();
    for (const auto signal : {&Workbench::opened, &Workbench::closed})
        connect(&context.workbench, signal, this, &ViewCommands::showWhatIsPossible);
    showWhatIsPossible();
}

void ViewCommands::makeThemes()
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const char* name, const QString& text, ThemeChoice choice) {
        QAction* action = makeAction(this, name, text, {}, [this, choice] { m_context.preferences.setTheme(choice); });
        action->setCheckable(true);
        action->setChecked(m_context.preferences.theme() == choice);
        group->addAction(action);
        m_themes << action;
    };
    add("themeSystem", tr("&As the System"), ThemeChoice::System);
    add("themeLight", tr("&Light"), ThemeChoice::Light);
    add("themeDark", tr("&Dark"), ThemeChoice::Dark);
}

void ViewCommands::makeLanguages()
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const char* name, const QString& text, const QString& language) {
        QAction* action = makeAction(this, name, text, {}, [this, language] {
            m_context.preferences.setLanguage(language);
            Q_EMIT m_context.navigator.notice(tr("The language changes at the next start."), false);
        });
        action->setCheckable(true);
        action->setChecked(m_context.preferences.language() == language);
        group->addAction(action);
        m_languages << action;
    };
    add("languageSystem", tr("&As the System"), {});
    add("languageGerman", QStringLiteral("Deutsch"), QStringLiteral("de"));
    add("languageEnglish", QStringLiteral("English"), QStringLiteral("en"));
    add("languageSpanish", QStringLiteral("Español"), QStringLiteral("es"));
}

void ViewCommands::showWhatIsPossible()
{
    for (QAction* action : m_pages + m_scope)
        action->setEnabled(m_context.workbench.isOpen());
}

} // namespace headroom
