// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_client.h"
#include "tests/core/media/file_makers.h"
#include "tests/core/media/media_test_tools.h"
#include "tests/core/media/tiff_maker.h"
#include "tests/support/temp_files.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

/// A grey TIFF whose EXIF block says `exif`, and whose GPS block says 52° north.
QByteArray photo(TiffMaker::Tags image, const TiffMaker::Tags& exif)
{
    TiffMaker tiff;
    const TiffMaker::Tags gps = {{1, TiffMaker::text("N")}, {2, TiffMaker::rational(52, 1)}};
    image[0x8769] = TiffMaker::number(tiff.addDirectory(exif));
    image[0x8825] = TiffMaker::number(tiff.addDirectory(gps));
    tiff.addPage(4, 2, 1, 8, 1, QByteArray(8, 'x'), image);
    return tiff.bytes();
}

} // namespace

/// What is known of a picture without decoding it. Tags and their numbers: EXIF 2.32 (CIPA DC-008-2019).
class TestMediaFacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void camera();
    void nothingKnown();
    void impossibleValues_data();
    void impossibleValues();
    void time_data();
    void time();

private:
    MediaFacts factsOf(const QByteArray& bytes)
    {
        const auto facts = m_client.facts(m_folder.write(QStringLiteral("photo"), bytes));
        if (!facts) qWarning("%s", qPrintable(facts.error().text));
        return facts ? *facts : MediaFacts{};
    }
    TempFolder m_folder;
    MediaClient m_client{decoderOptions()};
};

void TestMediaFacts::camera()
{
    const QByteArray bytes = photo({{0x10F, TiffMaker::text("Kamera Werke  ")},
                                    {0x110, TiffMaker::text("K-100")},
                                    {0x112, TiffMaker::shorts({6})}},
                                   {{0x829A, TiffMaker::rational(1, 250)},
                                    {0x829D, TiffMaker::rational(28, 10)},
                                    {0x8827, TiffMaker::shorts({400})},
                                    {0x9003, TiffMaker::text("2026:08:17 09:30:05")},
                                    {0x9011, TiffMaker::text("+02:00")},
                                    {0x920A, TiffMaker::rational(50, 1)}});
    MediaFacts expected;
    expected.kind = MediaKind::Image;
    expected.format = "tiff";
    expected.fileBytes = bytes.size();
    expected.width = 2;
    expected.height = 4;
    expected.orientation = 6;
    expected.takenAt = "2026-08-17T09:30:05+02:00";
    expected.cameraMake = "Kamera Werke";
    expected.cameraModel = "K-100";
    expected.exposureSeconds = 1.0 / 250;
    expected.aperture = 2.8;
    expected.iso = 400;
    expected.focalLengthMm = 50;
    QVERIFY(factsOf(bytes) == expected);
}

void TestMediaFacts::nothingKnown()
{
    const QByteArray bytes = makePng({.width = 3, .height = 2}, QByteArray(18, 'x'));
    MediaFacts expected;
    expected.format = "png";
    expected.fileBytes = bytes.size();
    expected.width = 3;
    expected.height = 2;
    QVERIFY(factsOf(bytes) == expected);
}

void TestMediaFacts::impossibleValues_data()
{
    QTest::addColumn<int>("orientation");
    QTest::newRow("0") << 0;
    QTest::newRow("9") << 9;
    QTest::newRow("65535") << 65535;
}

void TestMediaFacts::impossibleValues()
{
    QFETCH(int, orientation);
    const MediaFacts facts = factsOf(photo({{0x112, TiffMaker::shorts({static_cast<std::uint16_t>(orientation)})}},
                                           {{0x829A, TiffMaker::rational(1, 0)}, {0x829D, TiffMaker::rational(0, 0)}}));
    QCOMPARE(facts.orientation, 1);
    QCOMPARE(facts.width, 4);
    QVERIFY(!facts.exposureSeconds.has_value());
    QVERIFY(!facts.aperture.has_value());
}

void TestMediaFacts::time_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* written, const char* offset, const char* expected) {
        QTest::newRow(written) << QByteArray(written) << QByteArray(offset) << QByteArray(expected);
    };
    row("2026:08:17 09:30:05", "", "2026-08-17T09:30:05");
    row("1999:12:31 23:59:59", "-10:00", "1999-12-31T23:59:59-10:00");
    row("2026:08:17 00:00:00", "nonsense", "2026-08-17T00:00:00");
    row("0000:00:00 00:00:00", "", "");
    row("    :  :     :  :  ", "", "");
    row("yesterday", "", "");
    row("2026-08-17", "", "");
}

void TestMediaFacts::time()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, offset);
    QFETCH(QByteArray, expected);
    const MediaFacts facts =
        factsOf(photo({}, {{0x9003, TiffMaker::text(written)}, {0x9011, TiffMaker::text(offset)}}));
    QCOMPARE(QByteArray::fromStdString(facts.takenAt), expected);
}

QTEST_APPLESS_MAIN(TestMediaFacts)
#include "tst_media_facts.moc"
