// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"
#include "app/cli/program.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <cstdlib>
#include <langinfo.h>
#include <string_view>
#include <vector>

namespace {

// Of messages, by POSIX's order; also where the system has no such locale installed.
QLocale typedLocale()
{
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty()) return QLocale(name);
    }
    return QLocale::c();
}

// Qt wants UTF-8 and says so on stderr where the locale has another encoding; numbers are always written with a point.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8") setenv("LC_ALL", "C.UTF-8", 1);
}

} // namespace

int main(int argc, char* argv[])
{
    const QLocale locale = typedLocale();
    useUtf8();
    headroom::cli::ignoreWriteSignals();
    QCoreApplication application(argc, argv);
    headroom::installTranslations(application, locale);
    std::setlocale(LC_NUMERIC, "C");

    const std::vector<std::string_view> typed(argv + 1, argv + argc);
    return headroom::cli::runProgram(typed);
}
