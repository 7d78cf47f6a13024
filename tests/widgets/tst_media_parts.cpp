// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"
#include "widgets/services/media_kinds.h"
#include "widgets/services/sample_feed.h"
#include "widgets/services/thumbnail_store.h"
#include "widgets/views/image_view.h"
#include "widgets/views/waveform_view.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QWheelEvent>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

/// The parts that show media, without a decoder.
class TestMediaParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsByEnding();
    void thumbnailsAreKept();
    void aChangedFileHasAnotherThumbnail();
    void theOldestThumbnailsGo();
    void samplesAreFedWithSilenceBetween();
    void timesAndMarks();
    void zoomGoesToThePointer();
};

void TestMediaParts::kindsByEnding()
{
    using Kind = MediaService::Kind;
    QCOMPARE(mediaKindOf(""), Kind::None);
    QCOMPARE(mediaKindOf("a/b.WAV"), Kind::Audio);
    QCOMPARE(mediaKindOf("clip.opus"), Kind::Audio);
    QCOMPARE(mediaKindOf("IMG_1.JPG"), Kind::Image);
    QCOMPARE(mediaKindOf("no ending"), Kind::Image); // the decoder says what it is
}

void TestMediaParts::thumbnailsAreKept()
{
    const TempFolder folder;
    ThumbnailStore store(folder.path(QStringLiteral("cache")));
    QImage opaque(20, 10, QImage::Format_RGB32);
    opaque.fill(QColor(200, 30, 60));
    QImage glass(20, 10, QImage::Format_ARGB32_Premultiplied);
    glass.fill(QColor(0, 0, 0, 0));
    QVERIFY(store.read(QStringLiteral("aa/bb")).isNull());
    store.write(QStringLiteral("aa/bb"), opaque);
    store.write(QStringLiteral("aa/cc"), glass);
    const QImage read = store.read(QStringLiteral("aa/bb"));
    QCOMPARE(read.size(), opaque.size());
    QVERIFY(std::abs(read.pixelColor(5, 5).red() - 200) < 8);
    QCOMPARE(store.read(QStringLiteral("aa/cc")).pixelColor(5, 5).alpha(), 0);
}

void TestMediaParts::aChangedFileHasAnotherThumbnail()
{
    const TempFolder folder;
    const ThumbnailStore store(folder.path(QStringLiteral("cache")));
    const QString file = folder.write(QStringLiteral("a.png"), "one");
    const QString name = store.nameOf(file, 192);
    QCOMPARE(store.nameOf(file, 192), name);
    QVERIFY(store.nameOf(file, 384) != name);
    folder.write(QStringLiteral("a.png"), "another");
    QVERIFY(store.nameOf(file, 192) != name);
}

void TestMediaParts::theOldestThumbnailsGo()
{
    const TempFolder folder;
    QImage noise(64, 64, QImage::Format_RGB32);
    for (int i = 0; i < 64 * 64; ++i)
        noise.setPixel(i % 64, i / 64, static_cast<unsigned>(i) * 2654435761U);
    ThumbnailStore store(folder.path(QStringLiteral("cache")), 20'000);
    for (int i = 0; i < 20; ++i) {
        const QString name = QStringLiteral("aa/%1").arg(i);
        store.write(name, noise);
        QFile file(folder.path(QStringLiteral("cache/") + name));
        if (!file.open(QIODevice::ReadWrite)) continue;
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(1'000'000'000LL * (i + 1)), QFileDevice::FileModificationTime);
    }
    store.prune();
    std::int64_t total = 0;
    QDirIterator walk(folder.path(QStringLiteral("cache")), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        total += walk.nextFileInfo().size();
    QVERIFY2(total > 0 && total <= 20'000, qPrintable(QString::number(total)));
    QVERIFY(store.read(QStringLiteral("aa/0")).isNull());
    QVERIFY(!store.read(QStringLiteral("aa/19")).isNull());
}

void TestMediaParts::samplesAreFedWithSilenceBetween()
{
    SampleFeed feed;
    feed.append({8000, 1, {1.0F, -1.0F, 0.5F}});
    QCOMPARE(feed.waiting(), qint64{6});
    QByteArray read = feed.read(10);
    QCOMPARE(read, QByteArray::fromHex("ff7f0180004000000000"));
    feed.append({8000, 1, {-2.0F}}); // louder than full scale
    feed.finish();
    read = feed.read(10);
    QCOMPARE(read, QByteArray::fromHex("0180"));
    QCOMPARE(feed.waiting(), qint64{0});
}

void TestMediaParts::timesAndMarks()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(timeText(0.25, 2), QStringLiteral("0:00.25"));
    QCOMPARE(timeText(59.999, 1), QStringLiteral("1:00.0"));
    QCOMPARE(timeText(3661, 0), QStringLiteral("61:01"));
    QCOMPARE(markDistance(0.3, 900, 100), 0.05);
    QCOMPARE(markDistance(10, 900, 100), 2.0);
    QCOMPARE(markDistance(3600, 900, 100), 600.0);
}

void TestMediaParts::zoomGoesToThePointer()
{
    ImageView view;
    view.resize(400, 300);
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::red);
    view.show(image, {});
    QVERIFY(view.isFitted());
    QVERIFY(view.zoom() < 0.5);
    view.toggleZoom();
    QCOMPARE(view.zoom(), 1.0);
    view.toggleZoom();
    QVERIFY(view.isFitted());
    const double before = view.zoom();
    QWheelEvent wheel({100, 100}, {100, 100}, {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(!view.isFitted());
    QVERIFY(view.zoom() > before);
    view.show(image, {}); // another picture
    QVERIFY(view.isFitted());
}

QTEST_MAIN(TestMediaParts)
#include "tst_media_parts.moc"
