// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/approved_roots.h"
#include "tests/support/temp_files.h"

#include <QtTest>

using namespace headroom;
using headroom::test::TempFolder;

namespace {

ProjectId project(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[0] = number;
    return ProjectId(uuid);
}

QStringList shown(const Result<std::vector<MediaRoot>>& roots)
{
    QStringList list;
    if (!roots) return {roots.error().text};
    for (const MediaRoot& root : *roots)
        list << root.folder + QStringLiteral(" was ") + root.recorded;
    return list;
}

} // namespace

class TestApprovedRoots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsApprovedAtFirst()
    {
        const TempFolder folder;
        QCOMPARE(shown(ApprovedRoots(folder.path(QStringLiteral("none/roots.json"))).of(project(1))), QStringList());
    }

    void projectsAreKeptApart()
    {
        const TempFolder folder;
        const ApprovedRoots roots(folder.path(QStringLiteral("config/roots.json")));
        QVERIFY(roots.approve(project(1), {QStringLiteral("/a"), {}}).ok());
        QVERIFY(roots.approve(project(2), {QStringLiteral("/b"), QStringLiteral("/old")}).ok());
        QCOMPARE(shown(roots.of(project(1))), QStringList{QStringLiteral("/a was ")});
        QCOMPARE(shown(roots.of(project(2))), QStringList{QStringLiteral("/b was /old")});
        QCOMPARE(shown(roots.of(project(3))), QStringList());
    }

    void theNewestComesFirstAndReplaces()
    {
        const TempFolder folder;
        const ApprovedRoots roots(folder.path(QStringLiteral("roots.json")));
        for (const char* name : {"/a", "/b", "/a"})
            QVERIFY(roots.approve(project(1), {QString::fromLatin1(name), {}}).ok());
        QVERIFY(roots.approve(project(1), {QStringLiteral("/c"), QStringLiteral("/old")}).ok());
        QVERIFY(roots.approve(project(1), {QStringLiteral("/d"), QStringLiteral("/old")}).ok());
        QCOMPARE(shown(roots.of(project(1))),
                 (QStringList{QStringLiteral("/d was /old"), QStringLiteral("/a was "), QStringLiteral("/b was ")}));
    }

    void damageIsNamedAndNothingIsOverwritten()
    {
        const TempFolder folder;
        const QString file = folder.write(QStringLiteral("roots.json"), "{\"");
        const ApprovedRoots roots(file);
        QCOMPARE(roots.of(project(1)).error().code, ErrorCode::Damaged);
        QVERIFY(roots.of(project(1)).error().text.startsWith(file));
        QVERIFY(!roots.approve(project(1), {QStringLiteral("/a"), {}}).ok());
        QCOMPARE(test::readFile(file), QByteArray("{\""));
    }
};

QTEST_APPLESS_MAIN(TestApprovedRoots)
#include "tst_approved_roots.moc"
