// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"
#include "core/dataset/memory_source.h"

#include <QTest>

using namespace headroom;

namespace {

/// Counts how often each column is asked for, and fails as often as told before it gives one.
class CountingSource : public ColumnSource
{
public:
    struct Calls
    {
        int fields = 0, runs = 0, classScores = 0, keys = 0, media = 0, batches = 0;
        int failures = 0;
    };

    explicit CountingSource(Calls& calls) : m_calls(calls) {}

    Result<FieldColumn> loadField(std::size_t field) override
    {
        ++m_calls.fields;
        if (fails()) return failure();
        return FieldColumn(NumberColumn{{static_cast<double>(field), kMissingNumber}});
    }
    Result<RunColumns> loadRun(std::size_t run) override
    {
        ++m_calls.runs;
        if (fails()) return failure();
        return RunColumns{ClassLabels{{static_cast<std::int32_t>(run), kMissingCode}}, {}};
    }
    Result<std::vector<double>> loadClassScores(std::size_t run, std::string_view spelling) override
    {
        ++m_calls.classScores;
        if (fails()) return failure();
        return std::vector<double>{static_cast<double>(run), static_cast<double>(spelling.size())};
    }
    Result<StringPool> loadKeys() override
    {
        ++m_calls.keys;
        if (fails()) return failure();
        StringPool keys;
        keys.intern("a");
        keys.intern("b");
        return keys;
    }
    Result<TextColumn> loadMedia() override
    {
        ++m_calls.media;
        if (fails()) return failure();
        return TextColumn{{kMissingCode, kMissingCode}, {}};
    }
    Result<std::vector<std::int32_t>> loadBatchOf() override
    {
        ++m_calls.batches;
        if (fails()) return failure();
        return std::vector<std::int32_t>{0, -1};
    }

private:
    bool fails() { return m_calls.failures-- > 0; }
    static Error failure() { return {ErrorCode::Io, QStringLiteral("gone"), {}}; }

    Calls& m_calls;
};

Dataset::Contents smallContents()
{
    Dataset::Contents contents;
    contents.size = 2;
    contents.fields = {{"speaker", FieldType::Text, false}, {"seconds", FieldType::Real, false}};
    contents.runs.resize(2);
    contents.runs[0].name = "knn";
    contents.runs[1].name = "svm";
    contents.tags.resize(1);
    contents.tags[0].name = "noise";
    contents.classes.resize(2);
    contents.classes[1].name = "9";
    return contents;
}

} // namespace

class TestDataset : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByName()
    {
        const Dataset dataset(smallContents(), memorySource({}));
        QVERIFY(dataset.fieldIndex("seconds") == std::size_t{1});
        QVERIFY(dataset.runIndex("knn") == std::size_t{0});
        QVERIFY(dataset.tagIndex("noise") == std::size_t{0});
        QVERIFY(dataset.classIndex("9") == std::size_t{1});
        QVERIFY(!dataset.fieldIndex("Seconds") && !dataset.runIndex("") && !dataset.tagIndex("x"));
        QCOMPARE(dataset.size(), std::size_t{2});
        QCOMPARE(dataset.task(), TaskType::Classification);
    }

    void columnsAreLoadedWhenAskedForAndOnce()
    {
        CountingSource::Calls calls;
        Dataset dataset(smallContents(), std::make_unique<CountingSource>(calls));
        QCOMPARE(calls.fields + calls.runs + calls.keys + calls.media + calls.batches, 0);
        const FieldColumn* first = dataset.field(1).value();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(dataset.field(0).ok() && dataset.field(1).ok() && dataset.run(0).ok() && dataset.run(1).ok());
            QVERIFY(dataset.keys().ok() && dataset.media().ok() && dataset.batchOf().ok());
            QVERIFY(dataset.classScores(0, "9").ok() && dataset.classScores(1, "9").ok());
        }
        QVERIFY(dataset.field(1).value() == first);
        QCOMPARE(std::get<NumberColumn>(*first).values.front(), 1.0);
        QCOMPARE(calls.fields, 2);
        QCOMPARE(calls.runs, 2);
        QCOMPARE(calls.classScores, 2);
        QCOMPARE(calls.keys, 1);
        QCOMPARE(calls.media, 1);
        QCOMPARE(calls.batches, 1);
    }

    void aSnapshotKeepsItsContentsAndSharesColumns()
    {
        CountingSource::Calls calls;
        Dataset dataset(smallContents(), std::make_unique<CountingSource>(calls));
        const FieldColumn* before = dataset.field(0).value();
        Dataset snapshot = dataset.snapshot();
        dataset.mutableContents().tags[0].name = "renamed";
        QCOMPARE(snapshot.contents().tags[0].name, std::string("noise"));
        QVERIFY(snapshot.field(0).value() == before);
        const StringPool* keys = snapshot.keys().value();
        QVERIFY(dataset.keys().value() == keys);
        QCOMPARE(calls.fields, 1);
        QCOMPARE(calls.keys, 1);
    }

    void whatFailsIsTriedAgain()
    {
        CountingSource::Calls calls;
        calls.failures = 2;
        Dataset dataset(smallContents(), std::make_unique<CountingSource>(calls));
        const auto failed = dataset.field(0);
        QVERIFY(!failed);
        QCOMPARE(failed.error().text, QStringLiteral("gone"));
        QVERIFY(!dataset.keys());
        QVERIFY(dataset.field(0).ok() && dataset.keys().ok());
        QCOMPARE(calls.fields, 2);
        QCOMPARE(calls.keys, 2);
    }

    void memoryHasWhatItWasGiven()
    {
        MemoryColumns columns;
        columns.fields = {NumberColumn{{1, 2}}};
        columns.keys.intern("a");
        columns.batchOf = {0, 0};
        columns.classScores[{0, "9"}] = {0.5, 0.6};
        Dataset dataset(smallContents(), memorySource(std::move(columns)));
        QVERIFY(std::get<NumberColumn>(*dataset.field(0).value()).values == (std::vector<double>{1, 2}));
        QVERIFY((*dataset.keys().value())[0] == "a");
        QCOMPARE(dataset.batchOf().value()->size(), std::size_t{2});
        QCOMPARE(dataset.classScores(0, "9").value()->back(), 0.6);
        QCOMPARE(dataset.field(1).error().code, ErrorCode::NotFound);
        QCOMPARE(dataset.run(0).error().code, ErrorCode::NotFound);
        QCOMPARE(dataset.media().error().code, ErrorCode::NotFound);
        QCOMPARE(dataset.classScores(0, "8").error().code, ErrorCode::NotFound);
    }

    void assessmentsAreKeptById()
    {
        TagInfo tag;
        tag.id = TagId(Uuid::fromHex("000102030405060708090a0b0c0d0e0f").value());
        tag.name = "renamed";
        ClassInfo aClass;
        aClass.id = ClassId(tag.id);
        QCOMPARE(assessmentSubject(tag), std::string("tag:000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(assessmentSubject(aClass), std::string("class:000102030405060708090a0b0c0d0e0f"));
        QCOMPARE(assessmentSubject("speaker", "Ana"), std::string("field:speaker=Ana"));
    }
};

QTEST_APPLESS_MAIN(TestDataset)
#include "tst_dataset.moc"
