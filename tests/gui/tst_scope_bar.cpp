// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"
#include "widgets/views/query_edit.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QString textOf(WindowFixture& fixture, const char* label)
{
    const auto* found = fixture.find<QLabel>(label);
    return found == nullptr ? QString() : found->text();
}

QString count(std::size_t shown, std::size_t all)
{
    return QStringLiteral("%1 of %2 examples").arg(shown).arg(all);
}

} // namespace

class ScopeBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scopeIsInForceWhileItIsTyped();
    void mistakesAreSaidAfterAMoment();
    void completionsAreTakenByKeys();
    void scopesComeBackByArrowKeys();
    void scopesOfPagesNarrow();
};

void ScopeBarTest::scopeIsInForceWhileItIsTyped()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.key(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("scopeEdit"));
    fixture.keys(QStringLiteral("place = car"));
    QTRY_COMPARE(textOf(fixture, "scopeCount"), count(30, 90));
    QCOMPARE(fixture.services().scope.text(), QStringLiteral("place = car"));
    fixture.click("scopeClear");
    QTRY_COMPARE(textOf(fixture, "scopeCount"), count(90, 90));
    QVERIFY(!fixture.isShown("scopeClear"));
}

void ScopeBarTest::mistakesAreSaidAfterAMoment()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.typeScope(QStringLiteral("place = car"));
    fixture.typeScope(QStringLiteral("plaze = car"));
    QVERIFY(fixture.isShown("scopeMessage"));
    QVERIFY2(textOf(fixture, "scopeMessage").contains(QStringLiteral("plaze")),
             qPrintable(textOf(fixture, "scopeMessage")));
    QCOMPARE(textOf(fixture, "scopeCount"), count(30, 90)); // what was in force stays
    fixture.picture(QStringLiteral("scope_mistake"));
    fixture.key(Qt::Key_Escape);
    QVERIFY(!fixture.isShown("scopeMessage"));
    QCOMPARE(fixture.find<QueryEdit>("scopeEdit")->text(), QStringLiteral("place = car"));
    // while typing, nobody is told at once
    fixture.keys(QStringLiteral(" and plaze"));
    QTest::qWait(50);
    QVERIFY(!fixture.isShown("scopeMessage"));
}

void ScopeBarTest::completionsAreTakenByKeys()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.find("scopeEdit")->setFocus();
    fixture.keys(QStringLiteral("pla"));
    QTRY_VERIFY(fixture.isShown("scopeCompletions"));
    fixture.key(Qt::Key_Tab);
    auto* edit = fixture.find<QueryEdit>("scopeEdit");
    QCOMPARE(edit->text(), QStringLiteral("place"));
    fixture.keys(QStringLiteral(" = "));
    fixture.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_COMPARE(fixture.find<QListWidget>("scopeCompletions")->count(), 3);
    fixture.picture(QStringLiteral("scope_completions"));
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Down);
    fixture.key(Qt::Key_Return);
    QTRY_COMPARE(textOf(fixture, "scopeCount"), count(30, 90));
    QVERIFY(edit->text().startsWith(QStringLiteral("place = ")));
    QVERIFY(!fixture.isShown("scopeCompletions"));
}

void ScopeBarTest::scopesComeBackByArrowKeys()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.typeScope(QStringLiteral("place = car"));
    fixture.typeScope(QStringLiteral("length < 3"));
    fixture.key(Qt::Key_Up);
    fixture.key(Qt::Key_Up);
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("place = car"));
    fixture.key(Qt::Key_Down);
    QTRY_COMPARE(fixture.services().scope.text(), QStringLiteral("length < 3"));
}

void ScopeBarTest::scopesOfPagesNarrow()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    Q_EMIT fixture.services().navigator.scopeWanted(QStringLiteral("place = car or place = home"), false);
    QCOMPARE(textOf(fixture, "scopeCount"), count(60, 90));
    Q_EMIT fixture.services().navigator.scopeWanted(QStringLiteral("length = 0"), true);
    QCOMPARE(fixture.services().scope.text(), QStringLiteral("(place = car or place = home) and length = 0"));
    QCOMPARE(textOf(fixture, "scopeCount"), count(6, 90));
}

QTEST_MAIN(ScopeBarTest)
#include "tst_scope_bar.moc"
