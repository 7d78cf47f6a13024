// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"
#include "tests/support/project_tools.h"
#include "widgets/views/report/report_preview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The file that the action writes.
QByteArray exported(WindowFixture& fixture, const char* action, const QString& name)
{
    const QString path = fixture.path(name);
    fixture.questions().answer(path);
    fixture.trigger(action);
    return bytesOf(path);
}

void typeInto(QLineEdit* edit, const QString& text)
{
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class ReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPages();
    void writesEachKindOfFile();
    void writesWhatTheConsoleProgramWrites();
    void followsItsOptions();
    void followsTheScope();
    void followsEdits();
    void comparesWithABaseline();
    void withoutRunsItSaysWhatToDo();
    void zooms();
    void isMadeWhereItWasNotLookedAtYet();
    void saysWhyAFileCannotBeWritten();
};

void ReportPageTest::showsPages()
{
    WindowFixture fixture;
    fixture.open(fixture.makeDigits());
    fixture.goTo("report");
    auto* preview = fixture.find<ReportPreview>("reportPreview");
    QVERIFY(preview->document() != nullptr);
    QVERIFY(preview->document()->pageCount() >= 4);
    preview->setFocus();
    fixture.key(Qt::Key_End);
    QCOMPARE(preview->currentPage(), preview->document()->pageCount() - 1);
    fixture.key(Qt::Key_Home);
    QCOMPARE(preview->currentPage(), 0);
}

void ReportPageTest::writesEachKindOfFile()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    const QByteArray pdf = exported(fixture, "exportPdf", QStringLiteral("report.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QCOMPARE(int(pdf.count("/Type /Page\n")), fixture.find<ReportPreview>("reportPreview")->document()->pageCount());
    QVERIFY(exported(fixture, "exportHtml", QStringLiteral("report.html")).startsWith("<!DOCTYPE html>"));
    QVERIFY(exported(fixture, "exportMarkdown", QStringLiteral("report.md")).startsWith("# table"));
    QVERIFY(exported(fixture, "exportXlsx", QStringLiteral("report.xlsx")).startsWith("PK"));
    QVERIFY(exported(fixture, "exportCsv", QStringLiteral("report.csv")).contains("loud"));
    const QByteArray json = exported(fixture, "exportJson", QStringLiteral("report.json"));
    QCOMPARE(QJsonDocument::fromJson(json).object()[QStringLiteral("evaluated")].toInt(), 90);
    QVERIFY(fixture.isShown("notice"));
    // The ending that belongs to the kind is added.
    fixture.questions().answer(fixture.path(QStringLiteral("plain")));
    fixture.trigger("exportMarkdown");
    QVERIFY(QFile::exists(fixture.path(QStringLiteral("plain.md"))));
}

void ReportPageTest::writesWhatTheConsoleProgramWrites()
{
    WindowFixture fixture;
    const QString project = fixture.makeDigits();
    fixture.open(project);
    fixture.typeScope(QStringLiteral("speaker != theo"));
    fixture.goTo("report");
    const QByteArray page = exported(fixture, "exportHtml", QStringLiteral("window.html"));
    const QString other = fixture.path(QStringLiteral("console.html"));
    QProcess console;
    console.start(QStringLiteral(HEADROOM_CLI_FILE),
                  {QStringLiteral("report"), project, QStringLiteral("--where"), QStringLiteral("speaker != theo"),
                   QStringLiteral("--out"), other});
    QVERIFY(console.waitForFinished());
    QCOMPARE(console.exitCode(), 0);
    QVERIFY(page == bytesOf(other));
}

void ReportPageTest::followsItsOptions()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    typeInto(fixture.find<QLineEdit>("reportTitle"), QStringLiteral("Where to work"));
    fixture.find<QSpinBox>("reportGroups")->setValue(0);
    fixture.find<QSpinBox>("reportFields")->setValue(1);
    fixture.settle();
    const QByteArray text = exported(fixture, "exportMarkdown", QStringLiteral("report.md"));
    QVERIFY(text.startsWith("# Where to work"));
    QVERIFY(!text.contains("What the errors look like"));
    QCOMPARE(text.count("## place") + text.count("## length"), 1);
}

void ReportPageTest::followsTheScope()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    fixture.typeScope(QStringLiteral("place = car"));
    QVERIFY(fixture.find<QLabel>("reportScope")->text().startsWith(QStringLiteral("place = car")));
    const QByteArray json = exported(fixture, "exportJson", QStringLiteral("report.json"));
    QCOMPARE(QJsonDocument::fromJson(json).object()[QStringLiteral("evaluated")].toInt(), 30);
}

void ReportPageTest::followsEdits()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    const QByteArray before = exported(fixture, "exportJson", QStringLiteral("before.json"));
    fixture.services().edits.label({1, 2}, QStringLiteral("a")); // 1 was "b", predicted right; 2 was "c"
    fixture.settle();
    const QByteArray after = exported(fixture, "exportJson", QStringLiteral("after.json"));
    const auto number = [](const QByteArray& json, const char* key) {
        return QJsonDocument::fromJson(json).object()[QLatin1String(key)].toInt();
    };
    QCOMPARE(number(after, "errors"), number(before, "errors") + 2);
}

void ReportPageTest::comparesWithABaseline()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    QVERIFY(!fixture.isShown("reportPublished"));
    auto* baseline = fixture.find<QComboBox>("reportBaseline");
    baseline->setFocus();
    fixture.key(Qt::Key_End);
    QVERIFY(fixture.isShown("reportPublished"));
    typeInto(fixture.find<QLineEdit>("reportPublishedSource"), QStringLiteral("the paper"));
    fixture.settle();
    const QByteArray text = exported(fixture, "exportMarkdown", QStringLiteral("report.md"));
    QVERIFY(text.contains("Published"));
    QVERIFY(text.contains("95.0%"));
}

void ReportPageTest::withoutRunsItSaysWhatToDo()
{
    WindowFixture fixture;
    const QString path = fixture.path(QStringLiteral("empty.headroom"));
    importTable(*makeProject(path), {{labelColumn()}, {{"e0", {"a"}}, {"e1", {"b"}}}});
    fixture.open(path);
    fixture.goTo("report");
    QVERIFY(fixture.isShown("reportEmpty"));
    QVERIFY(!fixture.find<QPushButton>("exportReport")->isEnabled());
    QVERIFY(!fixture.action("exportPdf")->isEnabled());
}

void ReportPageTest::zooms()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    auto* preview = fixture.find<ReportPreview>("reportPreview");
    const double fitted = preview->zoom();
    fixture.click("reportZoomIn");
    QVERIFY(preview->zoom() > fitted);
    QVERIFY(fixture.find<QLabel>("reportZoom")->text().contains(QString::number(qRound(preview->zoom() * 100))));
    preview->setFocus();
    fixture.key(Qt::Key_Minus, Qt::ControlModifier);
    fixture.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(preview->zoom() < fitted);
    fixture.click("reportFitWidth");
    QCOMPARE(preview->zoom(), fitted);
}

void ReportPageTest::isMadeWhereItWasNotLookedAtYet()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    const QString path = fixture.path(QStringLiteral("report.md"));
    fixture.questions().answer(path);
    fixture.trigger("exportMarkdown");
    QTRY_VERIFY(bytesOf(path).startsWith("# table"));
}

void ReportPageTest::saysWhyAFileCannotBeWritten()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.goTo("report");
    fixture.questions().answer(fixture.path(QStringLiteral("no/such/folder/report.html")));
    fixture.trigger("exportHtml");
    QVERIFY(fixture.isShown("problemNotice"));
    QVERIFY(!QFile::exists(fixture.path(QStringLiteral("no"))));
}

QTEST_MAIN(ReportPageTest)
#include "tst_report_page.moc"
