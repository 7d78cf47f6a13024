// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/bounded_queue.h"
#include "core/importers/byte_source.h"
#include "core/importers/sha256.h"
#include "tests/core/importers/import_support.h"

#include <QCryptographicHash>
#include <QtTest>

#include <chrono>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace headroom;
using namespace headroom::test;

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

ImportOptions keyed()
{
    ImportOptions options;
    options.key = "a";
    return options;
}

QByteArray manyRows()
{
    QByteArray bytes = "a,b\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += QByteArray::number(i) + ",x\n";
    return bytes;
}

} // namespace

class TestTableSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAsOthersDo();
    void readsPipes();
    void keepsPipesAsideForTheHash();
    void waitingForAPipeCanBeCancelled();
    void refusesWhatIsNoFile();
    void noticesFilesThatChange();
    void samplesTheFirstRows();
    void theQueueKeepsItsBounds();
};

void TestTableSource::hashesAsOthersDo()
{
    // FIPS 180-2, appendix B.1
    Sha256 hash;
    hash.add("a");
    hash.add("bc");
    QCOMPARE(shown(hash.hex()), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    const TempFolder folder;
    const QByteArray bytes = manyRows();
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), bytes), {});
    const QString expected = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(shown(*(*source)->hashInAdvance()), expected);
    QVERIFY(!tableText(**source).empty());
    QCOMPARE(shown(*(*source)->hashAtEnd()), expected);
}

void TestTableSource::readsPipes()
{
    QCOMPARE(shown(pipedTableText("a,b\n1,2\n", keyed())), QStringLiteral("a|b\n2: 1|2\n"));
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), manyRows()), keyed());
    QVERIFY(pipedTableText(manyRows(), keyed()) == tableText(**source));
    QCOMPARE(shown(pipedTableText("", keyed())), QStringLiteral("error: pipe is empty: there is nothing to import.\n"));
}

// Without a key column, keys need the hash before the first row.
void TestTableSource::keepsPipesAsideForTheHash()
{
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    std::thread writer([&] {
        QFile pipe(path);
        if (!pipe.open(QIODevice::WriteOnly)) qFatal("cannot open a pipe");
        pipe.write("label\nx\ny\n");
    });
    ImportOptions options;
    options.label = "label";
    TestImport test;
    test.runFile(path, options, TaskType::Classification);
    writer.join();
    QCOMPARE(shown(test.error), QString());
    // printf 'label\nx\ny\n' | sha256sum
    QVERIFY(QString::fromStdString(test.batch.fileHash)
                .startsWith(QStringLiteral("2ef6419c2b4e82f1e672de347c8e5fec13d8f1fdddc7e1a9a0e1aa10d802ead5")));
    const std::string prefix = test.batch.fileHash.substr(0, 16);
    QCOMPARE(shown(test.rows()), shown(prefix + ":2: Tx\n" + prefix + ":3: Ty\n"));
}

void TestTableSource::waitingForAPipeCanBeCancelled()
{
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("pipe"));
    QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    Progress progress;
    std::thread user([&] { progress.cancel(); });
    const auto source = TableSource::open(path, keyed(), &progress); // nobody ever writes
    user.join();
    QVERIFY(!source.ok());
    QVERIFY(source.error().code == ErrorCode::Cancelled);
}

void TestTableSource::refusesWhatIsNoFile()
{
    const TempFolder folder;
    const auto missing = TableSource::open(folder.path(QStringLiteral("none.csv")), {});
    QVERIFY(missing.error().code == ErrorCode::NotFound);
    QVERIFY(missing.error().text.startsWith(QStringLiteral("There is no file ")));
    const auto aFolder = TableSource::open(folder.path(QString()), {});
    QVERIFY(aFolder.error().text.endsWith(QStringLiteral(" is a folder, not a file.")));
    const auto device = TableSource::open(QStringLiteral("/dev/zero"), {});
    QCOMPARE(device.error().text, QStringLiteral("/dev/zero is neither a file nor a pipe. Name a file."));
}

void TestTableSource::noticesFilesThatChange()
{
    const TempFolder folder;
    const QString path = folder.write(QStringLiteral("t.csv"), manyRows());
    const auto source = TableSource::open(path, {});
    QVERIFY((*source)->hashInAdvance().ok());
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("x,y\n");
    file.close();
    QVERIFY(!tableText(**source).empty());
    QVERIFY(!(*source)->hashAtEnd().ok());
    QVERIFY((*source)->hashAtEnd().error().text.contains(QStringLiteral("was changed while it was read")));
}

void TestTableSource::samplesTheFirstRows()
{
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), manyRows()), {});
    std::size_t rows = 0;
    for (const RawRows& some : (*source)->sample())
        rows += some.rows();
    QVERIFY(rows >= 10'000 && rows < 100'000);
    const std::string all = tableText(**source);
    QCOMPARE(std::count(all.begin(), all.end(), '\n'), std::ptrdiff_t{200'001});
}

void TestTableSource::theQueueKeepsItsBounds()
{
    BoundedQueue<int> queue(10);
    std::atomic<int> pushed = 0;
    std::thread producer([&] {
        for (int i = 0; queue.push(i, 4); ++i)
            ++pushed;
    });
    for (int i = 0; i < 1'000; ++i)
        QCOMPARE(queue.pop().value(), i);
    queue.close();
    producer.join();
    QVERIFY(pushed <= 1'000 + 3); // 4 + 4 < 10: a third fits in
    int left = 0;
    while (queue.pop())
        ++left;
    QCOMPARE(left, pushed - 1'000);
}

QTEST_APPLESS_MAIN(TestTableSource)
#include "tst_table_source.moc"
