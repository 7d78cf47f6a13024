// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace headroom {

namespace {

Error wrong(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

std::optional<QSize> sizeFromText(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([1-9][0-9]{2,4})x([1-9][0-9]{2,4})$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) return std::nullopt;
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

std::optional<ThemeChoice> themeFromText(const QString& text)
{
    if (text == QStringLiteral("light")) return ThemeChoice::Light;
    if (text == QStringLiteral("dark")) return ThemeChoice::Dark;
    if (text == QStringLiteral("system")) return ThemeChoice::System;
    return std::nullopt;
}

/// Options of a screenshot, and what they are without one.
struct Reader
{
    CommandLine line;
    ScreenshotOrder order;
    bool wantsScreenshot = false;

    Result<void> take(const QString& option, const QString& value)
    {
        if (option == QStringLiteral("--screenshot")) {
            wantsScreenshot = true;
            order.file = value;
        } else if (option == QStringLiteral("--page")) {
            order.page = value;
        } else if (option == QStringLiteral("--where")) {
            order.where = value;
        } else if (option == QStringLiteral("--size")) {
            const auto size = sizeFromText(value);
            if (!size)
                return wrong(QCoreApplication::translate("App", "--size %1: write it like 1440x900.").arg(value));
            order.size = *size;
        } else if (option == QStringLiteral("--language")) {
            line.language = value;
        } else {
            line.theme = themeFromText(value);
            if (!line.theme)
                return wrong(QCoreApplication::translate("App", "--theme %1: light, dark or system.").arg(value));
        }
        return {};
    }
};

} // namespace

Result<CommandLine> readCommandLine(const QStringList& arguments)
{
    static const QStringList withValue{QStringLiteral("--screenshot"), QStringLiteral("--page"),
                                       QStringLiteral("--where"),      QStringLiteral("--size"),
                                       QStringLiteral("--theme"),      QStringLiteral("--language")};
    Reader reader;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            reader.line.wantsHelp = true;
        } else if (argument == QStringLiteral("--version")) {
            reader.line.wantsVersion = true;
        } else if (withValue.contains(argument)) {
            if (i + 1 == arguments.size())
                return wrong(QCoreApplication::translate("App", "%1: a value is missing.").arg(argument));
            if (auto done = reader.take(argument, arguments.at(++i)); !done) return done.error();
        } else if (argument.startsWith(QLatin1Char('-'))) {
            return wrong(QCoreApplication::translate("App", "%1: there is no such option; see --help.").arg(argument));
        } else if (!reader.line.project.isEmpty()) {
            return wrong(QCoreApplication::translate("App", "%1: only one project can be opened.").arg(argument));
        } else {
            reader.line.project = argument;
        }
    }
    reader.order.project = reader.line.project;
    if (reader.wantsScreenshot) reader.line.screenshot = reader.order;
    return reader.line;
}

QString usageText()
{
    return QCoreApplication::translate(
        "App", "Usage: headroom [PROJECT]\n"
               "       headroom --screenshot FILE [--page NAME] [--where QUERY] [--size 1440x900] [PROJECT]\n"
               "\n"
               "Opens the project file, or the start page.\n"
               "\n"
               "  --screenshot FILE   draws a page into a PNG file, without a display, and exits\n"
               "  --page NAME         data, label, errors or report\n"
               "  --where QUERY       the scope that is in force\n"
               "  --size WxH          of the window; 1440x900 unless told\n"
               "  --theme NAME        light, dark or system, for this start\n"
               "  --language CODE     de, en or es, for this start\n"
               "  --version           the version\n"
               "  --help              this text\n");
}

} // namespace headroom
