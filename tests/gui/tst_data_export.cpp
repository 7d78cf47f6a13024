// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/support/window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QList<QByteArray> linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().trimmed().split('\n');
}

} // namespace

class DataExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheScopeAsCsv();
    void writesEverythingAsJsonLines();
    void writesTheChosenColumns();
    void givingUpWritesNothing();
};

void DataExportTest::writesTheScopeAsCsv()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.typeScope(QStringLiteral("place = car"));
    fixture.trigger("exportData");
    const QString path = fixture.path(QStringLiteral("car.csv"));
    fixture.questions().answer(path);
    fixture.click("exportGo");
    QTRY_VERIFY(QFile::exists(path));
    const QList<QByteArray> lines = linesOf(path);
    QCOMPARE(lines.size(), qsizetype(31));
    QCOMPARE(lines.first(), QByteArray("key,reference,place,length,tags,prediction@model"));
    QTRY_VERIFY(fixture.isShown("notice"));
}

void DataExportTest::writesEverythingAsJsonLines()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(90));
    fixture.typeScope(QStringLiteral("place = car"));
    fixture.trigger("exportData");
    fixture.find<QRadioButton>("exportAll")->click();
    fixture.find<QComboBox>("exportFormat")->setCurrentIndex(1);
    fixture.questions().answer(fixture.path(QStringLiteral("all"))); // the ending is added
    fixture.click("exportGo");
    QTRY_VERIFY(QFile::exists(fixture.path(QStringLiteral("all.jsonl"))));
    const QList<QByteArray> lines = linesOf(fixture.path(QStringLiteral("all.jsonl")));
    QCOMPARE(lines.size(), qsizetype(90));
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object()[QStringLiteral("key")].toString(), QStringLiteral("e0"));
}

void DataExportTest::writesTheChosenColumns()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(6));
    fixture.trigger("exportData");
    auto* columns = fixture.find<QListWidget>("exportColumns");
    for (int i = 0; i < columns->count(); ++i) {
        const QString name = columns->item(i)->text();
        const bool isWanted = name == QStringLiteral("key") || name == QStringLiteral("tag:loud");
        columns->item(i)->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
    }
    const QString path = fixture.path(QStringLiteral("some.csv"));
    fixture.questions().answer(path);
    fixture.click("exportGo");
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(linesOf(path).mid(0, 2), (QList<QByteArray>{"key,tag:loud", "e0,true"}));
}

void DataExportTest::givingUpWritesNothing()
{
    WindowFixture fixture;
    fixture.open(fixture.makeTable(6));
    fixture.trigger("exportData");
    auto* columns = fixture.find<QListWidget>("exportColumns");
    for (int i = 0; i < columns->count(); ++i)
        columns->item(i)->setCheckState(Qt::Unchecked);
    QVERIFY(!fixture.find<QPushButton>("exportGo")->isEnabled());
    columns->item(0)->setCheckState(Qt::Checked);
    fixture.click("exportGo"); // no file is named
    fixture.settle();
    QCOMPARE(fixture.questions().asked(), QStringList{QStringLiteral("Export the data")});
    QVERIFY(!fixture.isShown("notice"));
}

QTEST_MAIN(DataExportTest)
#include "tst_data_export.moc"
