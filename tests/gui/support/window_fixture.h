// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/support/scripted_questions.h"
#include "tests/support/temp_files.h"
#include "widgets/mainwindow/main_window.h"
#include "widgets/mainwindow/window_services.h"

#include <QString>
#include <QTest>

#include <memory>

namespace headroom::test {

/// The real window on a project in a folder of its own, with preferences of its own. What isn't there or doesn't come
/// fails the test, with its name.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    /// A project of the 300 spoken digits, made from resources/sample; its path.
    QString makeDigits();
    /// A project of `examples` rows: key e0, e1 …; label a, b or c; run "model", wrong for every fourth; fields `place`
    /// (home, car, street) and `length` (0, 1, 2 … 9); the tag "loud" by hand on every tenth; no media.
    QString makeTable(std::size_t examples);

    /// Opens the window where it isn't open, then the project.
    void open(const QString& project);
    /// Closes the window as the user does and opens it again on the same project.
    void reopen();
    void closeWindow();
    /// The window on its start page.
    void start();

    MainWindow& window() { return *m_window; }
    WindowServices& services() { return *m_services; }
    ScriptedQuestions& questions() { return m_questions; }
    Preferences& preferences() { return *m_preferences; }
    QString path(const QString& name) const { return m_folder.path(name); }
    QString write(const QString& name, const QByteArray& bytes) const { return m_folder.write(name, bytes); }

    /// A widget by its objectName, in the window or in one of its dialogs; visible ones first.
    template<class Widget = QWidget>
    Widget* find(const char* name)
    {
        auto* found = qobject_cast<Widget*>(findWidget(QString::fromLatin1(name)));
        if (found == nullptr) QTest::qFail(qPrintable(describeMissing(QString::fromLatin1(name))), __FILE__, __LINE__);
        return found;
    }
    bool isShown(const char* name);
    /// An action of the window by its objectName.
    QAction* action(const char* name);
    void trigger(const char* actionName);

    void goTo(const char* page);
    void click(const char* name);
    /// Keys to whatever has the focus.
    void keys(const QString& text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Replaces the scope's text as typed and presses Return.
    void typeScope(const QString& query);

    /// A picture of the window, or of the dialog that is in front, into the folder that HEADROOM_TEST_PICTURES names;
    /// does nothing where it names none.
    void picture(const QString& name);

    /// Until everything is on the disk.
    void waitUntilSaved();
    /// Until queued work of the window is done and the page has everything.
    void settle();

private:
    QWidget* findWidget(const QString& name) const;
    static QString describeMissing(const QString& name);

    TempFolder m_folder;
    std::unique_ptr<Preferences> m_preferences;
    ScriptedQuestions m_questions;
    std::unique_ptr<WindowServices> m_services;
    std::unique_ptr<MainWindow> m_window;
    QString m_project;
};

} // namespace headroom::test
