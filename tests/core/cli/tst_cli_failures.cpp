// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/cli_runner.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QtTest>

#include <csignal>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace headroom::test;

namespace {

QByteArray bigTable(int rows)
{
    QByteArray text = "id,label,answer,note\n";
    for (int i = 0; i < rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "key" + number + (i % 3 ? ",yes," : ",no,") + (i % 5 ? "yes" : "no") + ",some words " + number + '\n';
    }
    return text;
}

// Whether the process has a handler for SIGINT by now (proc(5), SigCgt).
bool catchesInterrupt(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly)) return false;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("SigCgt:")) return (line.mid(7).trimmed().toULongLong(nullptr, 16) >> (SIGINT - 1)) & 1;
    }
    return false;
}

// Root may write what is read-only; without CAP_DAC_OVERRIDE it can't (capabilities(7)).
void respectFileModes()
{
    if (geteuid() == 0) prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
}

} // namespace

/// What goes wrong says so in a line, with exit status 1, and leaves the project as it was.
class TestCliFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<TempFolder>();
        QCOMPARE(run("new p.headroom").status, 0);
        m_folder->write(QStringLiteral("good.csv"), "id,label,answer\na,yes,yes\nb,no,yes\n");
        QCOMPARE(run("import p.headroom good.csv --key id --label label --prediction answer:m").status, 0);
    }

    void badInput_data();
    void badInput();
    void badRows();
    void notAProject();
    void aNewerProject();
    void missingProject();
    void lockedProject();
    void readOnlyProject();
    void fullDisk();
    void interruptedImport();
    void wrongQuery();
    void unknownThings();

private:
    CliRun run(const char* words) { return runCli(m_folder->path(QString()), words); }
    CliRun runAfter(const char* words, const std::function<void()>& inChild)
    {
        return runCliAfter(m_folder->path(QString()), QString::fromLatin1(words).split(u' '), inChild);
    }
    QByteArray bytesOf(const char* name) { return readFile(m_folder->path(QString::fromLatin1(name))); }
    QStringList files() { return QDir(m_folder->path(QString())).entryList(QDir::Files | QDir::Hidden); }

    std::unique_ptr<TempFolder> m_folder;
};

// One line on stderr, nothing on stdout, status 1.
#define FAILS_WITH(done, words)                                                                                        \
    do {                                                                                                               \
        const CliRun failed = done;                                                                                    \
        QCOMPARE(failed.status, 1);                                                                                    \
        QCOMPARE(failed.out, QByteArray());                                                                            \
        QVERIFY2(failed.err.startsWith("headroom-cli: ") && failed.err.contains(words), failed.err.constData());       \
        QCOMPARE(failed.err.count('\n'), 1);                                                                           \
    } while (false)

void TestCliFailures::badInput_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("empty") << QByteArray() << QByteArray("bad.csv");
    QTest::newRow("header only") << QByteArray("id,label\n") << QByteArray("bad.csv");
    QTest::newRow("binary") << QByteArray("id\0\1\2\3label\n\0\0\0", 16) << QByteArray("bad.csv");
    QTest::newRow("column missing") << QByteArray("name,label\na,b\n") << QByteArray("id");
    QTest::newRow("duplicate header") << QByteArray("id,label,label\na,b,c\n") << QByteArray("label");
}

void TestCliFailures::badInput()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, says);
    m_folder->write(QStringLiteral("bad.csv"), table);
    const QByteArray before = bytesOf("p.headroom");
    FAILS_WITH(run("import p.headroom bad.csv --key id --label label"), says);
    QCOMPARE(bytesOf("p.headroom"), before);
}

void TestCliFailures::badRows()
{
    m_folder->write(QStringLiteral("bad.csv"), "id,label\na,yes\nb\nc,no\n");
    const QByteArray before = bytesOf("p.headroom");
    const CliRun stopped = run("import p.headroom bad.csv --key id --label label");
    QCOMPARE(stopped.status, 1);
    QVERIFY2(stopped.err.contains("bad.csv:3"), stopped.err.constData());
    QCOMPARE(bytesOf("p.headroom"), before);

    const CliRun skipped = run("import p.headroom bad.csv --key id --label label --on-bad-row skip --json");
    QCOMPARE(skipped.status, 0);
    QVERIFY2(skipped.err.contains("bad.csv:3"), skipped.err.constData());
    QCOMPARE(skipped.json().value(QStringLiteral("rows_bad")).toInt(), 1);
    QCOMPARE(skipped.json().value(QStringLiteral("rows_read")).toInt(), 3);
}

void TestCliFailures::notAProject()
{
    for (const char* command : {"errors good.csv", "info good.csv", "import good.csv good.csv", "check good.csv"})
        FAILS_WITH(run(command), "good.csv");
    FAILS_WITH(run("errors ."), "");
}

void TestCliFailures::aNewerProject()
{
    // user_version, SQLite's own place for a schema's number: 4 bytes at offset 60, big endian.
    QFile file(m_folder->path(QStringLiteral("p.headroom")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60));
    QCOMPARE(file.write(QByteArray::fromHex("00000fff")), qint64(4));
    file.close();
    const QByteArray before = bytesOf("p.headroom");
    FAILS_WITH(run("info p.headroom"), "newer");
    FAILS_WITH(run("label p.headroom yes --where label=no"), "newer");
    QCOMPARE(bytesOf("p.headroom"), before);
}

void TestCliFailures::missingProject()
{
    FAILS_WITH(run("errors nowhere.headroom"), "nowhere.headroom");
    QVERIFY(!files().contains(QStringLiteral("nowhere.headroom")));
}

void TestCliFailures::lockedProject()
{
    QProcess first;
    first.setWorkingDirectory(m_folder->path(QString()));
    first.start(cliProgram(), {QStringLiteral("import"), QStringLiteral("p.headroom"), QStringLiteral("-")});
    QVERIFY(first.waitForStarted());
    QTRY_VERIFY(catchesInterrupt(first.processId()));
    QElapsedTimer sinceStart;
    sinceStart.start();
    CliRun second;
    do { // until the first one has the lock
        second = run("review p.headroom --where label=yes");
    } while (second.status == 0 && sinceStart.elapsed() < 10000);
    FAILS_WITH(second, "p.headroom");
    QCOMPARE(run("info p.headroom").status, 0); // reading goes on
    first.closeWriteChannel();
    QVERIFY(first.waitForFinished());
    QCOMPARE(run("review p.headroom --where label=no").status, 0);
}

void TestCliFailures::readOnlyProject()
{
    QFile file(m_folder->path(QStringLiteral("p.headroom")));
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner));
    FAILS_WITH(runAfter("label p.headroom yes --where label=no", respectFileModes), "p.headroom");
    QCOMPARE(runAfter("errors p.headroom", respectFileModes).status, 0);
}

void TestCliFailures::fullDisk()
{
    m_folder->write(QStringLiteral("big.csv"), bigTable(20000));
    const QByteArray before = bytesOf("p.headroom");
    const auto limitFiles = [] {
        const rlimit limit{300000, 300000};
        setrlimit(RLIMIT_FSIZE, &limit);
    };
    FAILS_WITH(runAfter("import p.headroom big.csv --key id --label label", limitFiles), "");
    QCOMPARE(run("check p.headroom").status, 0);
    QCOMPARE(run("info p.headroom --json").json().value(QStringLiteral("examples")).toInt(), 2);
    QCOMPARE(bytesOf("p.headroom"), before);
}

void TestCliFailures::interruptedImport()
{
    const QByteArray before = bytesOf("p.headroom");
    const QStringList filesBefore = files();
    QProcess process;
    process.setWorkingDirectory(m_folder->path(QString()));
    process.start(cliProgram(), QStringLiteral("import p.headroom - --key id --label label").split(u' '));
    QVERIFY(process.waitForStarted());
    process.write(bigTable(100000));
    QTRY_VERIFY(catchesInterrupt(process.processId()));
    while (process.bytesToWrite() > 0) // it waits for more, with most rows already in the open transaction
        QVERIFY(process.waitForBytesWritten());
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.startsWith("headroom-cli: ") && said.count('\n') == 1, said.constData());
    QCOMPARE(bytesOf("p.headroom"), before);
    QCOMPARE(files(), filesBefore);
    QCOMPARE(run("check p.headroom").status, 0);
}

void TestCliFailures::wrongQuery()
{
    FAILS_WITH(run("errors p.headroom --where label=="), "--where: ");
    FAILS_WITH(run("export p.headroom --out x.csv --where nothing=1"), "nothing");
    QVERIFY(!files().contains(QStringLiteral("x.csv")));
}

void TestCliFailures::unknownThings()
{
    FAILS_WITH(run("errors p.headroom --run n"), "there is no run \"n\". Did you mean \"m\"?");
    FAILS_WITH(run("errors p.headroom --by-field colour"), "there is no field \"colour\".");
    FAILS_WITH(run("errors p.headroom --metric word"), "--metric is for transcription");
    FAILS_WITH(run("set p.headroom tag none --hlp 0.9"), "there is no tag \"none\".");
    FAILS_WITH(run("relocate p.headroom a b"), "b: ");
}

QTEST_GUILESS_MAIN(TestCliFailures)
#include "tst_cli_failures.moc"
