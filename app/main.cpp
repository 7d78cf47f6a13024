// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "translations/translations.h"
#include "widgets/mainwindow/main_window.h"
#include "widgets/mainwindow/page_list.h"
#include "widgets/mainwindow/window_services.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTranslator>

#include <cstdio>
#include <exception>
#include <optional>
#include <utility>

namespace {

using namespace headroom;

void print(FILE* to, const QString& text)
{
    std::fputs(text.toLocal8Bit().constData(), to);
}

int fail(const QString& text)
{
    print(stderr, QStringLiteral("headroom: ") + text + QLatin1Char('\n'));
    return 1;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

// What Qt's own buttons and dialogs say comes with Qt.
void speak(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const QString spoken = installTranslations(application, locale);
    auto* qt = new QTranslator(&application);
    if (qt->load(QStringLiteral("qtbase_") + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

// With preferences of its own, so that the picture is the same on every machine.
int draw(QApplication& application, const CommandLine& line)
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(QStringLiteral("preferences.ini")));
    speak(application, line.language);
    applyTheme(application, line.theme.value_or(ThemeChoice::Light));
    Questions questions;
    WindowServices services(preferences, questions);
    MainWindow window(services, pageFactories());
    const Result<void> done = takeScreenshot(window, services, *line.screenshot);
    return done ? 0 : fail(done.error().text);
}

int work(QApplication& application, const CommandLine& line)
{
    Preferences preferences;
    speak(application, line.language.isEmpty() ? preferences.language() : line.language);
    applyTheme(application, line.theme.value_or(preferences.theme()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/app/headroom.svg")));
    Questions questions;
    WindowServices services(preferences, questions);
    MainWindow window(services, pageFactories());
    window.showAsBefore();
    if (!line.project.isEmpty()) window.openProject(line.project);
    return QApplication::exec();
}

// What needs no window is answered without one, in the system's language; the line asks for a window where there is no
// answer.
std::optional<int> answer(int argc, char* argv[], CommandLine& line)
{
    QCoreApplication application(argc, argv);
    speak(application, {});
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    Result<CommandLine> read = readCommandLine(arguments);
    if (!read) return fail(read.error().text);
    line = std::move(read).value();
    if (line.wantsHelp || line.wantsVersion) {
        print(stdout, line.wantsHelp ? usageText() : QStringLiteral("headroom " HEADROOM_VERSION "\n"));
        return 0;
    }
    if (line.screenshot && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!hasDisplay()) return fail(QCoreApplication::translate("App", "there is no display to open a window on."));
    return std::nullopt;
}

int start(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("headroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    CommandLine line;
    if (const std::optional<int> status = answer(argc, argv, line)) return *status;
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.headroom.Headroom"));
    return line.screenshot ? draw(application, line) : work(application, line);
}

} // namespace

int main(int argc, char* argv[])
try {
    return start(argc, argv);
} catch (
    const std::exception& error) { // out of memory, most likely: the project's thread has written what it was given
    std::fprintf(stderr, "headroom: %s\n", error.what());
    return 1;
}
