// SPDX-License-Identifier: GPL-3.0-or-later
// What the report says in words: headline, reasons, notes, texts of strangers.
#include "core/report/headline.h"
#include "core/report/markdown_text.h"
#include "core/report/report_notes.h"
#include "core/report/report_text.h"
#include "core/report/undefined_reason.h"
#include "tests/core/report/report_models.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

class TestReportWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headlineNamesTheLargestGain()
    {
        const ReportModel model = courseModel();
        // Clean speech and people noise both have 0.60 points to win (course notes); device=phone has 2.10.
        QCOMPARE(largestGain(model)->name, std::string("device=phone"));
        ReportModel withoutFields = model;
        withoutFields.fields.clear();
        const QString sentence = headline(withoutFields).plain();
        QVERIFY2(sentence.startsWith(QStringLiteral("Most to win: Clean speech, 0.60 points of overall accuracy")) ||
                     sentence.startsWith(QStringLiteral("Most to win: People noise, 0.60 points of overall accuracy")),
                 qPrintable(sentence));
    }
    void fewRowsMakeNoHeadline()
    {
        ReportModel model = courseModel();
        model.fields.clear();
        for (ErrorRow& row : model.tags)
            row.few = row.name != "Car noise";
        QVERIFY(headline(model).plain().startsWith(QStringLiteral("Most to win: Car noise, 0.16 points")));
    }
    void withoutBaselineErrorsGather()
    {
        ReportModel model = courseModel();
        model.fields.clear();
        for (ErrorRow& row : model.tags) {
            row.potentialGain = {};
            row.baseline.reset();
        }
        QCOMPARE(headline(model).plain(),
                 QStringLiteral("Errors gather in People noise: 40% of all errors in 30% of the data."));
    }
    void nothingEvaluatedIsSaid()
    {
        QVERIFY(headline(emptyModel()).plain().contains(QStringLiteral("Nothing is evaluated yet")));
        ReportModel perfect = emptyModel();
        perfect.overall.n = 12;
        QCOMPARE(headline(perfect).plain(), QStringLiteral("No errors: all 12 evaluated examples are right."));
    }
    void aPercentSignInANameIsNoPlace()
    {
        const Phrase phrase{QStringLiteral("a %1 b %2 100%"), {QStringLiteral("%2"), QStringLiteral("y")}};
        QCOMPARE(phrase.plain(), QStringLiteral("a %2 b y 100%"));
    }

    void undefinedFiguresHaveAReason()
    {
        const ReportModel model = courseModel();
        ErrorRow row;
        row.kind = RowKind::HandTag;
        row.basis = RowBasis::Reviewed;
        row.reviewedErrors = 5;
        row.n = 5;
        QVERIFY(undefinedReason(row, model.overall, RowColumn::Accuracy)
                    .contains(QStringLiteral("review a sample of right examples")));
        row.reviewedErrors = 0;
        QVERIFY(undefinedReason(row, model.overall, RowColumn::ShareOfErrors)
                    .contains(QStringLiteral("review a sample of errors")));
        QVERIFY(undefinedReason(row, model.overall, RowColumn::Baseline).contains(QStringLiteral("no human-level")));
        QCOMPARE(undefinedReason(model.tags[0], model.overall, RowColumn::Gap), QString());
    }
    void everyUndefinedFigureOfAnEmptyReportHasAReason()
    {
        const ErrorRow row;
        for (const RowColumn column :
             {RowColumn::ShareOfData, RowColumn::ShareOfErrors, RowColumn::ErrorRate, RowColumn::Accuracy,
              RowColumn::Lift, RowColumn::Baseline, RowColumn::Gap, RowColumn::PotentialGain, RowColumn::Priority})
            QVERIFY(!undefinedReason(row, row, column).isEmpty());
    }

    void basis()
    {
        const ReportModel model = courseModel();
        QCOMPARE(basisText(model.tags[0]), QStringLiteral("known"));
        QCOMPARE(basisText(model.tags[2]), QStringLiteral("≈ from 120 + 100 reviewed"));
    }
    void leftOutIsCounted()
    {
        QCOMPARE(leftOutLines(courseModel()).size(), 3);
        QCOMPARE(leftOutLines(courseModel()).first(), QStringLiteral("58 without a reference label"));
        QVERIFY(leftOutLines(emptyModel()).isEmpty());
    }

    void controlsBecomePictures()
    {
        QCOMPARE(shownText(std::string("a\0b\x1b\x7f\tc\n", 8)), QStringLiteral("a␀b␛␡\tc\n"));
        QCOMPARE(shownText("\xc2\x85\xef\xbf\xbf"), QStringLiteral("\ufffd\ufffd"));
        QCOMPARE(shownText("\xff"), QStringLiteral("\ufffd"));
        QCOMPARE(shownText("a\xc3"), QStringLiteral("a\ufffd"));
        QCOMPARE(shownText("\xef\xbb\xbf"), QStringLiteral("\ufeff"));
    }
    void longTextsAreCut()
    {
        QCOMPARE(shownText(std::string(10'000'000, 'x'), 5), QStringLiteral("xxxxx…"));
        QCOMPARE(shownText("ab😀", 3), QStringLiteral("ab…")); // never half of a surrogate pair
        QCOMPARE(shownText("ab😀", 4), QStringLiteral("ab😀"));
    }

    void markdownEscapes()
    {
        QCOMPARE(markdownEscaped(QStringLiteral("a|b *c* <d> `e` [f](g)\nh & i")),
                 QStringLiteral("a\\|b \\*c\\* &lt;d\\> \\`e\\` \\[f\\](g) h &amp; i"));
        MarkdownText text;
        text.bullet(QStringLiteral("- x"));
        text.bullet(QStringLiteral("12. y"));
        QCOMPARE(text.text(), QStringLiteral("- \\- x\n- 12\\. y\n"));
    }
};

QTEST_APPLESS_MAIN(TestReportWords)
#include "tst_report_words.moc"
