// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/options_json.h"
#include "tests/core/importers/import_support.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QString shown(const std::string& text)
{
    return QString::fromStdString(text);
}

std::string roleName(const ColumnSpec& spec)
{
    switch (spec.role) {
    case ColumnRole::Field:
        return std::string(fieldTypeName(spec.type));
    case ColumnRole::Media:
        return "media";
    case ColumnRole::Label:
        return "label";
    case ColumnRole::Prediction:
        return "prediction@" + spec.run;
    case ColumnRole::Score:
        return "score@" + spec.run;
    case ColumnRole::ClassScore:
        return "score of " + spec.className + "@" + spec.run;
    case ColumnRole::Tags:
        return "tags";
    }
    return {};
}

// "column=role …; key=COLUMN", or the error's message.
QString planText(const QByteArray& csv, const ImportOptions& options, TaskType task = TaskType::Classification)
{
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), csv), options);
    if (!source) return source.error().text;
    const Result<ImportPlan> plan = planImport(**source, options, task);
    if (!plan) return QString(plan.error().text).replace((*source)->name(), QStringLiteral("t.csv"));
    std::string text;
    for (const ColumnSpec& spec : plan->batch.columns)
        text += spec.name + "=" + roleName(spec) + " ";
    text += plan->keyRule == KeyRule::Column ? "; key=" + (*source)->columns()[plan->keyColumn] : "; key from the file";
    return shown(text);
}

const QByteArray kTable = "file,label,svm,svm_score,knn,knn_score,speaker,tags\n"
                          "1.wav,a,a,0.5,b,1,x,noise\n2.wav,b,b,0.25,b,1,y,\n";

} // namespace

class TestPlanImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void assignsRoles();
    void namesRuns();
    void namesClassScores();
    void columnNamesMayHoldColons();
    void namesTheClosestColumn();
    void refusesContradictions_data();
    void refusesContradictions();
    void guessesWhenNothingIsSaid();
    void guessesWithCare();
    void infersFromTheFirstRows();
    void keepsTheOptions();
    void readsTheOptionsBack();
    void leavesColumnsOut();
    void guessesOnlyWhereAllowed();
    void hints();
};

void TestPlanImport::assignsRoles()
{
    ImportOptions options;
    options.media = "file";
    options.label = "label";
    options.tags = "tags";
    QCOMPARE(
        planText(kTable, options),
        QStringLiteral("file=media label=label svm=text svm_score=real knn=text knn_score=int speaker=text tags=tags "
                       "; key=file"));
    options.key = "speaker";
    QCOMPARE(planText(kTable, options), QStringLiteral("file=media label=label svm=text svm_score=real knn=text "
                                                       "knn_score=int tags=tags ; key=speaker"));
    options.key = "file";
    QVERIFY(planText(kTable, options).endsWith(QStringLiteral("; key=file")));
    options.key.clear();
    options.media.clear();
    QVERIFY(planText(kTable, options).endsWith(QStringLiteral("; key from the file")));
}

void TestPlanImport::namesRuns()
{
    ImportOptions options;
    options.media = "file";
    const auto runs = [&] { return planText(kTable, options).section(QLatin1Char(' '), 2, 5); };
    options.predictions = {"svm", "knn"};
    options.scores = {"svm_score", "knn_score"}; // in the order of the predictions
    QCOMPARE(runs(), QStringLiteral("svm=prediction@svm svm_score=score@svm knn=prediction@knn knn_score=score@knn"));
    options.predictions = {"svm:v1", "knn:v2"};
    options.scores = {"knn_score:v2"};
    QCOMPARE(runs(), QStringLiteral("svm=prediction@v1 svm_score=real knn=prediction@v2 knn_score=score@v2"));
    options.predictions = {"svm"};
    options.scores = {"svm_score"};
    options.run = "baseline";
    QCOMPARE(runs(), QStringLiteral("svm=prediction@baseline svm_score=score@baseline knn=text knn_score=int"));
}

void TestPlanImport::namesClassScores()
{
    ImportOptions options;
    options.media = "file";
    options.predictions = {"svm:v1"};
    options.classScores = {{"a", "svm_score"}, {"b", "knn_score"}};
    QCOMPARE(planText(kTable, options).section(QLatin1Char(' '), 2, 9),
             QStringLiteral("svm=prediction@v1 svm_score=score of a@v1 knn=text knn_score=score of b@v1"));
}

void TestPlanImport::columnNamesMayHoldColons()
{
    ImportOptions options;
    options.key = "k";
    options.predictions = {"a:b"};
    QCOMPARE(planText("k,a:b,a\n1,x,y\n", options), QStringLiteral("a:b=prediction@a:b a=text ; key=k"));
    options.predictions = {"a:b:r"};
    QCOMPARE(planText("k,a:b,a\n1,x,y\n", options), QStringLiteral("a:b=prediction@r a=text ; key=k"));
    options.predictions = {"a:c"};
    QCOMPARE(planText("k,a:b,a\n1,x,y\n", options), QStringLiteral("a:b=text a=prediction@c ; key=k"));
}

void TestPlanImport::namesTheClosestColumn()
{
    ImportOptions options;
    options.label = "Label";
    QCOMPARE(planText(kTable, options),
             QStringLiteral("--label: t.csv has no column \"Label\". Did you mean \"label\"?"));
    options.label = "spaeker";
    QCOMPARE(planText(kTable, options),
             QStringLiteral("--label: t.csv has no column \"spaeker\". Did you mean \"speaker\"?"));
    options.label = "quite different";
    QCOMPARE(planText(kTable, options),
             QStringLiteral("--label: t.csv has no column \"quite different\". It has: file, label, "
                            "svm, svm_score, knn, knn_score, speaker, tags."));
    options.label = "label";
    options.types = {{"speeker", FieldType::Int}};
    QCOMPARE(planText(kTable, options),
             QStringLiteral("--type: t.csv has no column \"speeker\". Did you mean \"speaker\"?"));
    options.types.clear();
    options.missingIn = {{"tag", "x"}};
    QCOMPARE(planText(kTable, options),
             QStringLiteral("--missing: t.csv has no column \"tag\". Did you mean \"tags\"?"));
}

void TestPlanImport::refusesContradictions_data()
{
    using Change = std::function<void(ImportOptions&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const Change& change, const char* expected) {
        QTest::newRow(name) << change << QString::fromUtf8(expected);
    };
    row(
        "two roles", [](ImportOptions& o) { o.predictions = {"label"}; },
        "The column \"label\" can't be used for both --label and --prediction.");
    row(
        "key and label", [](ImportOptions& o) { o.key = "label"; },
        "The column \"label\" can't be used for both --label and --key.");
    row(
        "one run twice",
        [](ImportOptions& o) {
            o.predictions = {"svm:v", "knn:v"};
        },
        "Two prediction columns can't belong to one run, \"v\". Name the runs: --prediction COLUMN:RUN.");
    row(
        "--run for two",
        [](ImportOptions& o) {
            o.predictions = {"svm", "knn"};
            o.run = "v";
        },
        "Two prediction columns can't belong to one run, \"v\". Name the runs: --prediction COLUMN:RUN.");
    row(
        "score of which",
        [](ImportOptions& o) {
            o.predictions = {"svm", "knn"};
            o.scores = {"svm_score"};
        },
        "It isn't clear which run a score belongs to. Name it: --score COLUMN:RUN.");
    row(
        "score without a run", [](ImportOptions& o) { o.scores = {"svm_score"}; },
        "It isn't clear which run a score belongs to. Name it: --score COLUMN:RUN.");
    row(
        "class scores of which",
        [](ImportOptions& o) {
            o.classScores = {{"a", "svm_score"}};
        },
        "It isn't clear which run --scores belongs to. Name it with --run.");
    row(
        "run column without key",
        [](ImportOptions& o) {
            o.media.clear();
            o.runColumn = "speaker";
            o.predictions = {"svm"};
        },
        "--run-column needs --key: without it, the rows of one example can't be told from others.");
    row(
        "run column without prediction", [](ImportOptions& o) { o.runColumn = "speaker"; },
        "--run-column needs exactly one --prediction: the run is named by the row.");
    row(
        "run column and run",
        [](ImportOptions& o) {
            o.runColumn = "speaker";
            o.predictions = {"svm"};
            o.run = "v";
        },
        "--run and --run-column can't both name the run.");
    row(
        "run column and run of a prediction",
        [](ImportOptions& o) {
            o.runColumn = "speaker";
            o.predictions = {"svm:v"};
        },
        "--prediction names a run, but --run-column does too.");
    row(
        "only predictions, but none", [](ImportOptions& o) { o.predictionsOnly = true; },
        "--predictions-only needs --prediction.");
    row(
        "only predictions, no key",
        [](ImportOptions& o) {
            o.predictionsOnly = true;
            o.predictions = {"svm"};
            o.media.clear();
        },
        "--predictions-only needs --key, to find the examples that the predictions are for.");
    row(
        "type of a label",
        [](ImportOptions& o) {
            o.types = {{"label", FieldType::Int}};
        },
        "--type: the column \"label\" has a role that decides its type.");
}

void TestPlanImport::refusesContradictions()
{
    QFETCH(std::function<void(ImportOptions&)>, change);
    QFETCH(QString, expected);
    ImportOptions options;
    options.media = "file";
    options.label = "label";
    change(options);
    QCOMPARE(planText(kTable, options), expected);
}

void TestPlanImport::guessesWhenNothingIsSaid()
{
    QCOMPARE(planText("id,file,label,prediction,confidence,n\n1,a.jpg,x,y,0.5,7\n2,b.jpg,x,x,0.7,8\n", {}),
             QStringLiteral(
                 "file=media label=label prediction=prediction@prediction confidence=score@prediction n=int ; key=id"));
    QCOMPARE(planText("path,reference,hypothesis\na.wav,x,y\n", {}, TaskType::Transcription),
             QStringLiteral("path=media reference=label hypothesis=prediction@hypothesis ; key=path"));
    ImportOptions options;
    options.label = "label";
    QCOMPARE(planText("key,label,prediction\na,x,y\n", options),
             QStringLiteral("label=label prediction=text ; key=key"));
}

void TestPlanImport::guessesWithCare()
{
    // An id that repeats is no key; a path without a medium's ending is a field; a numeric task has numbers for labels.
    QCOMPARE(planText("id,path\n1,/a\n1,/b\n", {}), QStringLiteral("id=int path=text ; key from the file"));
    QCOMPARE(planText("file\na.wav\na.wav\n", {}), QStringLiteral("file=text ; key from the file"));
    QCOMPARE(planText("id,label\n1,high\n", {}, TaskType::Numeric), QStringLiteral("label=text ; key=id"));
    QCOMPARE(planText("id,label,score\n1,3.5,2\n", {}, TaskType::Numeric),
             QStringLiteral("label=label score=int ; key=id"));
}

void TestPlanImport::infersFromTheFirstRows()
{
    ImportOptions options;
    options.key = "k";
    QCOMPARE(
        planText("k,a,b,c,d,e,f,g\n1,1,1,true,2026-01-01,01,,x\n2,2,1.5,FALSE,2026-01-02T10:00Z,2,NA,1\n", options),
        QStringLiteral("a=int b=real c=bool d=datetime e=text f=text g=text ; key=k"));
    options.decimalComma = true;
    QCOMPARE(planText("k;a;b\n1;1,5;1.5\n", options), QStringLiteral("a=real b=text ; key=k"));
    options.table.trim = true;
    QCOMPARE(planText("k;a;b\n1; 1 ; \"x;y\" \n", options), QStringLiteral("a=int b=text ; key=k"));
}

void TestPlanImport::keepsTheOptions()
{
    ImportOptions options;
    options.media = "file";
    options.predictions = {"svm:v1"};
    options.missing = {"?"};
    options.missingIn = {{"knn", ""}};
    options.types = {{"speaker", FieldType::Text}};
    options.onBadRow = OnBadRow::Skip;
    options.source = "from a colleague";
    options.licence = "CC BY 4.0";
    options.tagSeparator = '/';
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), kTable), options);
    const auto plan = planImport(**source, options, TaskType::Classification);
    QCOMPARE(
        shown(plan->batch.optionsJson),
        QStringLiteral(R"({"format":"csv","media":"file","prediction":["svm:v1"],"tag-separator":"/","missing":["?"],)"
                       R"("missing-in":[{"column":"knn","text":""}],"type":{"speaker":"text"},"on-bad-row":"skip"})"));
    QCOMPARE(shown(plan->batch.source), QStringLiteral("from a colleague"));
    QCOMPARE(shown(plan->batch.licence), QStringLiteral("CC BY 4.0"));
    QCOMPARE(plan->batch.tagSeparator, '/');
}

void TestPlanImport::readsTheOptionsBack()
{
    const QByteArray written = R"({"columns":["a","b"],"decimal-comma":true,"delimiter":";","encoding":"utf-16le",)"
                               R"("format":"csv","ignore":["d","e"],"key":"a","label":"b","label-from-folder":true,)"
                               R"("media":"c","media-root":"/data","missing":["?"],)"
                               R"("missing-in":[{"column":"b","text":"-1"}],"no-header":true,"on-bad-row":"skip",)"
                               R"("prediction":["p:svm"],"predictions-only":true,"run":"r","run-column":"f",)"
                               R"("score":["s:svm"],"scores":{"cat":"g"},"scores-json":"h","sheet":"two",)"
                               R"("tag-separator":"/","tags":"t","trim":true,"type":{"i":"int"}})";
    const ImportOptions options = importOptionsFromJson(written.toStdString());
    const TempFolder folder;
    const auto source = TableSource::open(folder.write(QStringLiteral("t.csv"), kTable), {});
    const std::string again = optionsJson(options, **source);
    QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(again)).toJson(QJsonDocument::Compact), written);

    const ImportOptions none = importOptionsFromJson("broken");
    QCOMPARE(QByteArray::fromStdString(optionsJson(none, **source)), QByteArray(R"({"format":"csv"})"));
}

void TestPlanImport::leavesColumnsOut()
{
    ImportOptions options;
    options.key = "file";
    options.ignored = {"svm_score", "tags"};
    QCOMPARE(planText(kTable, options),
             QStringLiteral("label=text svm=text knn=text knn_score=int speaker=text ; key=file"));
    options.ignored = {"file"};
    QVERIFY(planText(kTable, options).contains(QStringLiteral("--ignore")));
    options.ignored = {"nothing"};
    QVERIFY(planText(kTable, options).contains(QStringLiteral("nothing")));
}

void TestPlanImport::guessesOnlyWhereAllowed()
{
    ImportOptions options;
    options.guessRoles = false;
    QVERIFY(planText(kTable, options).startsWith(QStringLiteral("file=text label=text svm=text")));
    QVERIFY(planText(kTable, {}).contains(QStringLiteral("label=label")));
}

void TestPlanImport::hints()
{
    ImportOptions options;
    options.label = "label";
    TestImport spaced;
    spaced.run("label,a,b\nx, 1, 2\ny, 3, 4\n", options);
    QVERIFY(spaced.hasNote("--trim"));
    TestImport headless;
    headless.run("39,State-gov,77516\n50,Private,83311\n", {});
    QVERIFY(headless.hasNote("--no-header"));
    options.table.hasHeader = false;
    options.table.columnNames = {"age", "label", "weight"};
    TestImport named;
    named.run("39,State-gov,77516\n50,Private,83311\n", options);
    QCOMPARE(shown(named.fields()), QStringLiteral("age:int weight:int"));
    QCOMPARE(named.batch.rows.size(), std::size_t{2});
    QVERIFY(!named.hasNote("--no-header"));
    options.table.columnNames = {"age", "label"};
    TestImport few;
    few.run("39,State-gov,77516\n", options);
    QVERIFY(shown(few.error).startsWith(QStringLiteral("--columns names 2 columns, but ")));
}

QTEST_APPLESS_MAIN(TestPlanImport)
#include "tst_plan_import.moc"
