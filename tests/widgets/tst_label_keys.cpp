// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/label_keys.h"

#include <QKeyEvent>
#include <QtTest>

using namespace headroom;

class TestLabelKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyoneGetsAKeyInOrder();
    void theUsersKeysComeFirst();
    void classesNamedLikeDigitsHaveThem();
    void pagesKeepTheirLetters();
    void keysFindTheirTargets();
    void deletedClassesAndRulesHaveNone();
};

namespace {

Dataset::Contents contentsWith(const std::vector<std::string>& classes, const std::vector<std::string>& tags)
{
    Dataset::Contents contents;
    for (const std::string& name : classes)
        contents.classes.emplace_back().name = name;
    for (const std::string& name : tags)
        contents.tags.emplace_back().name = name;
    return contents;
}

std::optional<LabelTarget> target(const LabelKeys& keys, const QString& text, Qt::KeyboardModifiers held = {})
{
    return targetOfKey(keys, QKeyEvent(QEvent::KeyPress, Qt::Key_unknown, held, text));
}

} // namespace

void TestLabelKeys::everyoneGetsAKeyInOrder()
{
    const LabelKeys keys = labelKeys(contentsWith({"a", "b", "c"}, {"x", "y"}));
    QCOMPARE(keys.classes, (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")}));
    QCOMPARE(keys.tags, (QStringList{QStringLiteral("Q"), QStringLiteral("W")}));
}

void TestLabelKeys::theUsersKeysComeFirst()
{
    Dataset::Contents contents = contentsWith({"a", "b"}, {"x", "y"});
    contents.classes[1].key = "1";
    contents.tags[1].key = "q";
    const LabelKeys keys = labelKeys(contents);
    QCOMPARE(keys.classes, (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
    QCOMPARE(keys.tags, (QStringList{QStringLiteral("W"), QStringLiteral("Q")}));
}

void TestLabelKeys::classesNamedLikeDigitsHaveThem()
{
    Dataset::Contents contents = contentsWith({"0", "1", "none", "2"}, {});
    contents.classes[3].key = "0";
    const LabelKeys keys = labelKeys(contents);
    QCOMPARE(keys.classes,
             (QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("0")}));
}

void TestLabelKeys::pagesKeepTheirLetters()
{
    const LabelKeys keys = labelKeys(contentsWith({}, std::vector<std::string>(30, "x")));
    for (const QChar letter : QStringView(kOwnLetters))
        QVERIFY2(!keys.tags.contains(QString(letter)), qPrintable(QString(letter)));
    QCOMPARE(keys.tags.count(QString()), 30 - (26 - 6));
}

void TestLabelKeys::keysFindTheirTargets()
{
    const LabelKeys keys = labelKeys(contentsWith({"a", "b"}, {"x"}));
    QCOMPARE(target(keys, QStringLiteral("2")), (LabelTarget{LabelTarget::What::Class, 1}));
    QCOMPARE(target(keys, QStringLiteral("q")), (LabelTarget{LabelTarget::What::Tag, 0}));
    QCOMPARE(target(keys, QStringLiteral("3")), std::nullopt);
    QCOMPARE(target(keys, QStringLiteral("q"), Qt::ControlModifier), std::nullopt);
    QCOMPARE(target(keys, QString()), std::nullopt);
}

void TestLabelKeys::deletedClassesAndRulesHaveNone()
{
    Dataset::Contents contents = contentsWith({"a", "b"}, {"x", "y"});
    contents.classes[0].deleted = true;
    contents.tags[0].kind = TagKind::Rule;
    const LabelKeys keys = labelKeys(contents);
    QCOMPARE(keys.classes, (QStringList{QString(), QStringLiteral("1")}));
    QCOMPARE(keys.tags, (QStringList{QString(), QStringLiteral("Q")}));
}

QTEST_APPLESS_MAIN(TestLabelKeys)
#include "tst_label_keys.moc"
