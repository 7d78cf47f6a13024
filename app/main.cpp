// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/main_window.h"
#include "widgets/mainwindow/page_list.h"
#include "widgets/mainwindow/window_services.h"
#include "widgets/services/preferences.h"
#include "widgets/services/questions.h"
#include "widgets/style/theme.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    headroom::Preferences preferences;
    headroom::applyTheme(application, preferences.theme());
    headroom::Questions questions;
    headroom::WindowServices services(preferences, questions);
    headroom::MainWindow window(services, headroom::pageFactories());
    constexpr QSize usual(1440, 900);
    window.resize(usual);
    window.show();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1) window.openProject(arguments.at(1));
    return QApplication::exec();
}
