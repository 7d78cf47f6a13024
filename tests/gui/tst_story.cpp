// SPDX-License-Identifier: GPL-3.0-or-later
// The story that the window is made for, from the first click to the morning after, as one person would do it.
#include "core/dataset/label_text.h"
#include "tests/gui/support/window_fixture.h"
#include "widgets/models/error_table_model.h"
#include "widgets/views/confusion_view.h"
#include "widgets/views/error_table_view.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr int kPatience = 20000; // ms

/// What the story asks of the window again and again.
class Person
{
public:
    explicit Person(WindowFixture& fixture) : m_fixture(fixture) {}

    const Dataset::Contents& contents() { return m_fixture.services().workbench.contents(); }
    std::size_t reviewed() { return contents().reviewed.count(); }
    QString labelAt(ExampleIndex example)
    {
        const std::optional<std::string> label = labelText(contents().reference.labels, contents().classes, example);
        return label ? QString::fromStdString(*label) : QString();
    }
    std::vector<ExampleIndex> labelledByHand()
    {
        std::vector<ExampleIndex> examples;
        const std::vector<LabelOrigin>& origins = contents().reference.origins;
        for (ExampleIndex i = 0; i < origins.size(); ++i)
            if (origins[i] == LabelOrigin::Hand) examples.push_back(i);
        return examples;
    }
    /// The row of a tag in the error table.
    int rowOf(const QString& tag)
    {
        const QAbstractItemModel& model = *m_fixture.find<ErrorTableView>("errorsTable")->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data().toString().startsWith(tag)) return row;
        }
        return -1;
    }
    QString cell(const QString& tag, ErrorColumn column)
    {
        const QAbstractItemModel& model = *m_fixture.find<ErrorTableView>("errorsTable")->model();
        return model.index(rowOf(tag), static_cast<int>(column)).data().toString();
    }
    void typeHlp(const QString& tag, const QString& percent)
    {
        auto* table = m_fixture.find<ErrorTableView>("errorsTable");
        const int row = rowOf(tag);
        QVERIFY2(row >= 0, qPrintable(tag));
        table->setFocus();
        table->chooseRow(row);
        table->editBaseline();
        auto* edit = table->findChild<QLineEdit*>(QStringLiteral("hlpEdit"));
        QVERIFY(edit != nullptr);
        QTest::keyClicks(edit, percent);
        QTest::keyClick(edit, Qt::Key_Return);
        m_fixture.waitUntilSaved();
        QTRY_VERIFY_WITH_TIMEOUT(cell(tag, ErrorColumn::Baseline).startsWith(percent), kPatience);
    }

    void exportReport(const QString& name, const QByteArray& holds)
    {
        m_fixture.goTo("report");
        const QString path = m_fixture.path(name);
        m_fixture.questions().answer(path);
        m_fixture.trigger("exportHtml");
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kPatience);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains(holds));
    }
    void importTable(const QString& name, const QByteArray& table)
    {
        m_fixture.questions().answer(m_fixture.write(name, table));
        m_fixture.goTo("data");
        m_fixture.click("importTableButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture.find("startImport")->isEnabled(), kPatience);
        QCOMPARE(m_fixture.find<QTableView>("importPreview")->model()->rowCount(), 2);
        const std::size_t before = contents().batches.size();
        m_fixture.click("startImport");
        QTRY_COMPARE_WITH_TIMEOUT(contents().batches.size(), before + 1, kPatience);
        QTRY_VERIFY(!m_fixture.isShown("importDialog"));
        m_fixture.settle();
    }

private:
    WindowFixture& m_fixture;
};

} // namespace

class StoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheHeadroom()
    {
        WindowFixture fixture;
        Person person(fixture);
        fixture.open(fixture.makeDigits());

        // "Review 100 errors + 100 right examples": the digits have 79 errors.
        fixture.goTo("errors");
        fixture.click("reviewButton");
        fixture.click("reviewDraw");
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isShown("tagPalette"), kPatience);
        fixture.waitUntilSaved();
        QTRY_COMPARE_WITH_TIMEOUT(person.contents().samples.size(), std::size_t{1}, kPatience);
        QCOMPARE(person.contents().samples[0].errors.size(), std::size_t{79});
        QCOMPARE(person.contents().samples[0].right.size(), std::size_t{100});
        fixture.settle();

        // A tag of one's own, then single keys: every fifth is mumbled, the others are none of these.
        fixture.questions().answer(QStringLiteral("mumbled"));
        fixture.key(Qt::Key_T);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.services().workbench.dataset().tagIndex("mumbled").has_value(), kPatience);
        fixture.waitUntilSaved();
        fixture.settle();
        const std::size_t mumbled = *fixture.services().workbench.dataset().tagIndex("mumbled");
        fixture.key(Qt::Key_Space);
        for (int i = 1; i < 179; ++i) {
            if (i % 5 == 0) {
                fixture.key(Qt::Key_Q);
                fixture.key(Qt::Key_Space);
            } else {
                fixture.key(Qt::Key_N);
            }
        }
        QCOMPARE(person.contents().tagged[mumbled].count(), std::size_t{36});
        QCOMPARE(person.reviewed(), std::size_t{179});
        fixture.waitUntilSaved();

        // Two labels corrected, one taken back.
        fixture.typeScope(QStringLiteral("error and label = 1"));
        fixture.goTo("label");
        const std::size_t before = person.labelledByHand().size();
        fixture.find("mediaStage")->setFocus();
        fixture.key(Qt::Key_7);
        fixture.key(Qt::Key_9);
        QCOMPARE(person.labelledByHand().size(), before + 2);
        fixture.waitUntilSaved();
        fixture.trigger("undo");
        QTRY_COMPARE_WITH_TIMEOUT(person.labelledByHand().size(), before + 1, kPatience);
        QCOMPARE(person.labelAt(person.labelledByHand().front()), QStringLiteral("7"));

        // The HLP of two tags; the table says which is worth the work.
        fixture.typeScope(QString());
        fixture.goTo("errors");
        person.typeHlp(QStringLiteral("mumbled"), QStringLiteral("90"));
        person.typeHlp(QStringLiteral("accent"), QStringLiteral("95"));
        QVERIFY(person.cell(QStringLiteral("mumbled"), ErrorColumn::ShareOfData).startsWith(u'≈'));
        QCOMPARE(person.rowOf(QStringLiteral("accent")), 0);
        QVERIFY(fixture.isShown("headroomMap"));

        // A cell of the confusion matrix, and what is behind it.
        fixture.click("otherSwitch");
        fixture.settle();
        auto* confusion = fixture.find<ConfusionView>("confusionMatrix");
        QTest::mouseClick(confusion->viewport(), Qt::LeftButton, Qt::NoModifier, confusion->cellCentre(1, 9));
        fixture.settle();
        QVERIFY(confusion->chosen().has_value());

        // One speaker.
        fixture.typeScope(QStringLiteral("speaker = theo"));
        QCOMPARE(fixture.find<QLabel>("scopeCount")->text(), QStringLiteral("50 of 300 examples"));

        // The report of that scope, for the others.
        person.exportReport(QStringLiteral("theo.html"), "50");

        // Clips of one's own: the preview shows them, the columns are understood, and they are in the project.
        fixture.typeScope(QString());
        person.importTable(QStringLiteral("own.csv"), "file,label,prediction,speaker\n"
                                                      "own_1.wav,4,4,ann\n"
                                                      "own_2.wav,4,9,ann\n");
        fixture.typeScope(QStringLiteral("speaker = ann"));
        QCOMPARE(fixture.find<QLabel>("scopeCount")->text(), QStringLiteral("2 of 302 examples"));
        fixture.trigger("undo"); // the import
        fixture.waitUntilSaved();
        QTRY_COMPARE_WITH_TIMEOUT(person.contents().size, std::size_t{300}, kPatience);
        fixture.trigger("redo");
        fixture.waitUntilSaved();
        QTRY_COMPARE_WITH_TIMEOUT(person.contents().size, std::size_t{302}, kPatience);
        fixture.trigger("undo");
        fixture.waitUntilSaved();
        QTRY_COMPARE_WITH_TIMEOUT(person.contents().size, std::size_t{300}, kPatience);

        // Nothing is saved by hand; everything is there again, undo too.
        fixture.reopen();
        QCOMPARE(person.labelledByHand().size(), before + 1);
        QCOMPARE(person.reviewed(), std::size_t{179});
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.services().edits.undoText().isEmpty(), kPatience);
        fixture.trigger("undo"); // the HLP of accent
        fixture.waitUntilSaved();
        fixture.goTo("errors");
        QTRY_VERIFY_WITH_TIMEOUT(
            person.cell(QStringLiteral("accent"), ErrorColumn::Baseline).startsWith(QStringLiteral("98")), kPatience);
    }
};

QTEST_MAIN(StoryTest)
#include "tst_story.moc"
