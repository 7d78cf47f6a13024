// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/query_data.h"

#include <QTest>

using headroom::TaskType;
using headroom::test::QueryData;

namespace {

struct Case
{
    const char* query;
    const char* keys;
};

void check(QueryData data, const std::vector<Case>& cases)
{
    for (const Case& one : cases) {
        const std::string found = data.find(one.query);
        if (found != one.keys)
            QFAIL(qPrintable(
                QStringLiteral("%1\nfinds    %2\nexpected %3")
                    .arg(QString::fromUtf8(one.query), QString::fromStdString(found), QString::fromUtf8(one.keys))));
    }
}

const char* const everything = "k01 k02 k03 k04 k05 k06 k07 k08 k09 k10";

} // namespace

class TestQueryFind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyQueryIsEverything()
    {
        check(headroom::test::clipData(), {{"", everything}, {"  \t\n ", everything}, {"\xC2\xA0", everything}});
    }

    void comparesText()
    {
        check(headroom::test::clipData(), {
                                              {"speaker = Bob", "k03 k04"},
                                              {"speaker:Bob", "k03 k04"},
                                              {"speaker = bob", ""},
                                              {"speaker = \"Bob\"", "k03 k04"},
                                              {"speaker != Bob", "k01 k02 k06 k07 k08 k09"},
                                              {"not (speaker = Bob)", "k01 k02 k05 k06 k07 k08 k09 k10"},
                                              {"speaker in (Ana, ana, \"Bob\", nobody)", "k01 k02 k03 k04"},
                                              {"speaker = \"a \"\"b\"\" c\"", "k09"},
                                              {"speaker = \"\"", "k08"},
                                              {"speaker is missing", "k05 k10"},
                                              {"speaker is not missing", "k01 k02 k03 k04 k06 k07 k08 k09"},
                                              {"key = k05", "k05"},
                                              {"key in (k10, k01, k99)", "k01 k10"},
                                              {"key != k05 and key ~ K0", "k01 k02 k03 k04 k06 k07 k08 k09"},
                                              {"`label` = x", "k01"},
                                              {"`label` is missing", "k03 k04 k05 k06 k07 k08 k10"},
                                          });
    }

    void containsFoldsCaseFully()
    {
        check(headroom::test::clipData(), {
                                              {"speaker ~ AN", "k01 k02"},
                                              {"speaker ~ strasse", "k06 k07"},
                                              {"speaker ~ ße", "k06 k07"},
                                              {"speaker ~ \"\"", "k01 k02 k03 k04 k06 k07 k08 k09"},
                                              {"not speaker ~ an", "k03 k04 k05 k06 k07 k08 k09 k10"},
                                              {"label ~ C", "k06 k07 k09"},
                                              {"label ~ 1", "k08"},
                                              {"tag ~ ÜN", "k07"},
                                              {"comment ~ too", "k07 k09"},
                                              {"comment ~ STRASSE", "k04"},
                                              {"batch ~ ONE", "k01 k02 k03 k04"},
                                              {"split ~ T", "k01 k02 k05 k06 k07"},
                                          });
    }

    void comparesClassesAsText()
    {
        check(headroom::test::clipData(), {
                                              {"label = 9", "k01 k02"},
                                              {"label = \"9\"", "k01 k02"},
                                              {"label = 9.0", ""},
                                              {"reference = cat", "k06 k07"},
                                              {"label != cat", "k01 k02 k03 k04 k08 k09"},
                                              {"label in (4, Cat)", "k03 k04 k09"},
                                              {"label is missing", "k05 k10"},
                                              {"prediction = 4", "k04 k05"},
                                              {"prediction@knn = 4", "k02 k03 k05"},
                                              {"prediction@\"knn\" is missing", "k04 k10"},
                                              {"label = unknown", ""},
                                              {"label != unknown", "k01 k02 k03 k04 k06 k07 k08 k09"},
                                          });
    }

    void comparesNumbers()
    {
        check(headroom::test::clipData(), {
                                              {"seconds = 0.5", "k02"},
                                              {"seconds=0.50", "k02"},
                                              {"seconds != 0.5", "k01 k04 k05 k06 k07 k08 k09"},
                                              {"seconds < 0.5", "k06 k07 k09"},
                                              {"seconds <= 0.5", "k02 k06 k07 k09"},
                                              {"seconds > 1.5", "k04 k05 k08"},
                                              {"seconds>=1.5", "k01 k04 k05 k08"},
                                              {"seconds > -0.5 and seconds<1", "k02 k07 k09"},
                                              {"seconds = -0", "k07"},
                                              {"seconds = 1000", "k08"},
                                              {"seconds = +1e3", "k08"},
                                              {"seconds in (0.1, 3, -1, 7)", "k05 k06 k09"},
                                              {"year in (1,2,3,4,5,6,7,8,9,10,0,2024)", "k01 k02 k08"},
                                              {"seconds is missing", "k03 k10"},
                                              {"not seconds > 0", "k03 k06 k07 k10"},
                                              {"year = -5", "k09"},
                                              {"`sample rate` >= 16000", "k02 k03 k04"},
                                              {"score < 0.6", "k06 k09"},
                                              {"score@svm is not missing", "k01 k02 k03 k05 k06 k07 k08 k09"},
                                          });
    }

    void comparesDates()
    {
        check(headroom::test::clipData(), {
                                              {"made = 2026-08-17", "k01 k02 k05 k09"},
                                              {"made:2026-08-17", "k01 k02 k05 k09"},
                                              {"made != 2026-08-17", "k03 k06 k07 k08"},
                                              {"made < 2026-08-17", "k06 k08"},
                                              {"made <= 2026-08-17", "k01 k02 k05 k06 k08 k09"},
                                              {"made > 2026-08-17", "k03 k07"},
                                              {"made >= 2026-08-17", "k01 k02 k03 k05 k07 k09"},
                                              {"made = 2026-08-17T12:30", "k02 k09"},
                                              {"made = \"2026-08-17 12:30:01\"", "k09"},
                                              {"made = 2026-08-17T12:30:01.000", "k09"},
                                              {"made = 2026-08-17T14:30+02:00", "k02 k09"},
                                              {"made = 2026-08-17T12:30Z", "k02 k09"},
                                              {"made in (2025-01-01, 1969-12-31)", "k06 k08"},
                                              {"made is missing", "k04 k10"},
                                          });
    }

    void truthValues()
    {
        check(headroom::test::clipData(), {
                                              {"clean", "k01 k04 k05 k09"},
                                              {"clean = true", "k01 k04 k05 k09"},
                                              {"clean = TRUE", "k01 k04 k05 k09"},
                                              {"clean = false", "k02 k06 k07"},
                                              {"clean != true", "k02 k06 k07"},
                                              {"not clean", "k02 k03 k06 k07 k08 k10"},
                                              {"clean in (true, false)", "k01 k02 k04 k05 k06 k07 k09"},
                                              {"clean is missing", "k03 k08 k10"},
                                          });
    }

    void errorsOfRuns()
    {
        check(headroom::test::clipData(), {
                                              {"error", "k03"},
                                              {"correct", "k01 k02 k04 k07 k08 k09"},
                                              {"evaluated", "k01 k02 k03 k04 k07 k08 k09"},
                                              {"error = true", "k03"},
                                              {"error = false", "k01 k02 k04 k05 k06 k07 k08 k09 k10"},
                                              {"error@knn", "k02 k07 k09"},
                                              {"error@knn and correct@svm", "k02 k07 k09"},
                                              {"not error and not correct", "k05 k06 k10"},
                                              {"reviewed", "k01 k02 k07"},
                                              {"disputed", "k06"},
                                              {"not reviewed and error", "k03"},
                                          });
    }

    void tagsAndSplits()
    {
        check(headroom::test::clipData(), {
                                              {"tag:\"car noise\"", "k01 k02"},
                                              {"tag = low", "k02 k04"},
                                              {"tag != low", "k01 k07"},
                                              {"not tag:low", "k01 k03 k05 k06 k07 k08 k09 k10"},
                                              {"tag in (low, Ünal)", "k02 k04 k07"},
                                              {"tag is missing", "k03 k05 k06 k08 k09 k10"},
                                              {"tag is not missing", "k01 k02 k04 k07"},
                                              {"split:test", "k05 k06 k07"},
                                              {"split:a/test", "k05 k06 k07"},
                                              {"split:\"b x/one\"", "k01 k03 k07"},
                                              {"split != test", "k01 k02 k03 k04"},
                                              {"split != \"b x/one\"", "k02 k06"},
                                              {"split in (dev, \"b x/two\")", "k02 k03 k04 k06"},
                                              {"split is missing", "k08 k09 k10"},
                                          });
    }

    void commentsAndBatches()
    {
        check(headroom::test::clipData(), {
                                              {"comment = fine", "k02"},
                                              {"comment != fine", "k04 k07 k09"},
                                              {"comment is missing", "k01 k03 k05 k06 k08 k10"},
                                              {"comment is not missing", "k02 k04 k07 k09"},
                                              {"batch = one.csv", "k01 k02 k03 k04"},
                                              {"batch = 2", "k05 k06 k07 k08"},
                                              {"batch:1 or batch:7", "k01 k02 k03 k04"},
                                              {"batch = \"2\"", ""},
                                              {"batch != 2", "k01 k02 k03 k04"},
                                              {"batch in (1, two.csv)", "k01 k02 k03 k04 k05 k06 k07 k08"},
                                              {"batch is missing", "k09 k10"},
                                          });
    }

    void combines()
    {
        check(headroom::test::clipData(),
              {
                  {"label = 9 or label = 4 and seconds > 1", "k01 k02 k04"},
                  {"(label = 9 or label = 4) and seconds > 1", "k01 k04"},
                  {"not label = 9 and not split:test and seconds is not missing", "k04 k08 k09"},
                  {"NOT reviewed AND Label = 9", "Column 18: there is no field “Label”; did you mean “label”?"},
                  {"reviewed And label IN (9) oR key Is Not Missing and error", "Column 30: “key” is never missing"},
                  {"not not reviewed", "k01 k02 k07"},
                  {"correct and tag:\"car noise\" and `sample rate` >= 8000 and not split:test", "k01 k02"},
              });
    }

    void multiLabel()
    {
        QueryData data(TaskType::MultiLabel, R"(
            key | label | prediction@m | flags
            a   | x;y   | x            | -
            b   | y     | y            | -
            c   | {}    | {}           | -
            d   | -     | x;z          | -
            e   | x;xx  | -            | -)");
        check(std::move(data), {
                                   {"label = x", "a e"},
                                   {"label != x", "b c"},
                                   {"not label = x", "b c d"},
                                   {"label in (y, xx)", "a b e"},
                                   {"label ~ XX", "e"},
                                   {"label = \"\"", "c"},
                                   {"label != \"\"", "a b e"},
                                   {"label is missing", "d"},
                                   {"prediction = z", "d"},
                                   {"prediction is missing", "e"},
                                   {"error", "a"},
                               });
    }

    void transcription()
    {
        QueryData data(TaskType::Transcription, R"(
            key | label        | prediction@m
            a   | Hola mundo   | hola mundo
            b   | ''           | ''
            c   | ¿Qué tal?    | -
            d   | -            | QUÉ TAL)");
        check(std::move(data), {
                                   {"label ~ MUNDO", "a"},
                                   {"label = \"\"", "b"},
                                   {"label != \"\"", "a c"},
                                   {"label ~ QUÉ", "c"},
                                   {"prediction ~ \"qué tal\"", "d"},
                                   {"prediction is missing", "c"},
                               });
    }

    void numericTask()
    {
        QueryData data(TaskType::Numeric, R"(
            key | label | prediction@m
            a   | 1     | 1.5
            b   | 3     | 3
            c   | -     | 4)");
        check(std::move(data), {
                                   {"label < 3", "a"},
                                   {"label = 3.0", "b"},
                                   {"prediction >= 1.5", "a b c"},
                                   {"label is missing", "c"},
                               });
    }

    void noExamples()
    {
        check(QueryData(TaskType::Classification, "key | label | speaker:text"),
              {{"", ""}, {"not label = a", ""}, {"speaker ~ x or speaker is missing", ""}, {"key = a", ""}});
    }
};

QTEST_APPLESS_MAIN(TestQueryFind)
#include "tst_query_find.moc"
