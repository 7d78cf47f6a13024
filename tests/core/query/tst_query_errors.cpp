// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/query.h"
#include "tests/core/query/query_data.h"

#include <QTest>

using headroom::QueryError;
using headroom::TaskType;
using headroom::test::QueryData;

namespace {

/// "column+length: message", or "fine".
QString mistake(QueryData& data, const std::string& query)
{
    const auto error = headroom::checkQuery(query, data.dataset(), data.context().run);
    if (!error) return QStringLiteral("fine");
    return QStringLiteral("%1+%2: %3")
        .arg(QString::number(error->column), QString::number(error->length), error->message);
}

} // namespace

class TestQueryErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* query, const char* error) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(error);
        };
        // what is written
        row("label =", "8+1: expected a value, but found the end of the query");
        row("label = ", "9+1: expected a value, but found the end of the query");
        row("= 9", "1+1: expected a name, “not” or “(”, but found “=”");
        row("error and", "10+1: expected a name, “not” or “(”, but found the end of the query");
        row("error error", "7+5: expected “and”, “or” or the end, but found “error”");
        row("error)", "6+1: this “)” closes nothing");
        row("(error", "7+1: expected “and”, “or” or “)”, but found the end of the query");
        row("()", "2+1: expected a name, “not” or “(”, but found “)”");
        row("label in 9", "10+1: expected “(” and a list of values, but found “9”");
        row("label in (9", "12+1: expected “,” or “)”, but found the end of the query");
        row("label in (9 4)", "13+1: expected “,” or “)”, but found “4”");
        row("label in ()", "11+1: expected a value, but found “)”");
        row("label is 9", "10+1: expected “missing” or “not missing”, but found “9”");
        row("label is not 9", "14+1: expected “missing”, but found “9”");
        row("label = missing", "9+7: write “is missing”, or “\"missing\"” in double quotes for the text");
        row("label = not", "9+3: expected a value, but “not” is a word of the query language; put it in double quotes");
        row("label == 9", "8+1: expected a value, but found “=”");
        row("!error", "1+6: “!” is not known here; write “not”");
        row("speaker = \"Ana", "11+4: the quote that opens here is never closed");
        row("`speaker = Ana", "1+14: the backtick that opens here has no second");
        row("error@ = 3", "8+1: expected the name of a run, but found “=”");
        row("\"Ana\" = speaker", "1+5: expected a name, “not” or “(”, but found “Ana”");
        // columns count characters, not bytes
        row("comment ~ ñandú\xF0\x9F\x90\xA6 oops", "18+4: expected “and”, “or” or the end, but found “oops”");
        // names
        row("speeker = Ana", "1+7: there is no field “speeker”; did you mean “speaker”?");
        row("`error`", "1+7: there is no field “error”");
        row("Error", "1+5: there is no field “Error”; did you mean “error”?");
        row("zzzzzz = 1", "1+6: there is no field “zzzzzz”");
        row("error@smv", "1+9: there is no run “smv”; did you mean “svm”?");
        row("label@svm = 9", "1+9: “label” has no runs; “@” goes with prediction, score, error, correct and evaluated");
        row("speaker@svm = 9", "1+11: “speaker” is a field and has no runs");
        row("score@knn > 0.5", "1+9: the run “knn” has no scores");
        row("error and tag:loww", "15+4: there is no tag “loww”; did you mean “low”?");
        row("tag in (low, none)", "14+4: there is no tag “none”");
        row("split:tset", "7+4: there is no part “tset” in a split; did you mean “test”?");
        row("split:c/test", "7+6: there is no part “c/test” in a split; did you mean “a/test”?");
        row("study = s", "1+5: “study” needs a study, and the project has none");
        row("labeler is missing", "1+7: “labeler” needs a study, and the project has none");
        // types
        row("speaker < b",
            "9+1: “speaker” is text, and “<” compares only numbers and dates; expected one of =, !=, ~, in");
        row("label >= 4",
            "7+2: “label” is a class, and “>=” compares only numbers and dates; expected one of =, !=, ~, in");
        row("tag > a", "5+1: “tag” is a tag, and “>” compares only numbers and dates; expected one of =, !=, ~, in");
        row("split < test", "7+1: “split” is a part of a split, and “<” compares only numbers and dates; expected one "
                            "of =, !=, ~, in");
        row("seconds ~ 1",
            "9+1: “seconds” is a number, and “~” looks only into text; expected one of =, !=, <, <=, >, >=, in");
        row("clean ~ t", "7+1: “clean” is true or false, and “~” looks only into text; expected one of =, !=, in");
        row("clean < true",
            "7+1: “clean” is true or false, and “<” compares only numbers and dates; expected one of =, !=, in");
        row("seconds = fast", "11+4: “seconds” is a number; expected a number such as 0.5, without quotes, but found "
                              "“fast”");
        row("seconds = \"3\"", "11+3: “seconds” is a number; expected a number such as 0.5, without quotes, but found "
                               "the text “3”");
        row("seconds in (1, 1e999)", "16+5: “seconds” is a number; expected a number such as 0.5, without quotes, but "
                                     "found “1e999”");
        row("seconds > nan", "11+3: “seconds” is a number; expected a number such as 0.5, without quotes, but found "
                             "“nan”");
        row("made < 2026-02-30", "8+10: “made” is a date; expected a date such as 2026-08-17 or \"2026-08-17 09:30\", "
                                 "but found “2026-02-30”");
        row("made = 17.8.2026", "8+9: “made” is a date; expected a date such as 2026-08-17 or \"2026-08-17 09:30\", "
                                "but found “17.8.2026”");
        row("clean = yes", "9+3: “clean” is true or false; expected true or false, without quotes, but found “yes”");
        row("speaker",
            "1+7: “speaker” is no condition by itself; expected =, !=, <, <=, >, >=, ~, in, is or “:” after it");
        row("error and label and correct",
            "11+5: “label” is no condition by itself; expected =, !=, <, <=, >, >=, ~, in, is or “:” after it");
        row("error is missing", "1+5: “error” is never missing");
    }

    void says()
    {
        QFETCH(QString, query);
        QFETCH(QString, error);
        QueryData data = headroom::test::clipData();
        QCOMPARE(mistake(data, query.toStdString()), error);
    }

    void errorHasTheColumn()
    {
        QueryData data = headroom::test::clipData();
        QCOMPARE(data.find("error and labl = 9"),
                 std::string("Column 11: there is no field “labl”; did you mean “label”?"));
        const auto failed = headroom::runQuery("labl = 9", data.context());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, headroom::ErrorCode::InvalidInput);
    }

    void namesInMessagesAreNoPlaceholders()
    {
        QueryData data = headroom::test::clipData();
        QCOMPARE(mistake(data, "`%1%2` = 3"), QStringLiteral("1+6: there is no field “%1%2”"));
        QCOMPARE(mistake(data, "label = 9 %2"),
                 QStringLiteral("11+2: expected “and”, “or” or the end, but found “%2”"));
    }

    void longTokensAreShortened()
    {
        QueryData data = headroom::test::clipData();
        const QString message = mistake(data, std::string(100'000, 'x'));
        QVERIFY2(message.startsWith(QStringLiteral("1+100000: there is no field “xxx")), qPrintable(message));
        QVERIFY(message.size() < 200);
    }

    void withoutRunsAndSplits()
    {
        QueryData data(TaskType::Classification, "key | label\na | 1");
        QCOMPARE(mistake(data, "error"),
                 QStringLiteral("1+5: “error” needs a run, and the project has none; import predictions first"));
        QCOMPARE(mistake(data, "split:test"), QStringLiteral("7+4: the project has no split"));
        QCOMPARE(mistake(data, "split is missing"),
                 QStringLiteral("1+5: no split is in force; name one, as in split:name/part"));
        QCOMPARE(mistake(data, "tag is missing"), QStringLiteral("fine"));
    }

    void boxesAreNotLookedInto()
    {
        QueryData data(TaskType::Boxes, "key\na");
        QCOMPARE(mistake(data, "label = a"), QStringLiteral("1+5: “label” is a set of boxes here, which a query cannot "
                                                            "look into; use “error” or “correct”"));
    }

    void hostileTexts()
    {
        QueryData data = headroom::test::clipData();
        const std::string million(1'000'000, '(');
        QCOMPARE(mistake(data, million), QStringLiteral("101+1: the query is nested too deeply"));
        std::string nots;
        for (int i = 0; i < 200'000; ++i)
            nots += "not ";
        QCOMPARE(mistake(data, nots + "error"), QStringLiteral("401+3: the query is nested too deeply"));
        QCOMPARE(mistake(data, std::string((1U << 20) + 1, ' ')),
                 QStringLiteral("1+1: the query is longer than 1048576 bytes"));
        std::string many = "error";
        for (int i = 0; i < 1000; ++i)
            many += " and error";
        QCOMPARE(mistake(data, many), QStringLiteral("10001+5: the query has more than 1000 conditions"));
        std::string list = "seconds in (0";
        for (int i = 1; i < 100'000; ++i)
            list += "," + std::to_string(i);
        QCOMPARE(data.find(list + ")"), std::string("k05 k07 k08"));
        QCOMPARE(mistake(data, std::string("a\0b = 1", 7)),
                 QStringLiteral("1+3: there is no field “a") + QChar(u'\0') + QStringLiteral("b”"));
        QCOMPARE(mistake(data, "\xFF\xC3\x28 = 1"), QStringLiteral("3+1: expected “and”, “or” or the end, but found "
                                                                   "“(”"));
    }
};

QTEST_APPLESS_MAIN(TestQueryErrors)
#include "tst_query_errors.moc"
