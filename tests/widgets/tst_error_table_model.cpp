// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/error_table_model.h"
#include "widgets/models/error_table_text.h"
#include "widgets/models/typed_percent.h"

#include <QSignalSpy>
#include <QtTest>

using namespace headroom;

class TestErrorTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentagesAreReadAsTyped_data();
    void percentagesAreReadAsTyped();
    void estimatesAreMarked();
    void undefinedHasAReason();
    void sortsUndefinedLast();
    void lastRowsStayLast();
    void typedHlpAsksForTheEdit();
    void nonsenseIsRefused();
    void dotsAskForTheEdit();
    void indexesFollowTheirRows();
    void copiesWhatIsShown();
    void savesPlainNumbers();
};

namespace {

ErrorRow tagRow(const char* name, double share, double accuracy, std::optional<double> hlp)
{
    ErrorRow row;
    row.kind = RowKind::HandTag;
    row.name = name;
    row.subject = std::string("tag:") + name;
    row.n = 100;
    row.errors = 10;
    row.shareOfData.value = share;
    row.shareOfErrors.value = share;
    row.accuracy.value = accuracy;
    row.errorRate = 1 - accuracy;
    if (hlp) {
        row.baseline = BaselineFigure{*hlp, BaselineBasis::Typed, {}, {}};
        row.gap.value = *hlp - accuracy;
        row.potentialGain.value = std::max(0.0, *hlp - accuracy) * share;
        row.potentialGain.interval = Interval{0.001, 0.02};
    }
    return row;
}

/// The course notes' example ("Prioritizing what to work on").
ErrorTable notesTable()
{
    ErrorTable table;
    table.rows = {tagRow("Car noise", 0.04, 0.89, 0.93), tagRow("Clean speech", 0.6, 0.94, 0.95),
                  tagRow("Low bandwidth", 0.06, 0.7, 0.7), tagRow("Unknown", 0.1, 0.8, {})};
    ErrorRow untagged;
    untagged.kind = RowKind::UntaggedErrors;
    ErrorRow notReviewed;
    notReviewed.kind = RowKind::NotReviewed;
    notReviewed.errors = 777;
    table.untaggedErrors = untagged;
    table.notReviewed = notReviewed;
    return table;
}

ErrorTableWords english()
{
    ErrorTableWords words;
    words.baselineName = QStringLiteral("HLP");
    words.overall.n = 1000;
    words.overall.errors = 80;
    return words;
}

QStringList names(const ErrorTableModel& model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, 0).data().toString();
    return list;
}

QModelIndex cell(const ErrorTableModel& model, int row, ErrorColumn column)
{
    return model.index(row, static_cast<int>(column));
}

} // namespace

void TestErrorTableModel::percentagesAreReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected"); // negative: refused
    const auto row = [](const char* text, double expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << expected;
    };
    row("92.4", 0.924);
    row(" 92,4 % ", 0.924);
    row("95%", 0.95);
    row("0.95", 0.95);
    row("1", 1.0);
    row("1%", 0.01);
    row("100", 1.0);
    row("0", 0.0);
    row("101", -1);
    row("-3", -1);
    row("9.2.4", -1);
    row("people", -1);
    row("", -1);
    row("nan", -1);
}

void TestErrorTableModel::percentagesAreReadAsTyped()
{
    QFETCH(QString, text);
    QFETCH(double, expected);
    const std::optional<double> read = typedPercent(text);
    QCOMPARE(read.has_value(), expected >= 0);
    if (read) QVERIFY(std::abs(*read - expected) < 1e-12);
}

void TestErrorTableModel::estimatesAreMarked()
{
    ErrorRow row = tagRow("x", 0.3, 0.87, 0.89);
    QCOMPARE(cellText(row, ErrorColumn::ShareOfData, english()), QStringLiteral("30.0%"));
    row.basis = RowBasis::Reviewed;
    row.reviewedErrors = 120;
    row.reviewedRight = 100;
    row.notRandom = true;
    QCOMPARE(cellText(row, ErrorColumn::ShareOfData, english()), QStringLiteral("≈ 30.0%"));
    QCOMPARE(cellText(row, ErrorColumn::Baseline, english()), QStringLiteral("89.0%"));
    QVERIFY(cellHint(row, ErrorColumn::ShareOfData, english()).contains(QStringLiteral("from 120 + 100 reviewed")));
    QVERIFY(cellHint(row, ErrorColumn::Name, english()).contains(QStringLiteral("not a random sample")));
}

void TestErrorTableModel::undefinedHasAReason()
{
    const ErrorRow row = tagRow("x", 0.3, 0.87, {});
    QCOMPARE(cellText(row, ErrorColumn::Gain, english()), QStringLiteral("—"));
    QVERIFY(cellHint(row, ErrorColumn::Gain, english()).contains(QStringLiteral("no human-level performance")));
}

void TestErrorTableModel::sortsUndefinedLast()
{
    for (const bool isDescending : {true, false}) {
        std::vector<ErrorRow> rows = notesTable().rows;
        sortByColumn(rows, ErrorColumn::Gain, isDescending);
        QCOMPARE(rows.back().name, std::string("Unknown"));
        QCOMPARE(rows.front().name, std::string(isDescending ? "Clean speech" : "Low bandwidth"));
    }
}

void TestErrorTableModel::lastRowsStayLast()
{
    ErrorTableModel model;
    model.show(notesTable(), english(), {});
    const QStringList last{QStringLiteral("Untagged errors"), QStringLiteral("Not reviewed (777 errors)")};
    QCOMPARE(names(model), (QStringList{QStringLiteral("Clean speech"), QStringLiteral("Car noise"),
                                        QStringLiteral("Low bandwidth"), QStringLiteral("Unknown")} +
                            last));
    model.sort(static_cast<int>(ErrorColumn::Name), Qt::AscendingOrder);
    QCOMPARE(names(model).mid(4), last);
    model.sort(static_cast<int>(ErrorColumn::Name), Qt::DescendingOrder);
    QCOMPARE(names(model).front(), QStringLiteral("Unknown"));
    QCOMPARE(names(model).mid(4), last);
}

void TestErrorTableModel::typedHlpAsksForTheEdit()
{
    ErrorTableModel model;
    model.show(notesTable(), english(), {});
    std::string subject;
    std::optional<double> hlp;
    connect(&model, &ErrorTableModel::hlpTyped, this, [&](const std::string& of, std::optional<double> typed) {
        subject = of;
        hlp = typed;
    });
    QVERIFY(model.setData(cell(model, 3, ErrorColumn::Baseline), QStringLiteral("92,4"), Qt::EditRole));
    QCOMPARE(subject, std::string("tag:Unknown"));
    QCOMPARE(hlp, std::optional(0.924));
    QVERIFY(model.setData(cell(model, 0, ErrorColumn::Baseline), QString(), Qt::EditRole));
    QCOMPARE(subject, std::string("tag:Clean speech"));
    QCOMPARE(hlp, std::nullopt);
    QVERIFY(!model.setData(cell(model, 4, ErrorColumn::Baseline), QStringLiteral("92"), Qt::EditRole));
}

void TestErrorTableModel::nonsenseIsRefused()
{
    ErrorTableModel model;
    model.show(notesTable(), english(), {});
    QSignalSpy refused(&model, &ErrorTableModel::refused);
    QVERIFY(!model.setData(cell(model, 0, ErrorColumn::Baseline), QStringLiteral("most"), Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused[0][0].toString().startsWith(QStringLiteral("“most” is no percentage")));
}

void TestErrorTableModel::dotsAskForTheEdit()
{
    ErrorTableModel model;
    model.show(notesTable(), english(), {});
    int ease = 0;
    int importance = 0;
    connect(&model, &ErrorTableModel::easeChosen, this, [&](const std::string&, int dots) { ease = dots; });
    connect(&model, &ErrorTableModel::importanceChosen, this, [&](const std::string&, int dots) { importance = dots; });
    QVERIFY(model.setData(cell(model, 0, ErrorColumn::Ease), 5, Qt::EditRole));
    QVERIFY(model.setData(cell(model, 0, ErrorColumn::Importance), 1, Qt::EditRole));
    QVERIFY(!model.setData(cell(model, 0, ErrorColumn::Importance), 6, Qt::EditRole));
    QCOMPARE(ease, 5);
    QCOMPARE(importance, 1);
}

void TestErrorTableModel::indexesFollowTheirRows()
{
    ErrorTableModel model;
    model.show(notesTable(), english(), {});
    const QPersistentModelIndex car(cell(model, 1, ErrorColumn::Name));
    ErrorTable after = notesTable();
    after.rows[0] = tagRow("Car noise", 0.04, 0.5, 0.99); // now has most to win
    model.show(after, english(), {});
    QCOMPARE(car.row(), 0);
    QCOMPARE(car.data().toString(), QStringLiteral("Car noise"));
}

void TestErrorTableModel::copiesWhatIsShown()
{
    const std::vector<ErrorRow> rows{tagRow("a\tb", 0.3, 0.87, 0.89)};
    QCOMPARE(errorTableTsv(rows, {ErrorColumn::Name, ErrorColumn::Accuracy, ErrorColumn::Gain}, english()),
             QStringLiteral("Tag\tAccuracy\tPotential gain\na b\t87.0%\t0.60\n"));
}

void TestErrorTableModel::savesPlainNumbers()
{
    std::vector<ErrorRow> rows{tagRow("=1+1", 0.25, 0.5, {}), tagRow("a,b", 0.25, 0.5, 0.75)};
    QCOMPARE(errorTableCsv(rows, {ErrorColumn::Name, ErrorColumn::Examples, ErrorColumn::Accuracy, ErrorColumn::Gain},
                           english()),
             QByteArray("name,n,accuracy,potential_gain\n'=1+1,100,0.5,\n\"a,b\",100,0.5,0.0625\n"));
}

QTEST_MAIN(TestErrorTableModel)
#include "tst_error_table_model.moc"
