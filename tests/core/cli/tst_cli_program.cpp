// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/cli_runner.h"
#include "tests/support/temp_files.h"

#include <QJsonArray>
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

    void speaksTheLocalesLanguage()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LC_ALL"));
        environment.insert(QStringLiteral("LC_MESSAGES"), QStringLiteral("de_DE.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(cliProgram(), {QStringLiteral("nichts")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        const QByteArray said = process.readAllStandardError();
        QVERIFY2(said.startsWith("headroom-cli: unbekannter Befehl „nichts“."), said.constData());
    }

    void countsInWholeSentences()
    {
        m_folder.write(QStringLiteral("t.csv"), "id,label\na,yes\nb,no\n");
        const QString folder = m_folder.path(QString());
        QCOMPARE(runCli(folder, "new p.headroom").status, 0);
        QCOMPARE(runCli(folder, "import p.headroom t.csv --key id --label label").out,
                 QByteArray("2 rows read: 2 new examples, 0 updated, 0 bad rows\n"));
        QCOMPARE(runCli(folder, "label p.headroom yes --where label=no").out, QByteArray("1 example labeled\n"));
        QCOMPARE(runCli(folder, "undo p.headroom").out, QByteArray("label “yes” set on 1 example\n"));
    }

    void readsScoresFromJsonCells()
    {
        m_folder.write(QStringLiteral("s.csv"), "id,label,answer,p\n"
                                                "a,yes,yes,\"{\"\"yes\"\": 0.9, \"\"no\"\": 0.1}\"\n"
                                                "b,no,yes,\"{\"\"yes\"\": 0.6, \"\"no\"\": 0.4}\"\n");
        const QString folder = m_folder.path(QString());
        QCOMPARE(runCli(folder, "new s.headroom").status, 0);
        const CliRun done =
            runCli(folder, "import s.headroom s.csv --key id --label label --prediction answer:m --scores p:m --json");
        QVERIFY2(done.status == 0, done.err.constData());
        QCOMPARE(done.json().value(QStringLiteral("examples_new")).toInt(), 2);
        QCOMPARE(done.json().value(QStringLiteral("fields")).toArray().size(), 0);
        QCOMPARE(runCli(folder, "import s.headroom s.csv --key id --scores p,q").status, 2);
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
