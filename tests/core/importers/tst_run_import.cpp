// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sample_problems.h"
#include "tests/core/importers/import_support.h"

#include <QtTest>

#include <unistd.h>

using namespace headroom;
using namespace headroom::test;

namespace {

ImportOptions keyed(const char* key = "id")
{
    ImportOptions options;
    options.key = key;
    return options;
}

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestRunImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesCellsTheirTypes();
    void widensWhatTheFirstRowsDidNotShow();
    void decidesOpenColumnsLate();
    void typesCanBeForced();
    void labelsAndPredictionsAreCodes();
    void emptyCellsOfTranscriptsAreAnswers();
    void missingMarkersCanBeReplaced();
    void notesUnusualMissingAnswers();
    void numericTasksNeedNumbers();
    void scoresMayBeJsonObjects();
    void makesKeysFromTheFile();
    void runsCanStandInTheRows();
    void stopsAtBadRows();
    void skipsBadRows();
    void findsProblemsBeforehand();
    void allRowsBadIsAnError();
    void collectsTwentyProblems();
    void cancelLeavesNothing();
    void writerFailureIsPassedOn();
    void reportsProgress();
};

void TestRunImport::givesCellsTheirTypes()
{
    TestImport test;
    test.run("id,n,x,flag,day,zip,note\na,1,0.50,true,2026-08-17,08123,hi\nb,-2,3,False,2026-08-17 09:30,10115,\n",
             keyed());
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(shown(test.rows()), QStringLiteral("a: I1|R0.5|Ttrue|T2026-08-17|T08123|Thi\n"
                                                "b: I-2|I3|TFalse|T2026-08-17 09:30|T10115|-\n"));
    QCOMPARE(shown(test.fields()), QStringLiteral("n:int x:real flag:bool day:datetime zip:text note:text"));
    QCOMPARE(test.result.rowsRead, std::uint64_t{2});
    QCOMPARE(test.result.rowsBad, std::uint64_t{0});
    QVERIFY(test.batch.isCommitted);
    const ProjectId project(*Uuid::fromHex("000102030405060708090a0b0c0d0e0f"));
    QVERIFY(test.batch.uids.front() == exampleUid(project, "a"));
}

void TestRunImport::widensWhatTheFirstRowsDidNotShow()
{
    QByteArray csv = "id,n,r\n";
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(i) + ",1,2\n";
    csv += "x,one,2.5\n";
    TestImport test;
    test.run(csv, keyed());
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(shown(test.fields()), QStringLiteral("n:text r:real"));
    QCOMPARE(shown(test.batch.rows.front()), QStringLiteral("0: I1|I2"));
    QCOMPARE(shown(test.batch.rows.back()), QStringLiteral("x: Tone|R2.5"));
    QVERIFY(test.batch.spec.columns[0].type == FieldType::Int);
    QVERIFY(test.hasNote("The column \"n\" became text: line 60002 holds \"one\""));
}

void TestRunImport::decidesOpenColumnsLate()
{
    QByteArray csv = "id,n,day,none\n";
    for (int i = 0; i < 60'000; ++i)
        csv += QByteArray::number(i) + ",,NA,\n";
    csv += "x,7,2026-08-17,\n";
    TestImport test;
    test.run(csv, keyed());
    QCOMPARE(shown(test.fields()), QStringLiteral("n:int day:datetime none:text"));
    QCOMPARE(shown(test.batch.rows.back()), QStringLiteral("x: I7|T2026-08-17|-"));
}

void TestRunImport::typesCanBeForced()
{
    ImportOptions options = keyed();
    options.types = {
        {"zip", FieldType::Int}, {"n", FieldType::Text}, {"flag", FieldType::Bool}, {"x", FieldType::Real}};
    TestImport test;
    test.run("id,zip,n,flag,x\na,08123,5,yes,3\nb,NA,6,0,+1.5\n", options);
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(shown(test.rows()), QStringLiteral("a: I8123|T5|Ttrue|R3\nb: -|T6|Tfalse|R1.5\n"));
    QCOMPARE(shown(test.fields()), QStringLiteral("zip:int n:text flag:bool x:real"));

    TestImport bad;
    options.onBadRow = OnBadRow::Skip;
    bad.run("id,zip,n,flag,x\na,eight,5,yes,3\nb,1,6,maybe,1\nc,1.5,6,no,1\nd,1,6,no,x\ne,1,6,no,1\n", options);
    QCOMPARE(shown(bad.rows()), QStringLiteral("e: I1|T6|Tfalse|R1\n"));
    QStringList reasons;
    for (const RowProblem& problem : bad.problems.first())
        reasons += problemText(problem);
    QCOMPARE(reasons, QStringList({QStringLiteral("line 2, column 2 (zip): \"eight\" is not a whole number"),
                                   QStringLiteral("line 3, column 4 (flag): \"maybe\" is not true or false"),
                                   QStringLiteral("line 4, column 2 (zip): \"1.5\" is not a whole number"),
                                   QStringLiteral("line 5, column 5 (x): \"x\" is not a number")}));
}

void TestRunImport::labelsAndPredictionsAreCodes()
{
    ImportOptions options = keyed();
    options.label = "label";
    options.predictions = {"p:svm"};
    options.scores = {"s"};
    TestImport test;
    test.run("id,label,p,s\n1,09,9,0.5\n2,,NA,\n", options);
    QCOMPARE(shown(test.rows()), QStringLiteral("1: T09|T9|R0.5\n2: -|-|-\n"));
    QVERIFY(test.batch.spec.columns[1] == (ColumnSpec{"p", ColumnRole::Prediction, FieldType::Text, "svm", {}}));
    QVERIFY(test.batch.spec.columns[2] == (ColumnSpec{"s", ColumnRole::Score, FieldType::Real, "svm", {}}));
    QVERIFY(!test.batch.spec.hasEmptyPredictions);
}

// metrics.md: an empty prediction is an answer, a missing marker is none. asr_es.csv has both, and "-1" for clips that
// were never run.
void TestRunImport::emptyCellsOfTranscriptsAreAnswers()
{
    ImportOptions options = keyed();
    options.label = "reference";
    options.predictions = {"hypothesis:asr"};
    const QByteArray csv = "id,reference,hypothesis\n1,hola,\n2,,hola\n3,hola,-1\n4,NA,null\n";
    TestImport test;
    test.run(csv, options, TaskType::Transcription);
    QCOMPARE(shown(test.rows()), QStringLiteral("1: Thola|T\n2: T|Thola\n3: Thola|T-1\n4: -|-\n"));
    QVERIFY(test.batch.spec.hasEmptyPredictions);

    options.missingIn = {{"hypothesis", "-1"}};
    TestImport marked;
    marked.run(csv, options, TaskType::Transcription);
    QCOMPARE(shown(marked.rows()), QStringLiteral("1: Thola|T\n2: T|Thola\n3: Thola|-\n4: -|Tnull\n"));

    options.missingIn = {{"hypothesis", ""}, {"hypothesis", "-1"}};
    TestImport unanswered;
    unanswered.run(csv, options, TaskType::Transcription);
    QCOMPARE(shown(unanswered.rows()), QStringLiteral("1: Thola|-\n2: T|Thola\n3: Thola|-\n4: -|Tnull\n"));
    QVERIFY(!unanswered.batch.spec.hasEmptyPredictions);
}

void TestRunImport::missingMarkersCanBeReplaced()
{
    ImportOptions options = keyed();
    options.missing = {"?"};
    options.missingIn = {{"c", "n.a."}};
    TestImport test;
    test.run("id,a,b,c\n1,?,NA,?\n2,5,None,n.a.\n3,6,x,NA\n4,7,y,\n", options);
    QCOMPARE(shown(test.rows()), QStringLiteral("1: -|-|T?\n2: I5|-|-\n3: I6|Tx|TNA\n4: I7|Ty|-\n"));
    QCOMPARE(shown(test.fields()), QStringLiteral("a:int b:text c:text"));
}

void TestRunImport::notesUnusualMissingAnswers()
{
    ImportOptions options = keyed();
    options.label = "label";
    const QByteArray csv = "id,label\n1,scratch\n2,None\n3,None\n";
    TestImport test;
    test.run(csv, options);
    QVERIFY(test.hasNote("2 cells of the column \"label\" hold \"None\" (first in line 3)"));
    options.missingIn = {{"label", ""}};
    TestImport kept;
    kept.run(csv, options);
    QCOMPARE(shown(kept.rows()), QStringLiteral("1: Tscratch\n2: TNone\n3: TNone\n"));
    QVERIFY(!kept.hasNote("None"));
}

void TestRunImport::numericTasksNeedNumbers()
{
    ImportOptions options = keyed();
    options.label = "y";
    options.predictions = {"p"};
    options.onBadRow = OnBadRow::Skip;
    TestImport test;
    test.run("id,y,p\n1,5,5.50\n2,high,3\n3,,1e3\n", options, TaskType::Numeric);
    QCOMPARE(shown(test.rows()), QStringLiteral("1: R5|R5.5\n3: -|R1000\n"));
    QCOMPARE(problemText(test.problems.first().front()),
             QStringLiteral("line 3, column 2 (y): \"high\" is not a number"));
    QVERIFY(test.batch.spec.columns[0].type == FieldType::Real);
}

void TestRunImport::scoresMayBeJsonObjects()
{
    ImportOptions options = keyed();
    options.predictions = {"p:svm"};
    options.jsonScores = "s";
    options.onBadRow = OnBadRow::Skip;
    TestImport test;
    test.run("id;p;s\n1;a;{\"a\": 0.75, \"b\": 0.25}\n2;b;{\"b\":1}\n3;b;\n4;a;{\"a\":null,\"b\":5e-1}\n5;a;[1]\n"
             "6;a;{\"a\":\"x\"}\n7;a;NA\n",
             options);
    QCOMPARE(shown(test.error), QString());
    QCOMPARE(shown(test.rows()), QStringLiteral("1: Ta|R0.75|R0.25\n2: Tb|-|R1\n3: Tb|-|-\n4: Ta|-|R0.5\n7: Ta|-|-\n"));
    QVERIFY(test.batch.spec.columns[1] == (ColumnSpec{"s", ColumnRole::ClassScore, FieldType::Real, "svm", "a"}));
    QVERIFY(test.batch.spec.columns[2] == (ColumnSpec{"s", ColumnRole::ClassScore, FieldType::Real, "svm", "b"}));
    QCOMPARE(test.problems.count(), std::uint64_t{2});
    QCOMPARE(problemText(test.problems.first().front()),
             QStringLiteral("line 6, column 3 (s): the cell is not a JSON object of numbers"));

    TestImport none;
    none.run("id;p;s\n1;a;0.5\n", options);
    QVERIFY(shown(none.error).startsWith(QStringLiteral("--scores: the column \"s\" holds no JSON objects")));
}

void TestRunImport::makesKeysFromTheFile()
{
    ImportOptions options;
    options.label = "label";
    TestImport test;
    test.run("label,n\na,1\n\nb,2\n", options);
    QCOMPARE(shown(test.error), QString());
    // printf 'label,n\na,1\n\nb,2\n' | sha256sum
    QCOMPARE(shown(test.batch.fileHash),
             QStringLiteral("860ef0be46600a1dac4556dae2ee7dea9b462f45684015ac85130f2101b0abd1"));
    const std::string prefix = test.batch.fileHash.substr(0, 16);
    QCOMPARE(shown(test.rows()), shown(prefix + ":2: Ta|I1\n" + prefix + ":4: Tb|I2\n"));
    QVERIFY(test.hasNote("No column is the key"));
}

void TestRunImport::runsCanStandInTheRows()
{
    ImportOptions options = keyed();
    options.predictions = {"p"};
    options.runColumn = "model";
    options.onBadRow = OnBadRow::Skip;
    TestImport test;
    test.run("id,model,p\n1,a,x\n1,b,y\n2,,z\n,a,z\n", options);
    QCOMPARE(shown(test.rows()), QStringLiteral("1@a: Tx\n1@b: Ty\n"));
    QVERIFY(test.batch.spec.hasRunColumn);
    QCOMPARE(problemText(test.problems.first()[0]),
             QStringLiteral("line 4, column 2 (model): the name of the run is empty"));
    QCOMPARE(problemText(test.problems.first()[1]), QStringLiteral("line 5, column 1 (id): the key is empty"));
}

void TestRunImport::stopsAtBadRows()
{
    TestImport test;
    test.run("id,n\n1,2\n2\n3,4,5\n", keyed());
    QVERIFY(test.code == ErrorCode::InvalidInput);
    QVERIFY(!test.batch.isCommitted && test.batch.isDestroyed);
    QVERIFY(shown(test.error)
                .contains(QStringLiteral("t.csv:3:2: n: too few cells: 1 where the header has 2; and 1 "
                                         "more bad rows. Nothing was imported.")));
    QVERIFY(!shown(test.error).contains(QLatin1Char('\n')));
    QCOMPARE(test.problems.count(), std::uint64_t{2});
}

void TestRunImport::skipsBadRows()
{
    ImportOptions options = keyed();
    options.onBadRow = OnBadRow::Skip;
    QByteArray csv = "id,n\n";
    for (int i = 0; i < 3'000; ++i)
        csv += QByteArray::number(i) + (i % 2 == 0 ? ",1\n" : "\n");
    TestImport test;
    test.run(csv, options);
    QCOMPARE(test.batch.rows.size(), std::size_t{1'500});
    QCOMPARE(test.result.rowsBad, std::uint64_t{1'500});
    QCOMPARE(test.result.rowsRead, std::uint64_t{3'000});
    QCOMPARE(test.problems.first().size(), std::size_t{1'000}); // listed; all are counted
    QCOMPARE(test.problems.first().back().line, std::uint64_t{2 * 1'000 + 1});
}

void TestRunImport::findsProblemsBeforehand()
{
    const TempFolder folder;
    const QString path = folder.write(QStringLiteral("t.csv"), "id,n\na,1\nb,x\nc\n,4\n");
    ImportOptions options = keyed();
    options.types = {{"n", FieldType::Int}};
    const auto source = TableSource::open(path, options);
    const auto plan = planImport(**source, options, TaskType::Classification);
    const ProblemList problems = problemsInSample(**source, *plan);
    QCOMPARE(problems.count(), 3U);
    QCOMPARE(problems.first()[0].line, 3U);
    QCOMPARE(problems.first()[0].columnName, std::string("n"));
    QCOMPARE(problems.first()[1].line, 4U);
    QCOMPARE(problems.first()[2].line, 5U);
    QCOMPARE((*source)->sample().front().rows(), 3U); // as it was: what couldn't be divided, was never a row
}

void TestRunImport::allRowsBadIsAnError()
{
    ImportOptions options = keyed();
    options.onBadRow = OnBadRow::Skip;
    TestImport test;
    test.run("id,n\n1\n2\n", options);
    QVERIFY(shown(test.error).contains(QStringLiteral("2 rows are bad")));
    QVERIFY(!test.batch.isCommitted && test.batch.isDestroyed);
}

void TestRunImport::collectsTwentyProblems()
{
    QByteArray csv = "id,n\n1,2\n";
    for (int i = 0; i < 400'000; ++i)
        csv += i % 100 == 99 ? "x\n" : "1,2\n";
    TestImport test;
    test.run(csv, keyed());
    QVERIFY(shown(test.error).contains(QStringLiteral("and at least")));
    QVERIFY(test.problems.count() >= 20);
    QVERIFY(test.problems.count() < 4'000); // it did not read on to the end
}

void TestRunImport::cancelLeavesNothing()
{
    const TempFolder folder;
    QByteArray csv = "id,n\n";
    for (int i = 0; i < 400'000; ++i)
        csv += QByteArray::number(i) + ",1\n";
    const QString path = folder.write(QStringLiteral("t.csv"), csv);
    Progress* toCancel = nullptr;
    Progress progress([&toCancel](const ProgressState&) { toCancel->cancel(); });
    toCancel = &progress;
    TestImport test;
    test.runFile(path, keyed(), TaskType::Classification, progress);
    QVERIFY(test.code == ErrorCode::Cancelled);
    QVERIFY(!test.batch.isCommitted && test.batch.isDestroyed);
}

void TestRunImport::writerFailureIsPassedOn()
{
    QByteArray csv = "id,n\n";
    for (int i = 0; i < 400'000; ++i)
        csv += QByteArray::number(i) + ",1\n";
    const TempFolder folder;
    const ImportOptions options = keyed();
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), csv), options);
    const auto plan = planImport(**source, options, TaskType::Classification);
    CollectedBatch batch;
    ProblemList problems;
    const auto done = runImport(**source, *plan, ProjectId::random(), collectInto(batch, 1'000), Progress(), problems);
    QVERIFY(!done.ok());
    QVERIFY(done.error().code == ErrorCode::DiskFull);
    QVERIFY(!batch.isCommitted && batch.isDestroyed);
}

void TestRunImport::reportsProgress()
{
    const TempFolder folder;
    const QByteArray csv = "id,n\n1,2\n3,4\n";
    std::vector<ProgressState> states;
    const Progress progress([&states](const ProgressState& state) { states.push_back(state); });
    TestImport test;
    test.runFile(folder.write(QStringLiteral("t.csv"), csv), keyed(), TaskType::Classification, progress);
    QCOMPARE(shown(test.error), QString());
    QVERIFY(!states.empty());
    QCOMPARE(states.back().done, static_cast<std::uint64_t>(csv.size()));
    QCOMPARE(states.back().total, static_cast<std::uint64_t>(csv.size()));
    QCOMPARE(states.back().rows, std::uint64_t{2});
    QVERIFY(states.back().rowsPerSecond > 0);
}

QTEST_APPLESS_MAIN(TestRunImport)
#include "tst_run_import.moc"
