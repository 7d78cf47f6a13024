// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/cli_runner.h"
#include "tests/support/temp_files.h"

#include <QJsonArray>
#include <QtTest>

using namespace headroom::test;

namespace {

QString sampleTable()
{
    return sourceFile(QStringLiteral("resources/sample/spoken_digits/spoken_digits.csv"));
}

QJsonObject rowNamed(const QJsonObject& answer, const QString& name)
{
    const QJsonArray rows = answer.value(QStringLiteral("tags")).toArray();
    for (const QJsonValue& row : rows) {
        if (row.toObject().value(QStringLiteral("name")).toString() == name) return row.toObject();
    }
    return {};
}

double numberOf(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toDouble(-1);
}

} // namespace

/// A user's way through the spoken digits, each step a run of the program on the file that the one before left.
/// 221 of 300 right, by speaker george 28, jackson 41, lucas 35, nicolas 29, theo 46, yweweler 42 of 50 each: computed
/// with pandas from the same table (resources/sample/spoken_digits/README.md).
class TestCliStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void t01_newProject();
    void t02_importTable();
    void t03_errorsOfAll();
    void t04_errorsBySpeaker();
    void t05_ruleTagWithHlp();
    void t06_tagByKeysAndUndo();
    void t07_labelByHandAndUndo();
    void t08_narrowTheScope();
    void t09_sampleAndReview();
    void t10_exportAndReadBack();
    void t11_copyAndInfo();
    void t12_check();

private:
    CliRun run(const QStringList& arguments, const QByteArray& input = {})
    {
        return runCli(m_folder.path(QString()), arguments, input);
    }
    // Runs with --json, expects success and silence on stderr, and gives the object.
    QJsonObject json(QStringList arguments)
    {
        const CliRun done = run(arguments << QStringLiteral("--json"));
        if (done.status != 0 || !done.err.isEmpty()) qWarning("%d %s", done.status, done.err.constData());
        return done.status == 0 && done.err.isEmpty() ? done.json() : QJsonObject();
    }
    QStringList words(const char* text) { return QString::fromUtf8(text).split(u' '); }
    QJsonObject json(const char* text) { return json(words(text)); }

    TempFolder m_folder;
};

void TestCliStory::t01_newProject()
{
    const QJsonObject made = json("new d.headroom --task classification");
    QCOMPARE(made.value(QStringLiteral("project")).toString(), QStringLiteral("d.headroom"));
    QCOMPARE(made.value(QStringLiteral("task")).toString(), QStringLiteral("classification"));
    QCOMPARE(run(words("new d.headroom")).status, 1); // it is there
}

void TestCliStory::t02_importTable()
{
    const QJsonObject done = json(QStringList{QStringLiteral("import"), QStringLiteral("d.headroom"), sampleTable()} +
                                  words("--key file --media file --label label --prediction prediction:svm --score "
                                        "score:svm --licence CC-BY-SA-4.0"));
    QCOMPARE(numberOf(done, "rows_read"), 300.0);
    QCOMPARE(numberOf(done, "examples_new"), 300.0);
    QCOMPARE(numberOf(done, "examples_updated"), 0.0);
    QCOMPARE(numberOf(done, "rows_bad"), 0.0);
    QCOMPARE(done.value(QStringLiteral("batch")).toString().size(), 32);
    QStringList fields;
    for (const QJsonValue& field : done.value(QStringLiteral("fields")).toArray())
        fields << field[QStringLiteral("name")].toString() + u':' + field[QStringLiteral("type")].toString();
    QCOMPARE(fields, words("speaker:text gender:text accent:text duration_s:real loudness_dbfs:real take:int"));
}

void TestCliStory::t03_errorsOfAll()
{
    const QJsonObject answer = json("errors d.headroom");
    QCOMPARE(answer.value(QStringLiteral("run")).toString(), QStringLiteral("svm"));
    QCOMPARE(numberOf(answer, "evaluated"), 300.0);
    QCOMPARE(numberOf(answer, "errors"), 79.0);
    QCOMPARE(numberOf(answer, "accuracy"), 221.0 / 300.0);
    QVERIFY(answer.value(QStringLiteral("hlp")).isNull());
    QVERIFY(answer.value(QStringLiteral("compare")).isNull());
    for (const char* key : {"accuracy_ci", "hlp_basis", "left_out", "tags", "untagged_errors", "confusion", "per_class",
                            "macro_f1", "slices"})
        QVERIFY2(answer.contains(QLatin1String(key)), key);
    const QJsonObject confusion = answer.value(QStringLiteral("confusion")).toObject();
    QCOMPARE(confusion.value(QStringLiteral("classes")).toArray().size(), 10);
    double diagonal = 0;
    const QJsonArray counts = confusion.value(QStringLiteral("counts")).toArray();
    for (int i = 0; i < counts.size(); ++i)
        diagonal += counts[i].toArray()[i].toDouble();
    QCOMPARE(diagonal, 221.0);
}

void TestCliStory::t04_errorsBySpeaker()
{
    const QJsonObject answer = json("errors d.headroom --by-field speaker");
    const QMap<QString, double> right = {{QStringLiteral("george"), 28}, {QStringLiteral("jackson"), 41},
                                         {QStringLiteral("lucas"), 35},  {QStringLiteral("nicolas"), 29},
                                         {QStringLiteral("theo"), 46},   {QStringLiteral("yweweler"), 42}};
    for (auto it = right.begin(); it != right.end(); ++it) {
        const QJsonObject row = rowNamed(answer, QStringLiteral("speaker=") + it.key());
        QCOMPARE(row.value(QStringLiteral("kind")).toString(), QStringLiteral("field"));
        QCOMPARE(numberOf(row, "n"), 50.0);
        QCOMPARE(numberOf(row, "errors"), 50.0 - it.value());
        QCOMPARE(numberOf(row, "accuracy"), it.value() / 50.0);
        QCOMPARE(numberOf(row, "share_of_data"), 1.0 / 6.0);
    }
}

void TestCliStory::t05_ruleTagWithHlp()
{
    const QJsonObject tagged =
        json({QStringLiteral("tag"), QStringLiteral("d.headroom"), QStringLiteral("french"), QStringLiteral("--rule"),
              QStringLiteral("--where"), QStringLiteral("accent = \"BEL/French\"")});
    QCOMPARE(numberOf(tagged, "changed"), 50.0);
    QCOMPARE(json("set d.headroom tag french --hlp 0.9 --ease 4").value(QStringLiteral("tag")).toString(),
             QStringLiteral("french"));
    const QJsonObject row = rowNamed(json("errors d.headroom"), QStringLiteral("french"));
    for (const char* key : {"kind",
                            "n",
                            "errors",
                            "share_of_data",
                            "share_of_errors",
                            "error_rate",
                            "accuracy",
                            "accuracy_ci",
                            "basis",
                            "reviewed_errors",
                            "reviewed_right",
                            "hlp",
                            "hlp_basis",
                            "hlp_n",
                            "hlp_ci",
                            "gap",
                            "gap_ci",
                            "potential_gain",
                            "potential_gain_ci",
                            "ease",
                            "importance",
                            "priority"})
        QVERIFY2(row.contains(QLatin1String(key)), key);
    QCOMPARE(row.value(QStringLiteral("kind")).toString(), QStringLiteral("rule"));
    QCOMPARE(row.value(QStringLiteral("basis")).toString(), QStringLiteral("known"));
    QCOMPARE(numberOf(row, "accuracy"), 29.0 / 50.0); // data/README of the set: BEL/French 29 of 50
    QVERIFY(qAbs(numberOf(row, "gap") - (0.9 - 0.58)) < 1e-12);
    QVERIFY(qAbs(numberOf(row, "potential_gain") - (0.9 - 0.58) / 6) < 1e-12);
    QVERIFY(qAbs(numberOf(row, "priority") - (0.9 - 0.58) / 6 * 4 * 3 / 9) < 1e-12);
    QCOMPARE(row.value(QStringLiteral("hlp_basis")).toString(), QStringLiteral("typed"));
}

void TestCliStory::t06_tagByKeysAndUndo()
{
    const QStringList tag = words("tag d.headroom hoarse --keys - --json");
    const QByteArray keys = "recordings/0_george_0.wav\nrecordings/0_george_1.wav\n";
    QCOMPARE(numberOf(run(tag, keys).json(), "changed"), 2.0);
    QCOMPARE(numberOf(run(tag, keys).json(), "changed"), 0.0); // they have it
    QCOMPARE(numberOf(json({QStringLiteral("export"), QStringLiteral("d.headroom"), QStringLiteral("--out"),
                            QStringLiteral("hoarse.csv"), QStringLiteral("--where"), QStringLiteral("tag:hoarse")}),
                      "examples"),
             2.0);
    QCOMPARE(json("undo d.headroom").value(QStringLiteral("undone")).toArray().size(), 1);
    const CliRun none = run(words("errors d.headroom --where tag:hoarse"));
    QCOMPARE(none.status, 1); // the tag was made by the same step
    QCOMPARE(json("redo d.headroom").value(QStringLiteral("redone")).toArray().size(), 1);
    QCOMPARE(numberOf(rowNamed(json("errors d.headroom"), QStringLiteral("hoarse")), "n"), 2.0);
    const CliRun unknown = run(tag, "recordings/0_george_0.wav\nnobody.wav\n");
    QCOMPARE(unknown.status, 1);
    QVERIFY2(unknown.err.startsWith("headroom-cli: -:2:1: "), unknown.err.constData());
}

void TestCliStory::t07_labelByHandAndUndo()
{
    const QStringList label = words("label d.headroom 7 --as maria --where")
                              << QStringLiteral("speaker=theo and label=1");
    QCOMPARE(numberOf(json(label), "changed"), 5.0);
    QVERIFY(numberOf(json("errors d.headroom"), "errors") > 79.0);
    const QJsonArray events = json("history d.headroom --limit 1").value(QStringLiteral("events")).toArray();
    QCOMPARE(events.size(), 1);
    QCOMPARE(events[0][QStringLiteral("who")].toString(), QStringLiteral("maria"));
    QCOMPARE(json("undo d.headroom").value(QStringLiteral("undone")).toArray().size(), 1);
    QCOMPARE(numberOf(json("errors d.headroom"), "errors"), 79.0);
    QCOMPARE(run(words("label d.headroom 7 --where nonsense:1")).status, 1);
}

void TestCliStory::t08_narrowTheScope()
{
    const QJsonObject theo = json("errors d.headroom --where speaker=theo");
    QCOMPARE(numberOf(theo, "evaluated"), 50.0);
    QCOMPARE(numberOf(theo, "errors"), 4.0);
}

void TestCliStory::t09_sampleAndReview()
{
    const QStringList draw = words("sample d.headroom --errors 20 --right 15 --seed 3 --out sample.txt");
    const QJsonObject drawn = json(draw);
    QCOMPARE(drawn.value(QStringLiteral("keys")).toArray().size(), 35);
    QCOMPARE(readFile(m_folder.path(QStringLiteral("sample.txt"))).count('\n'), 35);
    QCOMPARE(json(draw).value(QStringLiteral("keys")), drawn.value(QStringLiteral("keys"))); // the same seed
    // The two that are tagged count as reviewed already.
    const QByteArray keys = readFile(m_folder.path(QStringLiteral("sample.txt")));
    const auto known =
        static_cast<double>(keys.count("recordings/0_george_0.wav\n") + keys.count("recordings/0_george_1.wav\n"));
    QCOMPARE(numberOf(json("review d.headroom --keys sample.txt"), "changed"), 35.0 - known);
    QCOMPARE(numberOf(json("review d.headroom --keys sample.txt"), "changed"), 0.0);
    const QJsonObject row = rowNamed(json("errors d.headroom"), QStringLiteral("hoarse"));
    QCOMPARE(row.value(QStringLiteral("basis")).toString(), QStringLiteral("reviewed"));
    QCOMPARE(numberOf(row, "reviewed_errors"), 20.0);
    QCOMPARE(numberOf(row, "reviewed_right"), 15.0);
    const CliRun table = run(words("errors d.headroom"));
    for (const char* text : {"hoarse", "(errors without a tag)", "(not reviewed)", "≈ from 20 + 15 reviewed"})
        QVERIFY2(table.out.contains(text), table.out.constData());
}

void TestCliStory::t10_exportAndReadBack()
{
    QCOMPARE(numberOf(json("export d.headroom --out all.csv"), "examples"), 300.0);
    QCOMPARE(numberOf(json("export d.headroom --out all.jsonl"), "examples"), 300.0);
    QVERIFY(readFile(m_folder.path(QStringLiteral("all.csv"))).startsWith("key,"));
    json("new back.headroom");
    const QJsonObject back =
        json("import back.headroom all.csv --key key --label reference --prediction prediction@svm:svm");
    QCOMPARE(numberOf(back, "examples_new"), 300.0);
    QCOMPARE(numberOf(json("errors back.headroom"), "errors"), 79.0);
}

void TestCliStory::t11_copyAndInfo()
{
    const QJsonObject copied = json("copy d.headroom copy.headroom");
    QCOMPARE(copied.value(QStringLiteral("sha256")).toString().size(), 64);
    const QJsonObject info = json("info copy.headroom");
    for (const char* key : {"task", "examples", "labeled", "fields", "tags", "runs", "labelers", "studies", "splits",
                            "journal_events", "schema_version"})
        QVERIFY2(info.contains(QLatin1String(key)), key);
    QCOMPARE(numberOf(info, "examples"), 300.0);
    QCOMPARE(numberOf(info, "labeled"), 300.0);
    QCOMPARE(json("runs copy.headroom").value(QStringLiteral("runs")).toArray().size(), 1);
    QCOMPARE(run(words("copy d.headroom copy.headroom")).status, 1); // it is there
}

void TestCliStory::t12_check()
{
    const QJsonObject checked = json("check d.headroom");
    QCOMPARE(checked.value(QStringLiteral("ok")).toBool(), true);
    QCOMPARE(checked.value(QStringLiteral("problems")).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(TestCliStory)
#include "tst_cli_story.moc"
