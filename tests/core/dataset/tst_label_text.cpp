// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_text.h"

#include <QTest>

using namespace headroom;

namespace {

std::vector<ClassInfo> classes()
{
    std::vector<ClassInfo> result(3);
    result[0].name = "cat";
    result[1].name = "dog";
    result[2].name = "";
    return result;
}

std::string text(const Labels& labels, ExampleIndex item)
{
    return labelText(labels, classes(), item, "; ").value_or("none");
}

} // namespace

class TestLabelText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofEveryTask()
    {
        const Labels single = ClassLabels{{1, kMissingCode, 2}};
        QCOMPARE(text(single, 0), std::string("dog"));
        QCOMPARE(text(single, 1), std::string("none"));
        QCOMPARE(text(single, 2), std::string());

        SetLabels sets{{0, 2, 2, 2}, {0, 1}, ItemSet(3)};
        sets.present.insert(0);
        sets.present.insert(1);
        QCOMPARE(text(sets, 0), std::string("cat; dog"));
        QCOMPARE(text(sets, 1), std::string());
        QCOMPARE(text(sets, 2), std::string("none"));

        TextColumn transcripts;
        transcripts.codes = {transcripts.values.intern("hola"), transcripts.values.intern(""), kMissingCode};
        QCOMPARE(text(transcripts, 0), std::string("hola"));
        QCOMPARE(text(transcripts, 1), std::string());
        QCOMPARE(text(transcripts, 2), std::string("none"));

        const Labels numbers = NumberLabels{{0.1, kMissingNumber}};
        QCOMPARE(text(numbers, 0), std::string("0.1"));
        QCOMPARE(text(numbers, 1), std::string("none"));
    }

    /// Python: datetime.fromtimestamp(ms / 1000, timezone.utc).isoformat()
    void ofTimes()
    {
        QCOMPARE(timeText(0), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(timeText(1'786'959'000'000), std::string("2026-08-17T09:30:00Z"));
        QCOMPARE(timeText(1'786'959'000'007), std::string("2026-08-17T09:30:00.007Z"));
        QCOMPARE(timeText(-1), std::string("1969-12-31T23:59:59.999Z"));
        QCOMPARE(timeText(-62'135'596'800'000), std::string("0001-01-01T00:00:00Z"));
        QCOMPARE(timeText(951'782'400'000), std::string("2000-02-29T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(TestLabelText)
#include "tst_label_text.moc"
