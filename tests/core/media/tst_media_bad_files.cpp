// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_client.h"
#include "tests/core/media/file_makers.h"
#include "tests/core/media/media_test_tools.h"
#include "tests/core/media/tiff_maker.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QtTest>

#include <random>
#include <sys/stat.h>

using namespace headroom;
using namespace headroom::test;

/// Files that aren't what they seem: each is refused with a reason, by a decoder that lives on.
class TestMediaBadFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refused_data();
    void refused();
    void headerOfABombIsReadForFacts();
    void wrongKind();
    void pathIsTakenAsItIs();
    void pathRelativeToTheWorkingFolder();
    void damagedFilesDoNoHarm();
    void cleanupTestCase();

private:
    TempFolder m_folder;
    MediaClient m_client{decoderOptions()};
    QString m_good = testData(QStringLiteral("exif_orientation/Landscape_1.jpg"));
    std::int64_t m_decoder = 0;
};

void TestMediaBadFiles::initTestCase()
{
    QVERIFY(m_client.facts(m_good).ok());
    m_decoder = m_client.processId();
    QVERIFY(m_decoder > 0);
}

void TestMediaBadFiles::refused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const QString& path, const char* text) {
        QTest::newRow(name) << path << QString::fromUtf8(text);
    };
    const auto file = [this](const char* name, const QByteArray& bytes) {
        return m_folder.write(QString::fromUtf8(name), bytes);
    };
    const QString fifo = m_folder.path(QStringLiteral("fifo.png"));
    QCOMPARE(::mkfifo(qPrintable(fifo), 0600), 0);
    const QString link = m_folder.path(QStringLiteral("link.jpg"));
    QVERIFY(QFile::link(m_good, link));
    const QByteArray jpeg = readFile(m_good);
    const QByteArray png = readFile(testData(QStringLiteral("pngsuite/basn6a16.png")));
    const char* const unknown = "neither an image nor a sound file of a known format, whatever its name says";

    row("missing", m_folder.path(QStringLiteral("no such file.jpg")), "the file is not there");
    row("below a file", m_good + QStringLiteral("/x.jpg"), "the file is not there");
    row("empty", file("empty.png", {}), "the file is empty");
    row("folder", m_folder.path(QStringLiteral(".")), "not a regular file");
    row("FIFO", fifo, "not a regular file");
    row("endless device", QStringLiteral("/dev/zero"), "not a regular file");
    row("terminal", QStringLiteral("/dev/tty"), "not a regular file");
    row("symbolic link", link, "the file is a symbolic link, which is not followed");
    row("text", file("text.png", "This is not a picture.\n"), unknown);
    row("text that begins like a BMP", file("BMW.bmp", "BMW and other makes of cars, a list\n"), unknown);
    row("text that begins like a PNM", file("P5.txt", "P5 is the name of this page"), "the file is damaged");
    row("SVG", file("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"), unknown);
    row("PDF", file("a.jpg", "%PDF-1.4\n"), unknown);
    row("playlist", file("a.mp3", "#EXTM3U\nhttp://example.org/a.mp3\n"), unknown);
    row("one byte", file("one.jpg", "\xFF"), unknown);
    row("magic only", file("magic.png", png.left(8)), "the file is damaged");
    row("JPEG cut in its header", file("header.jpg", jpeg.left(100)), "the file ends before its picture does");
    row("JPEG cut in the middle", file("half.jpg", jpeg.left(jpeg.size() / 2)),
        "the file ends before its picture does");
    row("JPEG cut at the last byte", file("last.jpg", jpeg.chopped(1)), "the file ends before its picture does");
    row("PNG cut in the middle", file("half.png", png.left(png.size() / 2)), "the file is damaged");
    row("PNG that claims 100000 × 100000", file("bomb.png", makePng({.width = 100'000, .height = 100'000}, {})),
        "its header claims 100000 × 100000 pixels, more than are decoded");
    row("PNM that claims 100000 × 100000", file("bomb.ppm", "P6 100000 100000 255\nxxxxxxxx"), "the file is damaged");
    row("GIF that claims 65535 × 65535",
        file("bomb.gif", QByteArray("GIF89a\xFF\xFF\xFF\xFF\x80\0\0", 13) + QByteArray(6, 'x') + "\x3B"),
        "its header claims 65535 × 65535 pixels, more than are decoded");
#ifndef __SANITIZE_ADDRESS__ // with which the decoder can't limit its memory
    row("PNG that needs 2 GiB",
        file("deep.png", makePng({.width = 16'384, .height = 16'384, .bitDepth = 16, .colourType = 6}, {})),
        "decoding it needs more memory than the decoder may use");
#endif
}

void TestMediaBadFiles::refused()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    const auto result = m_client.thumbnail(path, 64);
    QVERIFY(!result.ok());
    QCOMPARE(reason(result, path), text);
}

/// The size that a header claims is a fact, also where the picture won't be decoded.
void TestMediaBadFiles::headerOfABombIsReadForFacts()
{
    const auto facts = m_client.facts(
        m_folder.write(QStringLiteral("claims.png"), makePng({.width = 100'000, .height = 100'000}, {})));
    QVERIFY(facts.ok());
    QCOMPARE(facts->width, 100'000);
}

void TestMediaBadFiles::wrongKind()
{
    const QString sound = testData(QStringLiteral("hound/pop.wav"));
    QCOMPARE(reason(m_client.thumbnail(sound, 64), sound), QStringLiteral("not an image but a sound file"));
    QCOMPARE(reason(m_client.waveform(m_good, 64), m_good), QStringLiteral("not a sound file but an image"));
}

void TestMediaBadFiles::pathIsTakenAsItIs()
{
    const QByteArray bytes = readFile(m_good);
    for (const char* name :
         {" leading and trailing ", "new\nline", "$(reboot)", "-rf", "%1 %s", "файл 文件 ✓", "a:b;c"}) {
        const QString path = m_folder.write(QString::fromUtf8(name), bytes);
        QVERIFY2(m_client.facts(path).ok(), name);
    }
    const QString tooLong = m_folder.path(QString(20'000, u'x'));
    QCOMPARE(reason(m_client.facts(tooLong), tooLong), QStringLiteral("the file is not there"));
    const QString withZero = m_good + QChar(0) + QStringLiteral(".txt");
    QCOMPARE(m_client.facts(withZero).error().code, ErrorCode::NotFound);
    QVERIFY(!m_client.facts(QString()).ok());
}

void TestMediaBadFiles::pathRelativeToTheWorkingFolder()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(testData(QStringLiteral("hound"))));
    const bool found = m_client.facts(QStringLiteral("pop.wav")).ok();
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(found);
}

/// Good files with bytes changed or cut off at random. Whatever becomes of them, a good file is opened afterwards.
void TestMediaBadFiles::damagedFilesDoNoHarm()
{
    TiffMaker tiff;
    tiff.addPage(8, 8, 3, 8, 2, QByteArray(192, 'x'));
    std::vector<QByteArray> originals = {tiff.bytes(), makeBmp32(4, 4, QByteArray(64, 'x')),
                                         readFile(testData(QStringLiteral("pngsuite/basi3p04.png")))};
    originals.push_back(readFile(m_good).left(20'000) + "\xFF\xD9");
    const QDir folder(testData(QStringLiteral("media_formats")));
    for (const QString& name : folder.entryList({QStringLiteral("animated.*"), QStringLiteral("sine*"),
                                                 QStringLiteral("still.*"), QStringLiteral("cmyk.*")}))
        originals.push_back(readFile(folder.filePath(name)));
    QCOMPARE(originals.size(), std::size_t{14});

    std::mt19937 random(20'260'817);
    for (int round = 0; round < 420; ++round) {
        QByteArray bytes = originals[static_cast<std::size_t>(round) % originals.size()];
        for (int i = 0; i < 1 + round % 7; ++i)
            bytes[static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size()))] =
                static_cast<char>(random());
        if (round % 3 == 0) bytes.truncate(static_cast<qsizetype>(random() % static_cast<std::size_t>(bytes.size())));
        const QString path = m_folder.write(QStringLiteral("damaged"), bytes);
        const auto picture = m_client.thumbnail(path, 32);
        if (picture) QCOMPARE(picture->rgba.size(), static_cast<std::size_t>(picture->width * picture->height * 4));
        const auto waveform = m_client.waveform(path, 16);
        if (waveform) QCOMPARE(waveform->minima.size(), std::size_t{16});
        static_cast<void>(m_client.facts(path));
    }
    QVERIFY(m_client.thumbnail(m_good, 64).ok());
}

void TestMediaBadFiles::cleanupTestCase()
{
    QCOMPARE(m_client.processId(), m_decoder); // none of them has ended it
}

QTEST_APPLESS_MAIN(TestMediaBadFiles)
#include "tst_media_bad_files.moc"
