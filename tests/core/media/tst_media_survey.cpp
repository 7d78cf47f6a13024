// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/approved_roots.h"
#include "core/media/media_survey.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

/// Where a project's media are: in the folder, "home" holds a.jpg and b.jpg, "more" holds c.jpg.
class TestMediaSurvey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsByPlace();
    void absolutePathsOfAnotherMachine();
    void nothingIsApproved();
    void folderThatMoved();
    void canBeCancelled();

private:
    QString path(const char* name) const { return m_folder.path(QLatin1String(name)); }
    // "folder found/missing" of each place; the test's own folder is left out of the text.
    QString shown(const std::vector<std::string>& paths, const std::vector<MediaRoot>& roots) const;

    TempFolder m_folder;
};

QString TestMediaSurvey::shown(const std::vector<std::string>& paths, const std::vector<MediaRoot>& roots) const
{
    const auto places = surveyMedia(paths, roots, Progress());
    if (!places) return places.error().text;
    QStringList texts;
    for (const MediaPlace& place : *places) {
        QString folder = place.root.folder;
        folder.remove(path("") + QLatin1Char('/'));
        texts << QStringLiteral("%1%2 %3/%4")
                     .arg(place.isApproved ? QString() : QStringLiteral("?"), folder)
                     .arg(place.found)
                     .arg(place.missing);
    }
    return texts.join(QStringLiteral(", "));
}

void TestMediaSurvey::initTestCase()
{
    for (const char* folder : {"home", "more"})
        QVERIFY(QDir().mkpath(path(folder)));
    m_folder.write(QStringLiteral("home/a.jpg"), "a");
    m_folder.write(QStringLiteral("home/b.jpg"), "b");
    m_folder.write(QStringLiteral("more/c.jpg"), "c");
}

void TestMediaSurvey::countsByPlace()
{
    const std::vector<MediaRoot> roots{{path("home"), {}}, {path("more"), {}}};
    QCOMPARE(shown({"a.jpg", "b.jpg", "c.jpg", "", "a.jpg"}, roots), QStringLiteral("home 3/0, more 1/0"));
    QCOMPARE(shown({"gone.jpg", "c.jpg", path("more/d.jpg").toStdString()}, roots),
             QStringLiteral("home 0/1, more 1/1"));
}

void TestMediaSurvey::absolutePathsOfAnotherMachine()
{
    const std::vector<std::string> paths{"/eva/clips/one/1.wav", "/eva/clips/two/2.wav", "a.jpg"};
    QCOMPARE(shown(paths, {{path("home"), {}}}), QStringLiteral("home 1/0, ?/eva/clips 0/2"));
    const auto places = surveyMedia(paths, {{path("home"), {}}}, Progress());
    QCOMPARE(places->back().recorded(), QStringLiteral("/eva/clips"));
    QCOMPARE(places->back().firstMissing, std::string("/eva/clips/one/1.wav"));
    QVERIFY(!places->back().exists);
}

void TestMediaSurvey::nothingIsApproved()
{
    QCOMPARE(shown({"a.jpg", "b.jpg"}, {}), QStringLiteral("? 0/2"));
    QCOMPARE(shown({}, {}), QString());
    // a path of this machine is not looked at before its folder is approved
    QCOMPARE(shown({path("home/a.jpg").toStdString()}, {}), QStringLiteral("?home 0/1"));
}

void TestMediaSurvey::folderThatMoved()
{
    const ApprovedRoots approved(path("roots.json"));
    const ProjectId project = ProjectId::random();
    QVERIFY(approved.approve(project, {path("old"), {}}));
    QVERIFY(approved.approve(project, {path("more"), {}}));
    const auto before = surveyMedia({path("old/a.jpg").toStdString()}, *approved.of(project), Progress());
    QVERIFY(!before->at(1).exists);
    QVERIFY(approved.approve(project, {path("home"), before->at(1).recorded()}));
    // in the place of the folder that is gone
    QCOMPARE(shown({path("old/a.jpg").toStdString(), "b.jpg"}, *approved.of(project)),
             QStringLiteral("home 2/0, more 0/0"));
}

void TestMediaSurvey::canBeCancelled()
{
    Progress progress;
    progress.cancel();
    const auto places = surveyMedia({"a.jpg"}, {}, progress);
    QVERIFY(!places);
    QCOMPARE(places.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestMediaSurvey)
#include "tst_media_survey.moc"
