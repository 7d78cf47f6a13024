// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QtTest>

namespace {

/// Names of all shared libraries that the loader would map for `program`, directly needed or not.
QStringList librariesOf(const QString& program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    if (!ldd.waitForFinished() || ldd.exitCode() != 0) return {};
    QStringList names;
    for (const QByteArray& line : ldd.readAllStandardOutput().split('\n'))
        if (!line.trimmed().isEmpty()) names.append(QString::fromUtf8(line.trimmed().split(' ').first()));
    return names;
}

QStringList matching(const QStringList& libraries, const QString& name)
{
    return libraries.filter(name, Qt::CaseInsensitive);
}

} // namespace

/// What the programs link: the console program starts fast and reads no stranger's media, so no decoder and no screen
/// may creep in, not even through another library.
class TestLinkLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lddIsRead();
    void consoleProgram_data();
    void consoleProgram();
    void decoderHasTheDecoders();
};

void TestLinkLines::lddIsRead()
{
    QVERIFY(!matching(librariesOf(QCoreApplication::applicationFilePath()), QStringLiteral("libQt6Test")).isEmpty());
}

void TestLinkLines::consoleProgram_data()
{
    QTest::addColumn<QString>("forbidden");
    for (const char* name : {"libQt6Gui", "libQt6Widgets", "libopencv_imgcodecs", "libopencv_highgui",
                             "libopencv_videoio", "libgdal", "libsndfile", "libexiv2", "libX11", "libGL."})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestLinkLines::consoleProgram()
{
    QFETCH(QString, forbidden);
    const QStringList libraries = librariesOf(QStringLiteral(HEADROOM_CLI_PROGRAM));
    QVERIFY(!matching(libraries, QStringLiteral("libQt6Core")).isEmpty());
    QCOMPARE(matching(libraries, forbidden), QStringList());
}

void TestLinkLines::decoderHasTheDecoders()
{
    const QStringList libraries = librariesOf(QStringLiteral(HEADROOM_MEDIA_PROGRAM));
    QVERIFY(!matching(libraries, QStringLiteral("libopencv_imgcodecs")).isEmpty());
    QVERIFY(!matching(libraries, QStringLiteral("libsndfile")).isEmpty());
    QCOMPARE(matching(libraries, QStringLiteral("libQt6Widgets")), QStringList());
}

QTEST_GUILESS_MAIN(TestLinkLines)
#include "tst_link_lines.moc"
