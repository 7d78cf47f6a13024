// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"

#include <QLabel>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTheSampleAndCounts();
    void scopeIsInForceWhileItIsTyped();
};

void ShellTest::opensTheSampleAndCounts()
{
    WindowFixture fixture;
    fixture.open(fixture.makeDigits());
    QCOMPARE(fixture.window().windowTitle(), QStringLiteral("digits — Headroom"));
    QCOMPARE(fixture.find<QLabel>("scopeCount")->text(), QStringLiteral("300 of 300 examples"));
    QCOMPARE(fixture.find<QLabel>("statusCounts")->text(), QStringLiteral("300 examples · 300 in scope"));
    QCOMPARE(fixture.find<QLabel>("statusSaved")->text(), QStringLiteral("● All changes saved"));
}

void ShellTest::scopeIsInForceWhileItIsTyped()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.find("scopeEdit")->setFocus();
    fixture.keys(QStringLiteral("place = car"));
    QTRY_COMPARE(fixture.find<QLabel>("scopeCount")->text(), QStringLiteral("30 of 90 examples"));
    QCOMPARE(fixture.services().scope.text(), QStringLiteral("place = car"));
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
