// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_roots.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QFileInfo>
#include <QtTest>

#include <sys/stat.h>

using namespace headroom;
using namespace headroom::test;

/// Which files an imported path may lead to. The folders: media/ (approved) with a.jpg, sub/b.jpg, links and a FIFO;
/// more/ (approved) with c.jpg; outside/ with secret.jpg.
class TestMediaRoots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void resolves_data();
    void resolves();
    void refuses_data();
    void refuses();
    void absolutePathUnderARoot();
    void folderThatIsItselfALink();
    void nameThatBeginsLikeARoot();
    void relocated();
    void withoutRoots();

private:
    QString real(const QString& name) const { return QFileInfo(m_folder.path(name)).canonicalFilePath(); }
    MediaRoots roots() const
    {
        return MediaRoots({{m_folder.path(QStringLiteral("media")), {}},
                           {m_folder.path(QStringLiteral("gone")), {}},
                           {m_folder.path(QStringLiteral("more")), {}}});
    }
    TempFolder m_folder;
};

void TestMediaRoots::initTestCase()
{
    for (const char* name : {"media/a.jpg", "media/sub/b.jpg", "more/c.jpg", "media2/d.jpg", "outside/secret.jpg",
                             "media/colon: is fine.jpg", "media/back\\slash.jpg", "media/grün ✓.jpg"})
        m_folder.write(QString::fromUtf8(name), "x");
    const auto link = [this](const char* target, const char* name) {
        QVERIFY(QFile::link(QString::fromUtf8(target), m_folder.path(QString::fromUtf8(name))));
    };
    link("a.jpg", "media/inside_link.jpg");
    link("../outside/secret.jpg", "media/leak.jpg");
    link("../outside", "media/leak");
    link("/", "media/root");
    link("loop.jpg", "media/loop.jpg");
    link("nowhere", "media/dangling.jpg");
    link("media", "alias");
    QCOMPARE(::mkfifo(qPrintable(m_folder.path(QStringLiteral("media/pipe.jpg"))), 0600), 0);
}

void TestMediaRoots::resolves_data()
{
    QTest::addColumn<QString>("imported");
    QTest::addColumn<QString>("file");
    const auto row = [](const char* imported, const char* file) {
        QTest::newRow(imported) << QString::fromUtf8(imported) << QString::fromUtf8(file);
    };
    row("a.jpg", "media/a.jpg");
    row("./a.jpg", "media/a.jpg");
    row("sub//b.jpg", "media/sub/b.jpg");
    row("c.jpg", "more/c.jpg");
    row("inside_link.jpg", "media/a.jpg");
    row("colon: is fine.jpg", "media/colon: is fine.jpg");
    row("back\\slash.jpg", "media/back\\slash.jpg");
    row("grün ✓.jpg", "media/grün ✓.jpg");
}

void TestMediaRoots::resolves()
{
    QFETCH(QString, imported);
    QFETCH(QString, file);
    const auto result = roots().resolve(imported);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().text));
    QCOMPARE(result.value(), real(file));
}

void TestMediaRoots::refuses_data()
{
    QTest::addColumn<QString>("imported");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* imported, const char* text) {
        QTest::newRow(imported) << QString::fromUtf8(imported) << QString::fromUtf8(text);
    };
    row("", "the media path is empty");
    row("../outside/secret.jpg", "\"..\" is not allowed");
    row("sub/../a.jpg", "\"..\" is not allowed");
    row("..", "\"..\" is not allowed");
    row("/etc/passwd", "outside the approved media folders");
    row("http://example.org/a.jpg", "a URL");
    row("file:///etc/passwd", "a URL");
    row("FILE:/etc/passwd", "a URL");
    row("data:image/png;base64,AAAA", "a URL");
    row("leak.jpg", "leads out");
    row("leak/secret.jpg", "leads out");
    row("root/etc/passwd", "leads out");
    row("loop.jpg", "not found");
    row("dangling.jpg", "not found");
    row("missing.jpg", "not found");
    row("pipe.jpg", "not a regular file");
    row("sub", "not a regular file");
    row(".", "not a regular file");
}

void TestMediaRoots::refuses()
{
    QFETCH(QString, imported);
    QFETCH(QString, text);
    const auto result = roots().resolve(imported);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().text.contains(text), qPrintable(result.error().text));
    QVERIFY(result.error().text.contains(imported));
}

void TestMediaRoots::absolutePathUnderARoot()
{
    const auto result = roots().resolve(m_folder.path(QStringLiteral("more/c.jpg")));
    QVERIFY(result.ok());
    QCOMPARE(result.value(), real(QStringLiteral("more/c.jpg")));
    QVERIFY(!roots().resolve(m_folder.path(QStringLiteral("outside/secret.jpg"))).ok());
}

void TestMediaRoots::folderThatIsItselfALink()
{
    const MediaRoots roots({{m_folder.path(QStringLiteral("alias")), {}}});
    const auto result = roots.resolve(QStringLiteral("a.jpg"));
    QVERIFY(result.ok());
    QCOMPARE(result.value(), real(QStringLiteral("media/a.jpg")));
}

void TestMediaRoots::nameThatBeginsLikeARoot()
{
    QVERIFY(!roots().resolve(m_folder.path(QStringLiteral("media2/d.jpg"))).ok());
}

void TestMediaRoots::relocated()
{
    const MediaRoots roots({{m_folder.path(QStringLiteral("media")), QStringLiteral("/home/ann/photos")},
                            {m_folder.path(QStringLiteral("more")), QStringLiteral("old/place")}});
    const auto absolute = roots.resolve(QStringLiteral("/home/ann/photos/sub/b.jpg"));
    QVERIFY(absolute.ok());
    QCOMPARE(absolute.value(), real(QStringLiteral("media/sub/b.jpg")));
    const auto relative = roots.resolve(QStringLiteral("old/place/c.jpg"));
    QVERIFY(relative.ok());
    QCOMPARE(relative.value(), real(QStringLiteral("more/c.jpg")));
    QVERIFY(!roots.resolve(QStringLiteral("/home/ann/photos/../../../outside/secret.jpg")).ok());
    QVERIFY(!roots.resolve(QStringLiteral("/home/ann/photos/leak.jpg")).ok());
}

void TestMediaRoots::withoutRoots()
{
    QCOMPARE(MediaRoots({}).resolve(QStringLiteral("a.jpg")).error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestMediaRoots)
#include "tst_media_roots.moc"
