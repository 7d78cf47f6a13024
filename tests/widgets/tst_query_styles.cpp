// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/narrowed_query.h"
#include "widgets/views/query_styles.h"

#include <QTest>

using namespace headroom;

namespace {

/// "N" name, "V" value, "k" keyword, "." nothing: a letter for each UTF-16 unit.
QString drawn(const QString& query)
{
    QString letters(query.size(), u'.');
    for (const StyledSpan& span : queryStyles(query))
        for (qsizetype i = span.begin; i < span.begin + span.length; ++i)
            letters[i] = span.style == QueryStyle::Name ? u'N' : span.style == QueryStyle::Value ? u'V' : u'k';
    return letters;
}

} // namespace

class QueryStylesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursWordsByWhatTheyAre_data();
    void coloursWordsByWhatTheyAre();
    void countsAsQtDoes();
    void underlinesSomethingAlways();
    void joinsQueries_data();
    void joinsQueries();
};

void QueryStylesTest::coloursWordsByWhatTheyAre_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("styles");
    const auto row = [](const char* query, const char* styles) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(styles);
    };
    row("split:dev", "NNNNNkVVV");
    row("a = 1 and not b", "N.k.V.kkk.kkk.N");
    row("a = \"x y\" or b", "N.k.VVVVV.kk.N");
    row("`my field` > 3", "NNNNNNNNNN.k.V");
    row("a in (b, c) and d", "N.kk.kVk.Vk.kkk.N");
    row("a is not missing", "N.kk.kkk.kkkkkkk");
    row("pred@v11 = x", "NNNNkVVV.k.V");
    row("a = \"never closed", "N.k.VVVVVVVVVVVVV");
    row("", "");
}

void QueryStylesTest::coloursWordsByWhatTheyAre()
{
    QFETCH(QString, query);
    QFETCH(QString, styles);
    QCOMPARE(drawn(query), styles);
}

void QueryStylesTest::countsAsQtDoes()
{
    const QString text = QStringLiteral("a = 😀b");
    QCOMPARE(utf16Offset(text, 5), 6);
    QCOMPARE(characterOffset(text, 6), std::size_t(5));
    QCOMPARE(utf16Offset(text, 99), text.size());
    QCOMPARE(drawn(text), QStringLiteral("N.k.VVV"));
}

void QueryStylesTest::underlinesSomethingAlways()
{
    const QString text = QStringLiteral("ab = ");
    QCOMPARE(mistakeSpan(text, {1, 2, {}}).length, 2);
    QCOMPARE(mistakeSpan(text, {6, 0, {}}).begin, 4);
    QCOMPARE(mistakeSpan(text, {6, 0, {}}).length, 1);
    QCOMPARE(mistakeSpan({}, {1, 1, {}}).begin, 0);
}

void QueryStylesTest::joinsQueries_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char* scope, const char* query, const char* joined) {
        QTest::addRow("%s + %s", scope, query)
            << QString::fromUtf8(scope) << QString::fromUtf8(query) << QString::fromUtf8(joined);
    };
    row("", "a = 1", "a = 1");
    row("a = 1", "", "a = 1");
    row("a = 1", "b = 2", "a = 1 and b = 2");
    row("a = 1 or c", "b = 2", "(a = 1 or c) and b = 2");
    row("a = 1", "b = 2 or c", "a = 1 and (b = 2 or c)");
    row("a = \"this or that\"", "b", "a = \"this or that\" and b");
    row("error", "error", "error");
}

void QueryStylesTest::joinsQueries()
{
    QFETCH(QString, scope);
    QFETCH(QString, query);
    QFETCH(QString, joined);
    QCOMPARE(narrowedQuery(scope, query), joined);
}

QTEST_MAIN(QueryStylesTest)
#include "tst_query_styles.moc"
