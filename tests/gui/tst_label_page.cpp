// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"
#include "widgets/views/facts_list.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

/// The Label page as a person uses it: keys, clicks, typed text.
class TestLabelPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyLabelsAndMovesOn();
    void undoTakesItBackAndShowsIt();
    void movingOnCanBeSwitchedOff();
    void lettersPutTagsOnAndOff();
    void noneMarksAsGoneThrough();
    void aNewTagIsPutOnAtOnce();
    void commentsAreKept();
    void aSelectionIsLabeledInOneStep();
    void theWholeScopeIsLabeledInOneStep();
    void queuesAreChosen();
    void aQueueOfAnotherPage();
    void theQueueStaysWhileItIsWorkedOn();
    void anExampleIsFoundByItsKey();
    void classesAreEdited();
    void tagsAreMerged();
    void soundsShowTheirWaveform();
    void theStatusLineCounts();
    void emptyQueuesSayWhatToDo();

private:
    QString label(ExampleIndex example);
    bool isReviewed(ExampleIndex example);
    QString currentKey();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestLabelPage::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    if (QString::fromLatin1(QTest::currentTestFunction()).startsWith(u"sounds")) return;
    m_fixture->open(m_fixture->makeTable(40));
    m_fixture->goTo("label");
}

void TestLabelPage::cleanup()
{
    m_fixture.reset();
}

QString TestLabelPage::label(ExampleIndex example)
{
    const Dataset::Contents& contents = m_fixture->services().workbench.contents();
    const std::int32_t code = std::get<ClassLabels>(contents.reference.labels).codes[example];
    return code < 0 ? QString() : QString::fromStdString(contents.classes[static_cast<std::size_t>(code)].name);
}

bool TestLabelPage::isReviewed(ExampleIndex example)
{
    return m_fixture->services().workbench.contents().reviewed.contains(example);
}

QString TestLabelPage::currentKey()
{
    const auto& facts = m_fixture->find<FactsList>("rowCard")->facts();
    return facts.empty() ? QString() : facts.front().value;
}

void TestLabelPage::aKeyLabelsAndMovesOn()
{
    QCOMPARE(currentKey(), QStringLiteral("e0"));
    QCOMPARE(label(0), QStringLiteral("a"));
    m_fixture->key(Qt::Key_3);
    QCOMPARE(label(0), QStringLiteral("c")); // at once, before it is on the disk
    QCOMPARE(currentKey(), QStringLiteral("e1"));
    m_fixture->key(Qt::Key_1);
    QCOMPARE(label(1), QStringLiteral("a"));
    m_fixture->waitUntilSaved();
    m_fixture->reopen();
    QCOMPARE(label(0), QStringLiteral("c"));
    QCOMPARE(label(1), QStringLiteral("a"));
}

void TestLabelPage::undoTakesItBackAndShowsIt()
{
    m_fixture->key(Qt::Key_3);
    m_fixture->key(Qt::Key_Space);
    m_fixture->waitUntilSaved();
    QCOMPARE(currentKey(), QStringLiteral("e2"));
    m_fixture->services().edits.undo();
    QTRY_COMPARE(label(0), QStringLiteral("a"));
    QTRY_COMPARE(currentKey(), QStringLiteral("e0"));
    m_fixture->services().edits.redo();
    QTRY_COMPARE(label(0), QStringLiteral("c"));
}

void TestLabelPage::movingOnCanBeSwitchedOff()
{
    m_fixture->trigger("labelAdvances");
    m_fixture->key(Qt::Key_2);
    QCOMPARE(label(0), QStringLiteral("b"));
    QCOMPARE(currentKey(), QStringLiteral("e0"));
    m_fixture->key(Qt::Key_Delete);
    m_fixture->waitUntilSaved();
    QTRY_COMPARE(label(0), QStringLiteral("a")); // what was imported shows again
}

void TestLabelPage::lettersPutTagsOnAndOff()
{
    const auto hasTag = [this] { return m_fixture->services().workbench.contents().tagged.at(0).contains(1); };
    m_fixture->key(Qt::Key_Right);
    QCOMPARE(currentKey(), QStringLiteral("e1"));
    QVERIFY(!hasTag());
    m_fixture->key(Qt::Key_Q);
    QVERIFY(hasTag());
    QVERIFY(isReviewed(1));
    QCOMPARE(currentKey(), QStringLiteral("e1"));
    m_fixture->key(Qt::Key_Q);
    QVERIFY(!hasTag());
    m_fixture->click("tag_0");
    QVERIFY(hasTag());
}

void TestLabelPage::noneMarksAsGoneThrough()
{
    m_fixture->key(Qt::Key_N);
    QVERIFY(isReviewed(0));
    QCOMPARE(currentKey(), QStringLiteral("e1"));
    m_fixture->click("noneOfThese");
    QVERIFY(isReviewed(1));
    QCOMPARE(currentKey(), QStringLiteral("e2"));
}

void TestLabelPage::aNewTagIsPutOnAtOnce()
{
    m_fixture->questions().answer(QStringLiteral("wind"));
    m_fixture->key(Qt::Key_T);
    m_fixture->waitUntilSaved();
    const auto index = [this] { return m_fixture->services().workbench.dataset().tagIndex("wind"); };
    QTRY_VERIFY(index().has_value());
    QVERIFY(m_fixture->services().workbench.contents().tagged.at(*index()).contains(0));
    // It has a key now, and the place in the queue is the same.
    m_fixture->settle();
    QCOMPARE(currentKey(), QStringLiteral("e0"));
    m_fixture->key(Qt::Key_W);
    QVERIFY(!m_fixture->services().workbench.contents().tagged.at(*index()).contains(0));
}

void TestLabelPage::commentsAreKept()
{
    m_fixture->key(Qt::Key_C);
    m_fixture->keys(QStringLiteral("3 dogs bark"));
    QCOMPARE(label(0), QStringLiteral("a")); // what is typed is no key
    m_fixture->key(Qt::Key_Return);
    QCOMPARE(m_fixture->services().workbench.contents().comments.at(0), std::string("3 dogs bark"));
    m_fixture->key(Qt::Key_2); // the keyboard is the page's again
    QCOMPARE(label(0), QStringLiteral("b"));
    m_fixture->key(Qt::Key_Left);
    QCOMPARE(m_fixture->find<QLineEdit>("commentEdit")->text(), QStringLiteral("3 dogs bark"));
}

void TestLabelPage::aSelectionIsLabeledInOneStep()
{
    m_fixture->key(Qt::Key_G);
    m_fixture->settle();
    QVERIFY(m_fixture->isShown("exampleGrid"));
    m_fixture->key(Qt::Key_Home);
    m_fixture->key(Qt::Key_Right, Qt::ShiftModifier);
    m_fixture->key(Qt::Key_Right);
    m_fixture->key(Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        m_fixture->key(Qt::Key_Right, Qt::ShiftModifier);
    m_fixture->key(Qt::Key_3);
    for (ExampleIndex i = 0; i < 5; ++i)
        QCOMPARE(label(i), QStringLiteral("c"));
    QCOMPARE(label(6), QStringLiteral("a"));
    m_fixture->waitUntilSaved();
    m_fixture->services().edits.undo();
    QTRY_COMPARE(label(0), QStringLiteral("a"));
    QCOMPARE(label(1), QStringLiteral("b"));
    QCOMPARE(label(4), QStringLiteral("b"));
}

void TestLabelPage::theWholeScopeIsLabeledInOneStep()
{
    m_fixture->typeScope(QStringLiteral("place = home"));
    m_fixture->click("gridView");
    m_fixture->key(Qt::Key_A, Qt::ControlModifier);
    m_fixture->key(Qt::Key_2);
    m_fixture->waitUntilSaved();
    const std::size_t size = m_fixture->services().workbench.dataset().size();
    for (ExampleIndex i = 0; i < size; ++i)
        QCOMPARE(label(i) == u"b", i / 3 % 3 == 0 || i % 3 == 1);
}

void TestLabelPage::queuesAreChosen()
{
    auto* queues = m_fixture->find<QComboBox>("queueChoice");
    queues->setFocus();
    queues->setCurrentIndex(2);
    Q_EMIT queues->activated(2); // errors: every fourth
    QCOMPARE(currentKey(), QStringLiteral("e0"));
    m_fixture->key(Qt::Key_Space);
    QCOMPARE(currentKey(), QStringLiteral("e4"));
    Q_EMIT queues->activated(4); // without a tag by hand: not e0, e20
    m_fixture->key(Qt::Key_Space);
    QCOMPARE(currentKey(), QStringLiteral("e8"));
}

void TestLabelPage::aQueueOfAnotherPage()
{
    Queue queue{QStringLiteral("said a, is b"), {7, 3, 5}, 1};
    Q_EMIT m_fixture->services().navigator.queueWanted(queue);
    m_fixture->settle();
    QCOMPARE(currentKey(), QStringLiteral("e3"));
    QVERIFY(m_fixture->find<QComboBox>("queueChoice")->currentText().contains(u"said a, is b"));
    m_fixture->key(Qt::Key_Space);
    QCOMPARE(currentKey(), QStringLiteral("e5"));
}

void TestLabelPage::theQueueStaysWhileItIsWorkedOn()
{
    m_fixture->typeScope(QStringLiteral("label = a"));
    m_fixture->click("gridView");
    m_fixture->click("singleView");
    m_fixture->key(Qt::Key_2); // e0 leaves the scope
    m_fixture->waitUntilSaved();
    m_fixture->settle();
    QCOMPARE(currentKey(), QStringLiteral("e3"));
    m_fixture->key(Qt::Key_Left);
    QCOMPARE(currentKey(), QStringLiteral("e0"));
    m_fixture->key(Qt::Key_F5);
    QCOMPARE(currentKey(), QStringLiteral("e3"));
}

void TestLabelPage::anExampleIsFoundByItsKey()
{
    m_fixture->questions().answer(QStringLiteral("e17"));
    m_fixture->key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(currentKey(), QStringLiteral("e17"));
    m_fixture->questions().answer(QStringLiteral("nobody"));
    m_fixture->key(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(currentKey(), QStringLiteral("e17"));
    QVERIFY(m_fixture->isShown("notice"));
}

void TestLabelPage::classesAreEdited()
{
    m_fixture->click("editClasses");
    auto* name = m_fixture->find<QLineEdit>("definitionName");
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("dent"));
    QTest::keyClicks(m_fixture->find<QLineEdit>("definitionKey"), QStringLiteral("x"));
    m_fixture->click("definitionDown");
    m_fixture->click("definitionNew");
    QTest::keyClicks(name, QStringLiteral("scratch")); // over the name it was made with
    m_fixture->click("definitionsSave");
    const auto classes = [this] {
        QStringList names;
        for (const ClassInfo& one : m_fixture->services().workbench.contents().classes)
            names << QString::fromStdString(one.name);
        return names.join(u' ');
    };
    QTRY_COMPARE(classes(), QStringLiteral("b dent c scratch"));
    m_fixture->waitUntilSaved();
    m_fixture->window().activateWindow(); // as a window manager does when a dialog closes
    m_fixture->settle();
    m_fixture->key(Qt::Key_Right);
    m_fixture->key(Qt::Key_X);
    QCOMPARE(label(1), QStringLiteral("dent"));
    m_fixture->waitUntilSaved();
    m_fixture->services().edits.undo();
    QTRY_COMPARE(label(1), QStringLiteral("b"));
    m_fixture->services().edits.undo();
    QTRY_COMPARE(classes(), QStringLiteral("a b c"));
}

void TestLabelPage::tagsAreMerged()
{
    m_fixture->questions().answer(QStringLiteral("noisy"));
    m_fixture->key(Qt::Key_Right);
    m_fixture->key(Qt::Key_T);
    m_fixture->waitUntilSaved();
    QTRY_COMPARE(m_fixture->services().workbench.contents().tags.size(), std::size_t{2});
    m_fixture->settle();
    m_fixture->click("editTags");
    m_fixture->find<QListWidget>("definitionList")->setCurrentRow(1);
    auto* menu = m_fixture->find<QMenu>("definitionMergeMenu");
    Q_EMIT menu->aboutToShow();
    menu->actions().constFirst()->trigger();
    m_fixture->click("definitionsSave");
    QTRY_COMPARE(m_fixture->services().workbench.contents().tags.size(), std::size_t{1});
    QVERIFY(m_fixture->services().workbench.contents().tagged.at(0).contains(1));
    QVERIFY(m_fixture->services().workbench.contents().tagged.at(0).contains(10));
}

void TestLabelPage::soundsShowTheirWaveform()
{
    m_fixture->open(m_fixture->makeDigits());
    m_fixture->goTo("label");
    QVERIFY(m_fixture->isShown("waveformView"));
    m_fixture->key(Qt::Key_7);
    QCOMPARE(label(0), QStringLiteral("7")); // a class called 7 is under 7
}

void TestLabelPage::theStatusLineCounts()
{
    QSignalSpy told(&m_fixture->services().navigator, &Navigator::statusWanted);
    m_fixture->questions().answer(QStringLiteral("loud"));
    m_fixture->key(Qt::Key_2);
    QVERIFY(!told.isEmpty());
    QVERIFY2(told.constLast().constFirst().toString().startsWith(u"40 in scope · 40 labeled · 0 left"),
             qPrintable(told.constLast().constFirst().toString()));
}

void TestLabelPage::emptyQueuesSayWhatToDo()
{
    auto* queues = m_fixture->find<QComboBox>("queueChoice");
    Q_EMIT queues->activated(1); // unlabeled
    QVERIFY(m_fixture->isShown("labelEmpty"));
    m_fixture->key(Qt::Key_1); // labels nothing
    QCOMPARE(m_fixture->services().edits.state(), SaveState::Saved);
    Q_EMIT queues->activated(0);
    QVERIFY(!m_fixture->isShown("labelEmpty"));
}

QTEST_MAIN(TestLabelPage)
#include "tst_label_page.moc"
