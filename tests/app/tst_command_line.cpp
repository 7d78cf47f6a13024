// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"

#include <QImage>
#include <QProcess>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

struct Ended
{
    int status = -1;
    QString said;
};

/// Without any display, as on a server.
Ended runProgram(const QStringList& arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(display));
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(HEADROOM_PROGRAM), arguments);
    if (!program.waitForFinished()) return {};
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsWanted();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void tellsItsVersionWithoutADisplay();
    void needsADisplayForTheWindow();
    void drawsAPicture();
    void saysWhyThereIsNoPicture();
};

void CommandLineTest::readsWhatIsWanted()
{
    const auto line =
        readCommandLine(words("--screenshot a.png --page errors --size 1280x720 --theme dark p.headroom"));
    QVERIFY(line.ok());
    QCOMPARE(line->screenshot->file, QStringLiteral("a.png"));
    QCOMPARE(line->screenshot->page, QStringLiteral("errors"));
    QCOMPARE(line->screenshot->size, QSize(1280, 720));
    QCOMPARE(line->screenshot->project, QStringLiteral("p.headroom"));
    QVERIFY(line->theme == ThemeChoice::Dark);
    const auto plain = readCommandLine({});
    QVERIFY(plain.ok() && plain->project.isEmpty() && !plain->screenshot && !plain->theme);
    QVERIFY(readCommandLine(words("--help"))->wantsHelp);
}

void CommandLineTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("mentioned");
    const auto row = [](const char* line, const char* mentioned) {
        QTest::newRow(line) << QString::fromUtf8(mentioned);
    };
    row("--sreenshot x", "--sreenshot");
    row("--size 12x", "1440x900");
    row("--size 1440", "1440x900");
    row("--theme blue", "dark");
    row("--page", "--page");
    row("one two", "two");
}

void CommandLineTest::refusesWhatIsWrong()
{
    QFETCH(QString, mentioned);
    const auto line = readCommandLine(words(QTest::currentDataTag()));
    QVERIFY(!line.ok());
    QVERIFY2(line.error().text.contains(mentioned), qPrintable(line.error().text));
}

void CommandLineTest::tellsItsVersionWithoutADisplay()
{
    const Ended version = runProgram({QStringLiteral("--version")});
    QCOMPARE(version.status, 0);
    QVERIFY2(version.said.startsWith(QStringLiteral("headroom ")), qPrintable(version.said));
    QVERIFY(runProgram({QStringLiteral("--help")}).said.contains(QStringLiteral("--screenshot")));
}

void CommandLineTest::needsADisplayForTheWindow()
{
    const Ended ended = runProgram({});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.said.contains(QStringLiteral("display")), qPrintable(ended.said));
}

void CommandLineTest::drawsAPicture()
{
    const TempFolder folder;
    const QString project = folder.path(QStringLiteral("p.headroom"));
    importTable(*makeProject(project), {{labelColumn(), prediction("m")}, {{"a", {"x", "y"}}, {"b", {"x", "x"}}}});
    const QString picture = folder.path(QStringLiteral("p.png"));
    for (const char* page : {"data", "label", "errors", "report"}) {
        const Ended ended = runProgram({QStringLiteral("--screenshot"), picture, QStringLiteral("--page"),
                                        QString::fromLatin1(page), QStringLiteral("--size"), QStringLiteral("1280x720"),
                                        QStringLiteral("--where"), QStringLiteral("error"), project});
        QVERIFY2(ended.status == 0, qPrintable(ended.said));
        QCOMPARE(QImage(picture).size(), QSize(1280, 720));
        QVERIFY(QFile::remove(picture));
    }
}

void CommandLineTest::saysWhyThereIsNoPicture()
{
    const TempFolder folder;
    const QString project = folder.path(QStringLiteral("p.headroom"));
    makeProject(project);
    const QString picture = folder.path(QStringLiteral("p.png"));
    const auto ended = [&](const QStringList& more) {
        return runProgram(QStringList{QStringLiteral("--screenshot"), picture} + more);
    };
    const Ended noProject = ended({folder.path(QStringLiteral("none.headroom"))});
    QCOMPARE(noProject.status, 1);
    QVERIFY2(noProject.said.contains(QStringLiteral("none.headroom")), qPrintable(noProject.said));
    const Ended noPage = ended({QStringLiteral("--page"), QStringLiteral("splits"), project});
    QCOMPARE(noPage.status, 1);
    QVERIFY(noPage.said.contains(QStringLiteral("errors")));
    const Ended noQuery = ended({QStringLiteral("--where"), QStringLiteral("colour = red"), project});
    QCOMPARE(noQuery.status, 1);
    QVERIFY(noQuery.said.contains(QStringLiteral("colour")));
    const Ended noFolder =
        runProgram({QStringLiteral("--screenshot"), folder.path(QStringLiteral("no/p.png")), project});
    QCOMPARE(noFolder.status, 1);
    QVERIFY(!QFile::exists(picture));
}

QTEST_MAIN(CommandLineTest)
#include "tst_command_line.moc"
