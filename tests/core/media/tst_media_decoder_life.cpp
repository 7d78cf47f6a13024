// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_client.h"
#include "core/media/media_pool.h"
#include "core/media/media_program.h"
#include "tests/core/media/file_makers.h"
#include "tests/core/media/media_test_tools.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QtTest>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace headroom;
using namespace headroom::test;

namespace {

int openDescriptors()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size());
}

} // namespace

/// The decoder starts when needed, is replaced when it dies or hangs, and never outlives its client.
class TestMediaDecoderLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsLazilyAndStays();
    void startedAhead();
    void killedBetweenRequests();
    void killedBeforeItReadsTheRequest();
    void killedWithinARequest();
    void hangingIsKilledAtTheTimeout();
    void endsWithTheClientObject();
    void endsWithTheClientProcess();
    void limitsAreInForce();
    void inheritsNothingElse();
    void leavesNothingOpen();
    void programMissing();
    void programThatIsNoDecoder_data();
    void programThatIsNoDecoder();
    void programFoundByEnvironment();
    void oneClientManyThreads();
    void poolManyThreads();

private:
    TempFolder m_folder;
    QString m_good = testData(QStringLiteral("exif_orientation/Landscape_1.jpg"));
};

void TestMediaDecoderLife::startsLazilyAndStays()
{
    MediaClient client(decoderOptions());
    QCOMPARE(client.processId(), 0);
    QVERIFY(client.facts(m_good).ok());
    const auto decoder = client.processId();
    QVERIFY(decoder > 0);
    QVERIFY(client.thumbnail(m_good, 64).ok());
    QCOMPARE(client.processId(), decoder);
}

void TestMediaDecoderLife::startedAhead()
{
    MediaClient client(decoderOptions());
    QVERIFY(client.start().ok());
    const auto decoder = client.processId();
    QVERIFY(decoder > 0);
    QVERIFY(client.facts(m_good).ok());
    QCOMPARE(client.processId(), decoder);
}

void TestMediaDecoderLife::killedBetweenRequests()
{
    MediaClient client(decoderOptions());
    QVERIFY(client.facts(m_good).ok());
    const auto decoder = client.processId();
    ::kill(static_cast<pid_t>(decoder), SIGKILL);
    QVERIFY(waitForState(decoder, "Z"));
    QVERIFY(client.facts(m_good).ok());
    QVERIFY(client.processId() != decoder);
    QCOMPARE(processState(decoder), '\0'); // no zombie
}

/// Before it has begun with a file is no reason to blame the file, whichever comes first, the request or the death.
void TestMediaDecoderLife::killedBeforeItReadsTheRequest()
{
    MediaClient client(decoderOptions());
    for (int i = 0; i < 10; ++i) {
        const auto result = client.facts(m_good);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text));
        const auto decoder = static_cast<pid_t>(client.processId());
        ::kill(decoder, SIGSTOP);
        QVERIFY(waitForState(decoder, "T"));
        ::kill(decoder, SIGKILL);
    }
}

/// Four gigabytes of silence take long enough to kill the decoder while it is busy with them.
void TestMediaDecoderLife::killedWithinARequest()
{
    QByteArray header = makeWav(8000, 1, {});
    header.replace(4, 4, QByteArray::fromHex("f0ffffff")).replace(40, 4, QByteArray::fromHex("c0ffffff"));
    const QString path = m_folder.write(QStringLiteral("silence.wav"), header);
    QVERIFY(QFile::resize(path, std::int64_t{0xFFFFFFF0}));

    MediaClient client(decoderOptions());
    QVERIFY(client.facts(m_good).ok());
    const auto decoder = static_cast<pid_t>(client.processId());
    const std::int64_t idle = processorTicks(decoder);
    std::atomic<bool> isAnswered = false;
    std::thread killer([decoder, idle, &isAnswered] {
        while (!isAnswered && processorTicks(decoder) < idle + 3)
            std::this_thread::yield();
        ::kill(decoder, SIGKILL);
    });
    const auto result = client.waveform(path, 100);
    isAnswered = true;
    killer.join();
    QCOMPARE(reason(result, path),
             QStringLiteral("the decoder stopped at this file (signal 9, Killed) and was restarted"));
    QCOMPARE(processState(decoder), '\0');
    QVERIFY(client.facts(m_good).ok());
}

void TestMediaDecoderLife::hangingIsKilledAtTheTimeout()
{
    MediaOptions impatient = decoderOptions();
    impatient.timeout = std::chrono::milliseconds(500);
    MediaClient client(impatient);
    QVERIFY(client.start().ok());
    QVERIFY(client.waveform(testData(QStringLiteral("hound/pop.wav")), 4).ok());
    const auto decoder = client.processId();
    ::kill(static_cast<pid_t>(decoder), SIGSTOP);
    QVERIFY(waitForState(decoder, "T"));
    QCOMPARE(reason(client.thumbnail(m_good, 64), m_good), QStringLiteral("the decoder gave up after 0.5 s"));
    QCOMPARE(processState(decoder), '\0');
    QVERIFY(client.waveform(testData(QStringLiteral("hound/pop.wav")), 4).ok());
}

void TestMediaDecoderLife::endsWithTheClientObject()
{
    std::int64_t decoder = 0;
    {
        MediaClient client(decoderOptions());
        QVERIFY(client.facts(m_good).ok());
        decoder = client.processId();
    }
    QCOMPARE(processState(decoder), '\0');
}

/// A client process that is killed can't clean up: the decoder notices.
void TestMediaDecoderLife::endsWithTheClientProcess()
{
    std::array<int, 2> ends = {};
    QCOMPARE(::pipe(ends.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        MediaClient client(decoderOptions());
        const bool works = client.facts(m_good).ok();
        const std::int64_t decoder = works ? client.processId() : 0;
        const bool told = ::write(ends[1], &decoder, sizeof decoder) == sizeof decoder;
        ::kill(::getpid(), told ? SIGKILL : SIGTERM);
    }
    std::int64_t decoder = 0;
    QCOMPARE(::read(ends[0], &decoder, sizeof decoder), static_cast<ssize_t>(sizeof decoder));
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
    QVERIFY(decoder > 0);
    QVERIFY(waitForState(decoder, "-Z")); // a zombie of init's, where init is slow
    ::close(ends[0]);
    ::close(ends[1]);
}

void TestMediaDecoderLife::limitsAreInForce()
{
    MediaClient client(decoderOptions());
    QVERIFY(client.facts(m_good).ok());
    const QByteArray limits = readFile(QStringLiteral("/proc/%1/limits").arg(client.processId()));
    const auto softLimit = [&limits](const char* name) {
        const qsizetype at = limits.indexOf(name);
        return at < 0 ? QByteArray() : limits.mid(at + 26, 20).trimmed();
    };
    QCOMPARE(softLimit("Max core file size"), QByteArray("0"));
    QCOMPARE(softLimit("Max file size"), QByteArray("0"));
    QCOMPARE(softLimit("Max open files"), QByteArray("64"));
    QVERIFY(softLimit("Max cpu time").toInt() > 0);
#ifndef __SANITIZE_ADDRESS__
    QVERIFY(softLimit("Max address space").toLongLong() > 0);
#endif
}

/// Of what the client has open, the decoder gets its socket and the shared memory.
void TestMediaDecoderLife::inheritsNothingElse()
{
    const int inheritable = ::dup(STDERR_FILENO);
    QVERIFY(inheritable >= 0);
    MediaOptions options = decoderOptions();
    const QString list = m_folder.path(QStringLiteral("list"));
    const QString script = QStringLiteral("#!/bin/sh\nfor i in /proc/$$/fd/*; do readlink $i; done > '%1'\n").arg(list);
    options.program = m_folder.write(QStringLiteral("lister"), script.toUtf8());
    QVERIFY(QFile::setPermissions(options.program, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    MediaClient client(options);
    QVERIFY(!client.facts(m_good).ok());
    ::close(inheritable);
    QList<QByteArray> lines = readFile(list).trimmed().split('\n');
    // The shell opened its script and the list itself.
    lines.removeIf([&](const QByteArray& line) { return line.startsWith(m_folder.path({}).toUtf8()); });
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.count("/dev/null"), 3);
    const auto has = [&](const char* kind) {
        return std::any_of(lines.begin(), lines.end(), [&](const QByteArray& line) { return line.contains(kind); });
    };
    QVERIFY(has("socket:") && has("memfd:"));
}

void TestMediaDecoderLife::leavesNothingOpen()
{
    const int before = openDescriptors();
    for (int i = 0; i < 3; ++i) {
        MediaClient client(decoderOptions());
        QVERIFY(client.facts(m_good).ok());
        ::kill(static_cast<pid_t>(client.processId()), SIGKILL);
        QVERIFY(waitForState(client.processId(), "Z"));
        QVERIFY(client.facts(m_good).ok());
    }
    QCOMPARE(openDescriptors(), before);
    QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no child is left
}

void TestMediaDecoderLife::programMissing()
{
    MediaOptions options = decoderOptions();
    options.program = m_folder.path(QStringLiteral("not there"));
    MediaClient client(options);
    const auto result = client.facts(m_good);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY(result.error().text.contains(options.program));
}

void TestMediaDecoderLife::programThatIsNoDecoder_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("text");
    QTest::newRow("ends at once") << QByteArray("#!/bin/sh\nexit 3\n") << QStringLiteral("(exit status 3)");
    QTest::newRow("says something else") << QByteArray("#!/bin/sh\nprintf hello >&3\nsleep 60\n")
                                         << QStringLiteral("did not start or is of another version");
    QTest::newRow("says nothing") << QByteArray("#!/bin/sh\nsleep 60\n")
                                  << QStringLiteral("did not start or is of another version");
}

void TestMediaDecoderLife::programThatIsNoDecoder()
{
    QFETCH(QByteArray, script);
    QFETCH(QString, text);
    MediaOptions options = decoderOptions();
    options.startTimeout = std::chrono::seconds(1);
    options.program = m_folder.write(QStringLiteral("fake"), script);
    QVERIFY(QFile::setPermissions(options.program, QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    MediaClient client(options);
    const auto result = client.facts(m_good);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().text.contains(text), qPrintable(result.error().text));
    QCOMPARE(client.processId(), 0);
}

void TestMediaDecoderLife::programFoundByEnvironment()
{
    qputenv("HEADROOM_MEDIA", HEADROOM_MEDIA_PROGRAM);
    QCOMPARE(findMediaProgram(), QStringLiteral(HEADROOM_MEDIA_PROGRAM));
    MediaClient client;
    QVERIFY(client.facts(m_good).ok());
    qunsetenv("HEADROOM_MEDIA");
}

void TestMediaDecoderLife::oneClientManyThreads()
{
    MediaClient client(decoderOptions());
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 25; ++i) {
                const auto picture = client.thumbnail(m_good, 30 + t);
                if (picture && picture->width == 30 + t) ++right;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 100);
}

void TestMediaDecoderLife::poolManyThreads()
{
    MediaPool pool(2, decoderOptions());
    const QString sound = testData(QStringLiteral("hound/pop.wav"));
    std::atomic<int> right = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([&, t] {
            for (int i = 0; i < 10; ++i) {
                const auto picture = pool.thumbnail(m_good, 30 + t);
                const auto encoded = pool.encodedThumbnail(m_good, 40);
                const auto waveform = pool.waveform(sound, 5 + t);
                const auto facts = pool.facts(m_good);
                if (picture && picture->width == 30 + t && encoded && encoded->width == 40 && waveform &&
                    waveform->minima.size() == static_cast<std::size_t>(5 + t) && facts && facts->width == 300)
                    ++right;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(right.load(), 40);
}

QTEST_APPLESS_MAIN(TestMediaDecoderLife)
#include "tst_media_decoder_life.moc"
