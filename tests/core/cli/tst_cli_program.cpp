// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/cli_runner.h"
#include "tests/support/temp_files.h"

#include <QProcess>
#include <QtTest>

using namespace headroom::test;

/// The program's manners: what goes where, and how it ends.
class TestCliProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersion()
    {
        const CliRun help = runCli(m_folder.path(QString()), "--help");
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.startsWith("Usage: headroom-cli"));
        QCOMPARE(help.err, QByteArray());
        QCOMPARE(runCli(m_folder.path(QString()), "help").out, help.out);
        QVERIFY(runCli(m_folder.path(QString()), "--version").out.startsWith("headroom-cli "));
        QVERIFY(runCli(m_folder.path(QString()), "completion --help").out.contains("Examples:"));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QStringList() << QByteArray("a command is missing.");
        QTest::newRow("unknown command") << QStringList{QStringLiteral("hepl")} << QByteArray("Did you mean \"help\"?");
        QTest::newRow("of a later version")
            << QStringList{QStringLiteral("dance")} << QByteArray("unknown command \"dance\".");
        QTest::newRow("option first") << QStringList{QStringLiteral("--json")} << QByteArray("the command comes first");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("man"), QStringLiteral("--colour")}
                                        << QByteArray("unknown option --colour.");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, typed);
        QFETCH(QByteArray, says);
        const CliRun run = runCli(m_folder.path(QString()), typed);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY2(run.err.startsWith("headroom-cli: ") && run.err.contains(says), run.err.constData());
        QCOMPARE(run.err.count('\n'), 1);
    }

    void localesWithoutUtf8AreQuiet()
    {
        QProcess process;
        process.setProcessEnvironment([] {
            QProcessEnvironment environment;
            environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
            return environment;
        }());
        process.start(cliProgram(), {QStringLiteral("--version")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void fullStdoutIsAnError()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(cliProgram(), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("stdout"));
    }

private:
    TempFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliProgram)
#include "tst_cli_program.moc"
