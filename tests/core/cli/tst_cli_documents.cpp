// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/bash_completion.h"
#include "app/cli/command_table.h"
#include "app/cli/help_text.h"
#include "app/cli/man_page.h"
#include "tests/support/temp_files.h"

#include <QProcess>
#include <QtTest>

#include <set>

using namespace headroom;
using namespace headroom::cli;

namespace {

struct Ran
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

Ran ran(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished()) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// The words of the program's own call within a shell line, as bash splits them.
std::vector<std::string> wordsOf(std::string_view line)
{
    const QString script = QStringLiteral("headroom-cli() { printf '%s\\0' \"$@\" >&3; }; man() { :; }\n") +
                           QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    test::TempFolder folder;
    const QString words = folder.path(QStringLiteral("words"));
    const QString rest = folder.path(QStringLiteral("rest"));
    QProcess process;
    process.setWorkingDirectory(folder.path(QString()));
    process.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("exec 3>words 1>rest\n") + script});
    if (!process.waitForFinished()) return {};
    QList<QByteArray> parts = test::readFile(words).split('\0');
    parts.removeLast();
    std::vector<std::string> out;
    for (const QByteArray& part : parts)
        out.push_back(part.toStdString());
    return out;
}

} // namespace

/// Help, completion and manual page, all made from the table of commands.
class TestCliDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreUnique()
    {
        std::set<std::string_view> names;
        for (const CommandSpec& command : commandTable()) {
            QVERIFY(names.insert(command.name).second);
            std::set<std::string_view> options;
            for (const OptionSpec& option : allOptions(command))
                QVERIFY2(options.insert(option.name).second, option.name.data());
        }
    }

    void examplesParse_data()
    {
        QTest::addColumn<int>("command");
        for (std::size_t i = 0; i < commandTable().size(); ++i)
            QTest::newRow(commandTable()[i].name.data()) << static_cast<int>(i);
    }

    void examplesParse()
    {
        QFETCH(int, command);
        const CommandSpec& spec = commandTable()[static_cast<std::size_t>(command)];
        QVERIFY(!spec.examples.empty());
        for (const ExampleLine& example : spec.examples) {
            const std::vector<std::string> words = wordsOf(example.typed);
            QVERIFY2(!words.empty(), example.typed.data());
            QCOMPARE(std::string_view(words.front()), spec.name);
            const std::vector<std::string_view> typed(words.begin() + 1, words.end());
            const Result<Arguments> parsed = parseArguments(spec, typed);
            QVERIFY2(parsed.ok(), parsed ? "" : qPrintable(parsed.error().text));
        }
    }

    void helpNamesEveryOption()
    {
        const std::string all = programHelp();
        for (const CommandSpec& command : commandTable()) {
            QVERIFY(all.find("\n  " + std::string(command.name)) != all.npos);
            const std::string help = commandHelp(command);
            for (const OptionSpec& option : allOptions(command))
                QVERIFY2(help.find("\n  " + std::string(option.name)) != help.npos, option.name.data());
        }
    }

    void completionIsSoundBash()
    {
        test::TempFolder folder;
        const QString script = folder.write(QStringLiteral("completion"), QByteArray::fromStdString(bashCompletion()));
        const Ran checked = ran(QStringLiteral("bash"), {QStringLiteral("-n"), script});
        QCOMPARE(checked.status, 0);
        QCOMPARE(checked.err, QByteArray());
    }

    void completionOffers_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QByteArray>("offered");
        QTest::newRow("command") << QStringLiteral("headroom-cli comp") << QByteArray("completion\n");
        QTest::newRow("argument") << QStringLiteral("headroom-cli completion b") << QByteArray("bash\n");
        QTest::newRow("option") << QStringLiteral("headroom-cli help --h") << QByteArray("--help\n");
    }

    void completionOffers()
    {
        QFETCH(QString, words);
        QFETCH(QByteArray, offered);
        test::TempFolder folder;
        const QString script = folder.write(QStringLiteral("completion"), QByteArray::fromStdString(bashCompletion()));
        const QString typed =
            QStringLiteral("source '%1'; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]}-1)); _headroom_cli; "
                           "printf '%s\\n' \"${COMPREPLY[@]}\"")
                .arg(script, words);
        QCOMPARE(ran(QStringLiteral("bash"), {QStringLiteral("-c"), typed}).out, offered);
    }

    void manualPageHasNoWarnings()
    {
        test::TempFolder folder;
        const QString page = folder.write(QStringLiteral("headroom-cli.1"), QByteArray::fromStdString(manPage()));
        const Ran shown = ran(QStringLiteral("man"), {QStringLiteral("--warnings"), QStringLiteral("-l"), page});
        QCOMPARE(shown.err, QByteArray());
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains("EXIT STATUS"));
        for (const CommandSpec& command : commandTable())
            QVERIFY2(shown.out.contains(("headroom-cli " + std::string(command.name)).c_str()), command.name.data());
    }
};

QTEST_GUILESS_MAIN(TestCliDocuments)
#include "tst_cli_documents.moc"
