// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_client.h"
#include "tests/core/media/file_makers.h"
#include "tests/core/media/media_test_tools.h"
#include "tests/core/media/tiff_maker.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

/// One pixel after the other, `bytes` each.
QByteArray repeated(const QByteArray& bytes, int count)
{
    return bytes.repeated(count);
}

Thumbnail mirrored(Thumbnail picture)
{
    const Thumbnail original = picture;
    for (int y = 0; y < picture.height; ++y)
        for (int x = 0; x < picture.width; ++x)
            for (int c = 0; c < 4; ++c)
                picture.rgba[static_cast<std::size_t>((y * picture.width + x) * 4 + c)] =
                    original.rgba[static_cast<std::size_t>((y * picture.width + picture.width - 1 - x) * 4 + c)];
    return picture;
}

} // namespace

/// What pictures become: upright RGBA of 8 bits, at most so large.
class TestMediaImages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orientationsLookAlike_data();
    void orientationsLookAlike();
    void pngSuite();
    void deepAndGrey();
    void alphaDoesNotBleed();
    void unusedAlphaOfBmp();
    void plainPnm();
    void cmyk();
    void firstFrames_data();
    void firstFrames();
    void animatedPng();
    void pagesOfTiff();
    void neverEnlarged();
    void reducedLikeFull();
    void encodedPngHoldsTheSamePixels();
    void encodedJpegIsOnWhite();
    void sameRequestSameBytes();

private:
    Thumbnail thumbnail(const QString& path, int maxEdge)
    {
        auto result = m_client.thumbnail(path, maxEdge);
        if (!result) qWarning("%s", qPrintable(result.error().text));
        return result ? std::move(*result) : Thumbnail{};
    }
    Thumbnail thumbnailOf(const QByteArray& bytes, int maxEdge)
    {
        return thumbnail(m_folder.write(QStringLiteral("picture"), bytes), maxEdge);
    }

    TempFolder m_folder;
    MediaClient m_client{decoderOptions()};
};

void TestMediaImages::orientationsLookAlike_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("orientation");
    for (const char* name : {"Landscape", "Portrait"})
        for (int i = 0; i <= 8; ++i)
            QTest::addRow("%s_%d", name, i) << QString::fromUtf8(name) << i;
}

void TestMediaImages::orientationsLookAlike()
{
    QFETCH(QString, name);
    QFETCH(int, orientation);
    const QString path = testData(QStringLiteral("exif_orientation/%1_%2.jpg"));
    const Thumbnail upright = thumbnail(path.arg(name).arg(1), 120);
    const Thumbnail same = thumbnail(path.arg(name).arg(orientation), 120);
    // They were compressed one by one, and each shows its number.
    QVERIFY(difference(upright, same) < 3.0);
    QVERIFY(difference(mirrored(upright), same) > 10.0);

    const auto facts = m_client.facts(path.arg(name).arg(orientation));
    QVERIFY(facts.ok());
    const bool isPortrait = name == u"Portrait";
    QCOMPARE(facts->width, isPortrait ? 200 : 300);
    QCOMPARE(facts->height, isPortrait ? 300 : 200);
    QCOMPARE(facts->orientation, std::max(orientation, 1)); // 0 is no orientation
}

/// Of the 175 pictures, those whose name begins with x are broken on purpose, and only those are refused.
void TestMediaImages::pngSuite()
{
    const QDir folder(testData(QStringLiteral("pngsuite")));
    int opened = 0;
    int refused = 0;
    for (const QString& name : folder.entryList({QStringLiteral("*.png")})) {
        const QString path = folder.filePath(name);
        const auto result = m_client.thumbnail(path, 64);
        QVERIFY2(result.ok() != name.startsWith(u'x'), qPrintable(name));
        ++(result ? opened : refused);
        if (!result) QVERIFY2(reason(result, path).size() > 10, qPrintable(result.error().text));
    }
    QCOMPARE(opened, 161);
    QCOMPARE(refused, 14);
}

void TestMediaImages::deepAndGrey()
{
    // 16 bits keep their scale: 0x8080 is the half of 65535.
    const Thumbnail deep =
        thumbnailOf(makePng({.width = 3, .bitDepth = 16, .colourType = 0}, QByteArray::fromHex("0000"
                                                                                               "8080"
                                                                                               "ffff")),
                    64);
    QCOMPARE(pixel(deep, 0, 0), (Rgba{0, 0, 0, 255}));
    QCOMPARE(pixel(deep, 1, 0), (Rgba{128, 128, 128, 255}));
    QCOMPARE(pixel(deep, 2, 0), (Rgba{255, 255, 255, 255}));

    const Thumbnail greyAlpha = thumbnailOf(makePng({.width = 2, .colourType = 4}, QByteArray::fromHex("40ff"
                                                                                                       "c080")),
                                            64);
    QCOMPARE(pixel(greyAlpha, 0, 0), (Rgba{0x40, 0x40, 0x40, 255}));
    QCOMPARE(pixel(greyAlpha, 1, 0), (Rgba{0xc0, 0xc0, 0xc0, 0x80}));

    TiffMaker tiff;
    tiff.addPage(2, 1, 3, 16, 2,
                 QByteArray::fromHex("ffff00000000"
                                     "0000ffff8080"));
    const Thumbnail deepTiff = thumbnailOf(tiff.bytes(), 64);
    QCOMPARE(pixel(deepTiff, 0, 0), (Rgba{255, 0, 0, 255}));
    QCOMPARE(pixel(deepTiff, 1, 0), (Rgba{0, 255, 128, 255}));
}

/// Opaque red beside transparent green becomes half transparent red, without a trace of green.
void TestMediaImages::alphaDoesNotBleed()
{
    const Thumbnail shrunk =
        thumbnailOf(makePng({.width = 8, .height = 8, .colourType = 6}, repeated(QByteArray::fromHex("ff0000ff"
                                                                                                     "00ff0000"),
                                                                                 32)),
                    4);
    QCOMPARE(shrunk.width, 4);
    for (int x = 0; x < 4; ++x)
        QVERIFY(isLike(pixel(shrunk, x, 2), {255, 0, 0, 128}, 1));
}

void TestMediaImages::unusedAlphaOfBmp()
{
    const Thumbnail bmp = thumbnailOf(makeBmp32(2, 1,
                                                QByteArray::fromHex("10203000"
                                                                    "40506000")),
                                      64);
    QCOMPARE(pixel(bmp, 0, 0), (Rgba{0x30, 0x20, 0x10, 255}));
    QCOMPARE(pixel(bmp, 1, 0), (Rgba{0x60, 0x50, 0x40, 255}));
}

void TestMediaImages::plainPnm()
{
    const QString path = m_folder.write(QStringLiteral("a.ppm"), "P3 2 1 255\n255 0 0  1 2 3\n");
    QCOMPARE(pixel(thumbnail(path, 64), 1, 0), (Rgba{1, 2, 3, 255}));
    const auto facts = m_client.facts(path);
    QVERIFY(facts.ok());
    QCOMPARE(facts->format, std::string("pnm"));
    QCOMPARE(facts->width, 2);
    QCOMPARE(facts->height, 1);
}

void TestMediaImages::cmyk()
{
    const Thumbnail jpeg = thumbnail(testData(QStringLiteral("media_formats/cmyk.jpg")), 64);
    QVERIFY(isLike(pixel(jpeg, 3, 8), {0, 255, 255, 255}, 8));
    QVERIFY(isLike(pixel(jpeg, 12, 8), {0, 0, 0, 255}, 8));

    TiffMaker tiff;
    tiff.addPage(2, 1, 4, 8, 5,
                 QByteArray::fromHex("ff000000"
                                     "000000ff"));
    const Thumbnail page = thumbnailOf(tiff.bytes(), 64);
    QVERIFY(isLike(pixel(page, 0, 0), {0, 255, 255, 255}, 2));
    QVERIFY(isLike(pixel(page, 1, 0), {0, 0, 0, 255}, 2));
}

void TestMediaImages::firstFrames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("red");
    QTest::addColumn<int>("green");
    QTest::addColumn<int>("blue");
    QTest::newRow("GIF") << QStringLiteral("animated.gif") << 3 << 255 << 0 << 0;
    QTest::newRow("animated WebP") << QStringLiteral("animated.webp") << 2 << 0 << 0 << 255;
    QTest::newRow("WebP") << QStringLiteral("still.webp") << 1 << 0 << 255 << 0;
}

void TestMediaImages::firstFrames()
{
    QFETCH(QString, name);
    QFETCH(int, frames);
    QFETCH(int, red);
    QFETCH(int, green);
    QFETCH(int, blue);
    const QString path = testData(QStringLiteral("media_formats/") + name);
    const Thumbnail first = thumbnail(path, 64);
    QCOMPARE(first.width, 12);
    QCOMPARE(first.height, 8);
    QCOMPARE(first.frames, frames);
    for (int y = 0; y < 8; ++y) {
        QCOMPARE(pixel(first, 2, y)[3], 0);
        QCOMPARE(pixel(first, 9, y), (Rgba{red, green, blue, 255}));
    }
    const auto facts = m_client.facts(path);
    QVERIFY(facts.ok());
    QCOMPARE(facts->frames, frames);
    QCOMPARE(facts->width, 12);
    QCOMPARE(facts->height, 8);
}

void TestMediaImages::animatedPng()
{
    PngForm form;
    form.extra = pngChunk("acTL", QByteArray::fromHex("00000009"
                                                      "00000000"));
    QCOMPARE(thumbnailOf(makePng(form, QByteArray::fromHex("010203")), 64).frames, 9);
}

void TestMediaImages::pagesOfTiff()
{
    TiffMaker tiff;
    tiff.addPage(2, 1, 1, 8, 1, QByteArray::fromHex("0aff"));
    tiff.addPage(5, 1, 1, 8, 1, QByteArray::fromHex("0000000000"));
    tiff.addPage(1, 1, 1, 8, 1, QByteArray::fromHex("00"));
    const Thumbnail first = thumbnailOf(tiff.bytes(), 64);
    QCOMPARE(first.frames, 3);
    QCOMPARE(first.width, 2);
    QCOMPARE(pixel(first, 0, 0), (Rgba{10, 10, 10, 255}));
}

void TestMediaImages::neverEnlarged()
{
    const auto bytes = makePng({.width = 300, .height = 100}, QByteArray(300 * 100 * 3, 'x'));
    const Thumbnail same = thumbnailOf(bytes, 1000);
    QCOMPARE(same.width, 300);
    QCOMPARE(same.height, 100);
    const Thumbnail small = thumbnailOf(bytes, 60);
    QCOMPARE(small.width, 60);
    QCOMPARE(small.height, 20);
    const Thumbnail least = thumbnailOf(bytes, 1);
    QCOMPARE(least.width, 1);
    QCOMPARE(least.height, 1);
}

/// A JPEG is decoded at a half, a quarter or an eighth where that is enough; the picture stays the same.
void TestMediaImages::reducedLikeFull()
{
    const QString path = testData(QStringLiteral("exif_orientation/Landscape_6.jpg"));
    const auto full = m_client.encodedThumbnail(path, 300, ThumbnailEncoding::Png);
    QVERIFY(full.ok());
    const QByteArray png(reinterpret_cast<const char*>(full->bytes.data()), static_cast<qsizetype>(full->bytes.size()));
    for (const int edge : {140, 70, 30}) {
        const Thumbnail expected = thumbnailOf(png, edge);
        QVERIFY(difference(thumbnail(path, edge), expected) < 5.0);
        QVERIFY(difference(mirrored(expected), expected) > 15.0);
    }
}

void TestMediaImages::encodedPngHoldsTheSamePixels()
{
    const QString path = testData(QStringLiteral("media_formats/still.webp"));
    const auto encoded = m_client.encodedThumbnail(path, 64, ThumbnailEncoding::Png);
    QVERIFY(encoded.ok());
    QCOMPARE(QByteArray(encoded->mimeType()), QByteArray("image/png"));
    const QByteArray png(reinterpret_cast<const char*>(encoded->bytes.data()),
                         static_cast<qsizetype>(encoded->bytes.size()));
    QVERIFY(png.startsWith("\x89PNG"));
    QCOMPARE(difference(thumbnailOf(png, 64), thumbnail(path, 64)), 0.0);
}

void TestMediaImages::encodedJpegIsOnWhite()
{
    const auto encoded = m_client.encodedThumbnail(testData(QStringLiteral("media_formats/still.webp")), 64);
    QVERIFY(encoded.ok());
    QCOMPARE(QByteArray(encoded->mimeType()), QByteArray("image/jpeg"));
    const QByteArray jpeg(reinterpret_cast<const char*>(encoded->bytes.data()),
                          static_cast<qsizetype>(encoded->bytes.size()));
    QVERIFY(jpeg.startsWith("\xFF\xD8\xFF"));
    QVERIFY(isLike(pixel(thumbnailOf(jpeg, 64), 1, 4), {255, 255, 255, 255}, 20));
}

void TestMediaImages::sameRequestSameBytes()
{
    const QString path = testData(QStringLiteral("exif_orientation/Portrait_5.jpg"));
    MediaClient other(decoderOptions());
    const auto first = m_client.encodedThumbnail(path, 96);
    const auto second = other.encodedThumbnail(path, 96);
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->bytes == second->bytes);
}

QTEST_APPLESS_MAIN(TestMediaImages)
#include "tst_media_images.moc"
