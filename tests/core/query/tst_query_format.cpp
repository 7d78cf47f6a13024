// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/characters.h"
#include "core/query/format.h"
#include "core/query/parser.h"
#include "tests/core/query/query_data.h"
#include "tests/support/temp_files.h"

#include <QTest>

#include <random>

using namespace headroom;

namespace {

std::string canonical(const std::string& text)
{
    const auto tree = parseQuery(text);
    return tree ? formatQuery(tree.value()) : "error: " + tree.error().message.toStdString();
}

/// Texts that break programs, one a line; comments and empty lines left out.
std::vector<std::string> naughtyStrings()
{
    std::vector<std::string> result;
    for (const QByteArray& line :
         test::readFile(test::testData(QStringLiteral("naughty_strings/blns.txt"))).split('\n'))
        if (!line.isEmpty() && !line.startsWith('#')) result.push_back(line.toStdString());
    result.insert(result.end(),
                  {"",    " ",   "`", "``", "\"", "\"\"", "a`b\"c", "and",   "NOT", "missing",     "a b",  "a,b",
                   "(a)", "a=b", "!", "!x", "x!", ":",    "@",      "a@b:c", "-1",  "line\nbreak", "tab\t"});
    return result;
}

/// Random trees as the parser could have made them.
class TreeMaker
{
public:
    explicit TreeMaker(unsigned seed) : m_random(seed), m_strings(naughtyStrings()) {}

    QueryExpression tree(int depth)
    {
        switch (below(depth > 0 ? 7 : 4)) {
        case 0:
            return {FlagExpression{name()}};
        case 1:
            return {CompareExpression{name(), static_cast<CompareOp>(below(7)), literal(), {}}};
        case 2:
            return {MissingExpression{name(), below(2) == 0}};
        case 3:
            return {InExpression{name(), {literal(), literal()}}};
        case 4:
            return {NotExpression{{tree(depth - 1)}}};
        case 5:
            return {AndExpression{{tree(depth - 1), tree(depth - 1), tree(depth - 1)}}};
        default:
            return {OrExpression{{tree(depth - 1), tree(depth - 1)}}};
        }
    }

private:
    std::size_t below(std::size_t limit) { return m_random() % limit; }
    const std::string& string() { return m_strings[below(m_strings.size())]; }

    QueryName name()
    {
        if (below(3) == 0) return {"tag", false, std::nullopt, {}};
        if (below(3) == 0) return {"error", false, string(), {}};
        return {string(), true, std::nullopt, {}};
    }

    QueryLiteral literal()
    {
        static const char* const bare[] = {"9", "x", "12:30", "a@b", "http://x/?a=b", "true", "2026-08-17", "wow!"};
        if (below(2) == 0) return {bare[below(8)], false, {}};
        return {string(), true, {}};
    }

    std::mt19937 m_random;
    std::vector<std::string> m_strings;
};

} // namespace

class TestQueryFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonicalText_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        const auto row = [](const char* query, const char* text) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(text);
        };
        row("", "");
        row("error AND tag : \"car noise\" And `sample rate`>=16000 AND NOT split:test",
            "error and tag:\"car noise\" and `sample rate` >= 16000 and not split:test");
        row("a=1", "a = 1");
        row("a:1", "a = 1");
        row("tag = x", "tag:x");
        row("`tag` = x", "`tag` = x");
        row("a or b and c", "a or b and c");
        row("(a or b) and c", "(a or b) and c");
        row("a and (b and c)", "a and (b and c)");
        row("((a))", "a");
        row("not (a)", "not a");
        row("not (a or b)", "not (a or b)");
        row("x IN(1,\"2\" , 3)", "x in (1, \"2\", 3)");
        row("x IS NOT MISSING", "x is not missing");
        row("prediction@\"svm\"=cat", "prediction@svm = cat");
        row("prediction @ \"my run\" = cat", "prediction@\"my run\" = cat");
        row("when >= 2026-08-17T12:30:00", "when >= 2026-08-17T12:30:00");
        row("url = http://x/y?a=b&c~d", "url = http://x/y?a=b&c~d");
        row("a = \"say \"\"hi\"\"\"", "a = \"say \"\"hi\"\"\"");
        row("`a``b` is missing", "`a``b` is missing");
        row("x = wow!", "x = wow!");
        row("x!=3", "x != 3");
    }

    void canonicalText()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QCOMPARE(QString::fromStdString(canonical(query.toStdString())), text);
        QCOMPARE(QString::fromStdString(canonical(text.toStdString())), text);
    }

    void printedTreesParseToThemselves()
    {
        constexpr unsigned seed = 20260817;
        TreeMaker maker(seed);
        for (int i = 0; i < 3000; ++i) {
            const QueryExpression tree = maker.tree(4);
            const std::string text = formatQuery(tree);
            const auto parsed = parseQuery(text);
            const QString where = QStringLiteral("seed %1, tree %2: %3")
                                      .arg(QString::number(seed), QString::number(i), QString::fromStdString(text));
            QVERIFY2(parsed.ok(), qPrintable(where));
            QVERIFY2(parsed.value() == tree, qPrintable(where));
        }
    }

    /// Any text is either refused at a place within it, or parses, prints and parses to the same tree.
    void anyText()
    {
        constexpr unsigned seed = 31337;
        std::mt19937 random(seed);
        static const char* const pieces[] = {
            "error", "label", "tag", " ", " ",   " ",    "=",    "!=", "<",  ">=",      "~", ":", "@",    "(", ")",
            ",",     "\"",    "`",   "!", "and", " or ", "not ", "in", "is", "missing", "9", "-", "\xFF", "ñ", "x"};
        int parsed = 0;
        for (int i = 0; i < 50'000; ++i) {
            std::string text;
            for (std::size_t piece = random() % 12; piece > 0; --piece)
                text += pieces[random() % std::size(pieces)];
            const QByteArray where = QByteArray::fromStdString(text);
            const auto tree = parseQuery(text);
            if (!tree) {
                const QueryError& error = tree.error();
                const std::size_t end = characterCount(text) + 1;
                QVERIFY2(error.column >= 1 && error.length >= 1 && error.column <= end, where.constData());
                QVERIFY2(error.column + error.length <= end + 1, where.constData());
                continue;
            }
            ++parsed;
            const auto again = parseQuery(formatQuery(tree.value()));
            QVERIFY2(again.ok() && again.value() == tree.value(), where.constData());
        }
        QVERIFY(parsed > 3000);
    }

    void treesDiffer()
    {
        QVERIFY(!(parseQuery("a = 1").value() == parseQuery("a = 2").value()));
        QVERIFY(!(parseQuery("a = 1").value() == parseQuery("a = \"1\"").value()));
        QVERIFY(!(parseQuery("a = 1").value() == parseQuery("`a` = 1").value()));
        QVERIFY(!(parseQuery("a and b").value() == parseQuery("a or b").value()));
        QVERIFY(parseQuery("a  =  1").value() == parseQuery("a=1").value());
    }

    void writtenNames()
    {
        QCOMPARE(queryFieldName("speaker"), std::string("speaker"));
        QCOMPARE(queryFieldName("sample rate"), std::string("`sample rate`"));
        QCOMPARE(queryFieldName("label"), std::string("`label`"));
        QCOMPARE(queryFieldName("OR"), std::string("`OR`"));
        QCOMPARE(queryTextValue("Bob"), std::string("Bob"));
        QCOMPARE(queryTextValue("año"), std::string("año"));
        QCOMPARE(queryTextValue("in"), std::string("\"in\""));
        QCOMPARE(queryTextValue("car noise"), std::string("\"car noise\""));
        QCOMPARE(queryTextValue(""), std::string("\"\""));
        QCOMPARE(queryNumberValue(0.1), std::string("0.1"));
    }

    /// Whatever a field, a tag or a value is called: the query that the program writes for it finds it.
    void naughtyNamesAreFound()
    {
        const std::vector<std::string> strings = naughtyStrings();
        QVERIFY(strings.size() > 400);
        test::QueryData base = test::clipData();
        Dataset::Contents& data = base.contents();
        for (const std::string& string : strings) {
            data.fields[0].name = string;
            data.tags[0].name = string;
            data.classes[0].name = string;
            const std::string field = queryFieldName(string) + " = Bob";
            const std::string tag = "tag = " + queryTextValue(string);
            const std::string label = "label = " + queryTextValue(string);
            QCOMPARE(base.find(field), std::string("k03 k04"));
            QCOMPARE(base.find(tag), std::string("k01 k02"));
            QCOMPARE(base.find(label), std::string("k01 k02"));
            QCOMPARE(canonical(tag), canonical(canonical(tag)));
        }
    }
};

QTEST_APPLESS_MAIN(TestQueryFormat)
#include "tst_query_format.moc"
