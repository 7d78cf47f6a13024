// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/definition_list.h"

#include <QJsonDocument>
#include <QtTest>

using namespace headroom;

/// Editing classes and tags as a list: what gesture comes out.
class TestDefinitionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChangedIsNoGesture();
    void eachChangeIsOneEdit();
    void newOnesAtTheEndNeedNoOrder();
    void movingIsOneEdit();
    void mergingFollowsChains();
    void whatIsNewAndDroppedLeavesNoTrace();
    void faultsAreTold();
};

namespace {

Uuid id(std::uint8_t number)
{
    Uuid uuid;
    uuid.bytes[0] = number;
    return uuid;
}

Definition named(std::uint8_t number, const char* name)
{
    Definition one;
    one.id = id(number);
    one.name = name;
    return one;
}

DefinitionList three()
{
    return {edits::Named::Tag, {named(1, "a"), named(2, "b"), named(3, "c")}};
}

/// One edit a line: its body with ids as their first byte.
QString text(const Gesture& gesture)
{
    QStringList lines;
    for (const Edit& edit : gesture) {
        QString body = QString::fromUtf8(QJsonDocument(edit.body).toJson(QJsonDocument::Compact));
        for (std::uint8_t i = 1; i < 10; ++i)
            body.replace(QString::fromStdString(id(i).toHex()), QString::number(i));
        lines << body.remove(u'"');
    }
    return lines.join(u'\n');
}

} // namespace

void TestDefinitionList::nothingChangedIsNoGesture()
{
    QVERIFY(three().gesture().empty());
}

void TestDefinitionList::eachChangeIsOneEdit()
{
    DefinitionList list = three();
    list.at(0).name = "x";
    list.at(1).colour = "#112233";
    list.at(1).key = "k";
    list.at(2).rule = "factory = 2";
    const QString edits = text(list.gesture());
    QCOMPARE(edits.count(u'\n'), 3);
    for (const QString& part : {QStringLiteral("name:x"), QStringLiteral("colour:#112233"), QStringLiteral("key:k"),
                                QStringLiteral("rule:factory = 2")})
        QVERIFY2(edits.contains(part), qPrintable(edits));
}

void TestDefinitionList::newOnesAtTheEndNeedNoOrder()
{
    DefinitionList list = three();
    QCOMPARE(list.add("d"), std::size_t{3});
    list.at(3).key = "d";
    QCOMPARE(list.newNames(), (std::vector<std::string>{"d"}));
    list.giveIds({id(4)});
    const Gesture gesture = list.gesture();
    QCOMPARE(gesture.size(), std::size_t{2});
    QVERIFY(text(gesture).contains(u"name:d"));
}

void TestDefinitionList::movingIsOneEdit()
{
    DefinitionList list = three();
    QCOMPARE(list.move(0, true), std::size_t{0});
    QCOMPARE(list.move(2, true), std::size_t{1});
    const QString edits = text(list.gesture());
    QVERIFY2(edits.contains(u"ids:[1,3,2]"), qPrintable(edits));
    QCOMPARE(list.move(1, false), std::size_t{2});
    QVERIFY(list.gesture().empty());
}

void TestDefinitionList::mergingFollowsChains()
{
    DefinitionList list = three();
    list.mergeInto(0, 1);
    list.mergeInto(1, 2);
    const QString edits = text(list.gesture());
    QCOMPARE(edits.count(u"into:3"), 2);
    list.mergeInto(2, 2);
    list.mergeInto(2, 0); // which is gone
    QVERIFY(!list.all()[2].isGone());
    list.remove(2);
    QVERIFY(!list.all()[0].isGone()); // nothing to be merged into any more
    QVERIFY(list.all()[2].isGone());
}

void TestDefinitionList::whatIsNewAndDroppedLeavesNoTrace()
{
    DefinitionList list = three();
    list.add("d");
    list.remove(3);
    QCOMPARE(list.all().size(), std::size_t{3});
    list.mergeInto(list.add("e"), 0);
    QCOMPARE(list.all().size(), std::size_t{3});
    QVERIFY(list.gesture().empty());
}

void TestDefinitionList::faultsAreTold()
{
    using Fault = DefinitionList::Fault;
    DefinitionList list = three();
    QVERIFY(!list.firstFault());
    list.at(1).name = "a";
    QCOMPARE(list.faultAt(0), Fault::SameName);
    list.at(1).name.clear();
    QCOMPARE(list.faultAt(1), Fault::EmptyName);
    list.at(1).isRemoved = true;
    QVERIFY(!list.firstFault());
    list.at(0).key = "k";
    list.at(2).key = "k";
    QCOMPARE(list.firstFault(), std::optional<std::size_t>(0));
    QCOMPARE(list.faultAt(2), Fault::SameKey);
}

QTEST_APPLESS_MAIN(TestDefinitionList)
#include "tst_definition_list.moc"
