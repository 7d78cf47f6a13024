// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/cli_runner.h"
#include "tests/support/temp_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace headroom::test;

namespace {

QString sample(const char* path)
{
    return sourceFile(QStringLiteral("resources/sample/")) + QString::fromLatin1(path);
}

} // namespace

/// Several copies of a project, several runs, other tasks, media that move.
class TestCliCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<TempFolder>(); }

    void mergeAndDecide();
    void backupIsACopy();
    void twoRunsCompared();
    void transcription();
    void folderAndRelocate();
    void reportInEveryFormat();

private:
    CliRun run(const QStringList& words) { return runCli(m_folder->path(QString()), words); }
    CliRun run(const char* words) { return runCli(m_folder->path(QString()), words); }
    QJsonObject json(QStringList words)
    {
        const CliRun done = run(words << QStringLiteral("--json"));
        if (done.status != 0) qWarning("%d %s", done.status, done.err.constData());
        return done.json();
    }
    QJsonObject json(const char* words) { return json(QString::fromLatin1(words).split(u' ')); }

    std::unique_ptr<TempFolder> m_folder;
};

void TestCliCopies::mergeAndDecide()
{
    m_folder->write(QStringLiteral("t.csv"), "id,label,answer\na,yes,yes\nb,no,yes\n");
    json("new p.headroom");
    json("import p.headroom t.csv --key id --label label --prediction answer:m");
    json("copy p.headroom eva.headroom");
    json("label p.headroom yes --where key=b");
    json("label eva.headroom no --where key=b --as eva");
    const QJsonObject merged = json("merge p.headroom eva.headroom");
    QVERIFY(merged[QStringLiteral("events_new")].toInt() > 0);
    QCOMPARE(merged[QStringLiteral("conflicts")].toArray().size(), 1);
    QCOMPARE(merged[QStringLiteral("conflicts")][0][QStringLiteral("name")].toString(), QStringLiteral("b"));
    QCOMPARE(json("merge p.headroom eva.headroom")[QStringLiteral("events_new")].toInt(-1), 0);
    QCOMPARE(json("errors p.headroom")[QStringLiteral("left_out")][QStringLiteral("disputed")].toInt(), 1);

    QCOMPARE(json("decide p.headroom b no --reason heard")[QStringLiteral("decided")].toString(), QStringLiteral("b"));
    const QJsonObject answer = json("errors p.headroom");
    QCOMPARE(answer[QStringLiteral("evaluated")].toInt(), 2);
    QCOMPARE(answer[QStringLiteral("errors")].toInt(), 1);
    QCOMPARE(run("decide p.headroom z no").status, 1);
    json("new other.headroom");
    QCOMPARE(run("merge p.headroom other.headroom").status, 1); // another project
}

void TestCliCopies::backupIsACopy()
{
    json("new p.headroom --classes a,b");
    const QString file = json("backup p.headroom")[QStringLiteral("file")].toString();
    QVERIFY2(QFile::exists(QDir(m_folder->path(QString())).absoluteFilePath(file)), qPrintable(file));
    QCOMPARE(json({QStringLiteral("check"), file})[QStringLiteral("ok")].toBool(), true);
}

// Fixed by SVM 328, broken 31, neither right 148, both 1555: computed with pandas (hand_signs/README.md).
void TestCliCopies::twoRunsCompared()
{
    json("new s.headroom");
    json(QStringList{QStringLiteral("import"), QStringLiteral("s.headroom"), sample("hand_signs/hand_signs.csv")} +
         QStringLiteral("--key file --label label --prediction knn_prediction:knn --prediction svm_prediction:svm")
             .split(u' '));
    const QJsonValue all =
        json("errors s.headroom --run svm --compare knn")[QStringLiteral("compare")][QStringLiteral("all")];
    QCOMPARE(all[QStringLiteral("fixed")].toInt(), 328);
    QCOMPARE(all[QStringLiteral("broken")].toInt(), 31);
    QCOMPARE(all[QStringLiteral("both_wrong")].toInt(), 148);
    QCOMPARE(all[QStringLiteral("both_right")].toInt(), 1555);
}

// 691 edits in 14049 words, 423 wrong sentences; andino 46 in 1031, 31: speech/README.md.
void TestCliCopies::transcription()
{
    json("new a.headroom --task transcription");
    json(QStringList{QStringLiteral("import"), QStringLiteral("a.headroom"), sample("speech/asr_es_1500.csv")} +
         QStringLiteral("--key path --label reference --prediction hypothesis --run-column system --missing "
                        "hypothesis=-1")
             .split(u' '));
    const QStringList errors{QStringLiteral("errors"), QStringLiteral("a.headroom"), QStringLiteral("--run"),
                             QStringLiteral("Whisper Large-v2")};
    const QJsonObject answer = json(errors);
    QCOMPARE(answer[QStringLiteral("edits")].toInt(), 691);
    QCOMPARE(answer[QStringLiteral("reference_words")].toInt(), 14049);
    QCOMPARE(answer[QStringLiteral("errors")].toInt(), 423);
    QCOMPARE(answer[QStringLiteral("wer")].toDouble(), 691.0 / 14049.0);
    const QJsonObject andino = json(errors + QStringList{QStringLiteral("--where"), QStringLiteral("accent=andino")});
    QCOMPARE(andino[QStringLiteral("edits")].toInt(), 46);
    QCOMPARE(andino[QStringLiteral("errors")].toInt(), 31);
    const QJsonObject sentences = json(errors + QStringList{QStringLiteral("--metric"), QStringLiteral("sentence")});
    QCOMPARE(sentences[QStringLiteral("accuracy")].toDouble(), (1500.0 - 423.0) / 1500.0);
}

void TestCliCopies::folderAndRelocate()
{
    const QDir home(m_folder->path(QString()));
    for (const char* kind : {"one", "two"}) {
        QVERIFY(home.mkpath(QStringLiteral("photos/") + QString::fromLatin1(kind)));
        QVERIFY(QFile::copy(sample("hand_signs/0/IMG_1118.JPG"),
                            home.filePath(QStringLiteral("photos/%1/a.jpg").arg(QString::fromLatin1(kind)))));
    }
    json("new f.headroom");
    QCOMPARE(json("import f.headroom photos --label-from-folder")[QStringLiteral("examples_new")].toInt(), 2);
    QCOMPARE(json("info f.headroom")[QStringLiteral("classes")].toArray(),
             (QJsonArray{QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(json("check f.headroom")[QStringLiteral("warnings")].toArray().size(), 0);

    QVERIFY(QDir(home).rename(QStringLiteral("photos"), QStringLiteral("moved")));
    QCOMPARE(json("check f.headroom")[QStringLiteral("warnings")].toArray().size(), 1);
    const QJsonObject found = json("relocate f.headroom photos moved");
    QCOMPARE(found[QStringLiteral("found")].toInt(), 2);
    QCOMPARE(found[QStringLiteral("missing")].toInt(-1), 0);
}

void TestCliCopies::reportInEveryFormat()
{
    m_folder->write(QStringLiteral("t.csv"), "id,label,answer\na,yes,yes\nb,no,yes\n");
    json("new p.headroom");
    json("import p.headroom t.csv --key id --label label --prediction answer:m");
    for (const char* ending : {"html", "md", "csv", "json", "xlsx"}) {
        const QString file = QStringLiteral("r.") + QString::fromLatin1(ending);
        const QStringList words{QStringLiteral("report"), QStringLiteral("p.headroom"), QStringLiteral("--out"), file};
        const QJsonObject first = json(words);
        QCOMPARE(first[QStringLiteral("file")].toString(), file);
        const QByteArray bytes = readFile(m_folder->path(file));
        QCOMPARE(first[QStringLiteral("sha256")].toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(json(words), first); // same state, same bytes
    }
    QCOMPARE(run("report p.headroom --out r.docx").status, 2);
}

QTEST_GUILESS_MAIN(TestCliCopies)
#include "tst_cli_copies.moc"
