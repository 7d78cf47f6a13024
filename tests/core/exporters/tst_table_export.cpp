// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/memory_source.h"
#include "core/exporters/table_export.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace headroom;
using headroom::test::readFile;
using headroom::test::TempFolder;

namespace {

TextColumn texts(const std::vector<const char*>& cells)
{
    TextColumn column;
    for (const char* cell : cells)
        column.codes.push_back(cell == nullptr ? kMissingCode : column.values.intern(cell));
    return column;
}

ItemSet items(std::size_t size, std::initializer_list<ExampleIndex> members)
{
    ItemSet set(size);
    for (const ExampleIndex member : members)
        set.insert(member);
    return set;
}

TagInfo tag(const char* name, TagKind kind)
{
    TagInfo info;
    info.id = TagId::random();
    info.name = name;
    info.kind = kind;
    return info;
}

/// Four clips with transcripts; "say" and "key" are fields with awkward names.
Dataset clips()
{
    constexpr std::size_t size = 4;
    Dataset::Contents contents;
    contents.task = TaskType::Transcription;
    contents.size = size;
    contents.fields = {{"speaker", FieldType::Text},
                       {"key", FieldType::Text},
                       {"snr", FieldType::Real},
                       {"noisy", FieldType::Bool},
                       {"at", FieldType::DateTime}};
    contents.runs = {{RunId::random(), "v1", {}, {}, false, {}}, {RunId::random(), "v2", {}, {}, true, {}}};
    contents.tags = {tag("car noise", TagKind::Hand), tag("loud", TagKind::Rule), tag("music", TagKind::Imported)};
    contents.tagged = {items(size, {0, 1}), items(size, {2}), items(size, {1})};
    contents.reviewed = items(size, {0});
    contents.reference.labels = texts({"hola, mundo", "", "=1+1", nullptr});
    contents.reference.origins = {LabelOrigin::Imported, LabelOrigin::Hand, LabelOrigin::Imported, LabelOrigin::None};
    contents.reference.disputed = items(size, {3});
    contents.comments = {{2, "a\nb"}};
    contents.splits["main"] = texts({"train", "dev", "train", nullptr});

    MemoryColumns columns;
    columns.fields = {texts({"ana", "NA", "", nullptr}), texts({"1", "2", "3", "4"}),
                      NumberColumn{{0.1, 1e300, -5, kMissingNumber}}, TextColumn{},
                      TimeColumn{{0, 1786959000123, kMissingTime, -1000}}};
    TextColumn& noisy = std::get<TextColumn>(columns.fields[3]);
    noisy.values.intern("false");
    noisy.values.intern("true");
    noisy.codes = {1, 0, kMissingCode, 1};
    columns.runs.push_back({texts({"hola", nullptr, "\"", "x"}), {}});
    columns.runs.push_back({texts({"hola mundo", "", "=1+1", nullptr}), {0.5, kMissingNumber, 1, 0.25}});
    for (const char* key : {"c1", "c,2", "c\"3", "c4"})
        columns.keys.intern(key);
    return Dataset(std::move(contents), memorySource(std::move(columns)));
}

} // namespace

class TestTableExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvWithAllColumns()
    {
        Dataset dataset = clips();
        const TempFolder folder;
        const auto summary = exportCsv(dataset, folder.path(QStringLiteral("out.csv")), {});
        QVERIFY(summary.ok());
        QCOMPARE(summary->examples, std::size_t(4));
        QCOMPARE(summary->listSeparator, ';');
        QCOMPARE(readFile(folder.path(QStringLiteral("out.csv"))),
                 QByteArray("key,reference,speaker,`key`,snr,noisy,at,tags,prediction@v1,prediction@v2,score@v2\n"
                            "c1,\"hola, mundo\",ana,1,0.1,true,1970-01-01T00:00:00Z,car noise,hola,hola mundo,0.5\n"
                            "\"c,2\",\"\",NA,2,1e+300,false,2026-08-17T09:30:00.123Z,car noise;music,,\"\",\n"
                            "\"c\"\"3\",=1+1,\"\",3,-5,,,,\"\"\"\",=1+1,1\n"
                            "c4,,,4,,true,1969-12-31T23:59:59Z,,x,,0.25\n"));
    }

    void chosenColumnsRowsAndSplit()
    {
        Dataset dataset = clips();
        const TempFolder folder;
        ExportOptions options;
        options.columns = {"key",      "origin", "disputed",   "reviewed", "comment",
                           "tag:loud", "score",  "prediction", "`speaker`"};
        options.split = "main";
        options.items = items(4, {2, 3});
        const auto summary = exportCsv(dataset, folder.path(QStringLiteral("out.csv")), options);
        QVERIFY(summary.ok());
        QCOMPARE(summary->examples, std::size_t(2));
        QCOMPARE(readFile(folder.path(QStringLiteral("out.csv"))),
                 QByteArray("key,origin,disputed,reviewed,comment,tag:loud,score,prediction,speaker,split\n"
                            "\"c\"\"3\",imported,false,false,\"a\nb\",true,1,=1+1,\"\",train\n"
                            "c4,,true,false,,false,0.25,,,\n"));
    }

    void jsonLines()
    {
        Dataset dataset = clips();
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("out.jsonl"));
        QVERIFY(exportJsonl(dataset, path, {}).ok());
        const QList<QByteArray> lines = readFile(path).split('\n');
        QCOMPARE(lines.size(), 5); // the last line ends too
        QCOMPARE(lines[0], QByteArray(R"({"key":"c1","reference":"hola, mundo","speaker":"ana","`key`":"1","snr":0.1,)"
                                      R"("noisy":true,"at":"1970-01-01T00:00:00Z","tags":["car noise"],)"
                                      R"("prediction@v1":"hola","prediction@v2":"hola mundo","score@v2":0.5})"));
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second[QStringLiteral("reference")].toString(QStringLiteral("none")), QString());
        QVERIFY(second[QStringLiteral("prediction@v1")].isNull());
        QVERIFY(second[QStringLiteral("prediction@v2")].isString());
        QCOMPARE(second[QStringLiteral("snr")].toDouble(), 1e300);
        QVERIFY(QJsonDocument::fromJson(lines[3]).object()[QStringLiteral("reference")].isNull());
    }

    void tagNamesWithSeparatorsGetAnother()
    {
        Dataset dataset = clips();
        dataset.mutableContents().tags[0].name = "car; bus";
        dataset.mutableContents().tags[2].name = "a\tb";
        const TempFolder folder;
        ExportOptions options;
        options.columns = {"tags"};
        options.items = items(4, {1});
        const auto summary = exportCsv(dataset, folder.path(QStringLiteral("out.csv")), options);
        QVERIFY(summary.ok());
        QCOMPARE(summary->listSeparator, '\n');
        QCOMPARE(readFile(folder.path(QStringLiteral("out.csv"))), QByteArray("tags\n\"car; bus\na\tb\"\n"));
    }

    void unknownAndRepeatedColumnsAreRefused()
    {
        Dataset dataset = clips();
        const TempFolder folder;
        const QString path = folder.path(QStringLiteral("out.csv"));
        ExportOptions options;
        options.columns = {"key", "colour"};
        auto refused = exportCsv(dataset, path, options);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(refused.error().text.contains(QStringLiteral("“colour”")));
        options.columns = {"speaker", "`speaker`"};
        refused = exportCsv(dataset, path, options);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        options.columns = {"key"};
        options.split = "other";
        refused = exportCsv(dataset, path, options);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().text.contains(QStringLiteral("“other”")));
        QVERIFY(QDir(folder.path(QString())).isEmpty());
    }

    void cancelledLeavesTheOldFile()
    {
        Dataset dataset = clips();
        const TempFolder folder;
        const QString path = folder.write(QStringLiteral("out.csv"), "old");
        Progress progress;
        progress.cancel();
        const auto cancelled = exportCsv(dataset, path, {}, progress);
        QVERIFY(!cancelled.ok());
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(readFile(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path(QString())).entryList(QDir::Files).size(), 1);
    }

    void fullDiskLeavesNothing()
    {
        Dataset dataset = clips();
        const TempFolder folder;
        // A limit on the size of files stands in for a full disk: the write fails in the middle.
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit before = limit;
        limit.rlim_cur = 64;
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const auto failed = exportCsv(dataset, folder.path(QStringLiteral("out.csv")), {});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!failed.ok());
        QCOMPARE(failed.error().code, ErrorCode::Io);
        QVERIFY(failed.error().text.contains(QStringLiteral("out.csv")));
        QVERIFY(QDir(folder.path(QString())).isEmpty());
    }

    void devicesAreRefused()
    {
        Dataset dataset = clips();
        const auto refused = exportCsv(dataset, QStringLiteral("/dev/null"), {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestTableExport)
#include "tst_table_export.moc"
