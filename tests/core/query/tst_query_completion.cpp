// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"
#include "tests/core/query/query_data.h"

#include <QTest>

using namespace headroom;

namespace {

/// "column+length: item, item …" for the place marked "|".
QString offered(const QString& marked, std::size_t most = 50)
{
    test::QueryData data = test::clipData();
    const QString text = QString(marked).remove(QLatin1Char('|'));
    const auto cursor = QStringView(marked).left(marked.indexOf(QLatin1Char('|'))).toUcs4().size();
    const Completions found = queryCompletions(text.toStdString(), static_cast<std::size_t>(cursor), data.dataset(),
                                               data.context().run, most);
    QStringList items;
    for (const Completion& item : found.items)
        items.append(QString::fromStdString(item.text));
    return QStringLiteral("%1+%2: %3")
        .arg(QString::number(found.column), QString::number(found.length), items.join(QStringLiteral(" · ")));
}

} // namespace

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("items");
        const auto row = [](const char* query, const char* items) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(items);
        };
        row("|", "1+0: key · label · reference · prediction · score · error · correct · evaluated · tag · split · "
                 "reviewed · disputed · batch · comment · speaker · seconds · year · clean · made · `sample rate` · "
                 "`label` · not");
        row("s|", "1+1: score · split · speaker · seconds · `sample rate` · disputed");
        row("error and SP|", "11+2: split · speaker · disputed");
        row("not (lab|", "6+3: label · `label`");
        row("`s|", "1+2: `speaker` · `seconds` · `sample rate`");
        row("speaker |", "9+0: = · != · ~ · in · is missing · is not missing");
        row("speaker is|", "9+2: is missing · is not missing");
        row("seconds |", "9+0: = · != · < · <= · > · >= · in · is missing · is not missing");
        row("error |", "7+0: = · != · in · and · or");
        row("speaker = |", "11+0: Ana · ana · Bob · Straße · STRASSE · \"\" · \"a \"\"b\"\" c\"");
        row("speaker = A|", "11+1: Ana · ana · \"a \"\"b\"\" c\" · Straße · STRASSE");
        row("speaker = \"a|", "11+2: \"Ana\" · \"ana\" · \"a \"\"b\"\" c\" · \"Straße\" · \"STRASSE\"");
        row("speaker = strasse|", "11+7: Straße · STRASSE");
        row("speaker in (Ana, b|", "18+1: Bob · \"a \"\"b\"\" c\"");
        row("speaker in |", "12+0: (");
        row("speaker in (Ana |", "17+0: , · )");
        row("tag:|", "5+0: \"car noise\" · low · Ünal");
        row("tag:\"car|", "5+4: \"car noise\"");
        row("tag:ü|", "5+1: Ünal");
        row("split:t|", "7+1: train · test · a/train · a/test · \"b x/two\"");
        row("split:a/|", "7+2: a/train · a/dev · a/test");
        row("label = c|", "9+1: cat · Cat");
        row("clean = |", "9+0: true · false");
        row("batch:|", "7+0: one.csv · two.csv");
        row("key = k0|", "7+2: k01 · k02 · k03 · k04 · k05 · k06 · k07 · k08 · k09");
        row("prediction@|", "12+0: knn · svm");
        row("prediction@s|", "12+1: svm");
        row("prediction@svm = C|", "18+1: cat · Cat");
        row("label = 9 |", "11+0: and · or");
        row("label = 9 a|", "11+1: and");
        row("label is |", "10+0: missing · not missing");
        row("label is not m|", "14+1: missing");
        row("(label is missing) |", "20+0: and · or");
        row("comment ~ \xF0\x9F\x90\xA6 and spe|", "17+3: speaker");
        row("err| and label = 9", "1+3: error");
        // nothing fits, or the text before is wrong
        row("seconds = |", "11+0: ");
        row("unknown = |", "11+0: ");
        row("made = 2026-08-17T12:3|", "22+1: ");
        row("= error |", "9+0: ");
        row("label = missing |", "17+0: ");
        row("zzz|", "1+3: ");
    }

    void offers()
    {
        QFETCH(QString, query);
        QFETCH(QString, items);
        QCOMPARE(offered(query), items);
    }

    void atMostAsManyAsAsked()
    {
        QCOMPARE(offered(QStringLiteral("key = |"), 3), QStringLiteral("7+0: k01 · k02 · k03"));
    }

    void kinds()
    {
        test::QueryData data = test::clipData();
        const auto found = queryCompletions("tag:lo", 6, data.dataset(), data.context().run);
        QCOMPARE(found.items.size(), std::size_t{1});
        QVERIFY((found.items.front() == Completion{"low", CompletionKind::Tag}));
    }
};

QTEST_APPLESS_MAIN(TestQueryCompletion)
#include "tst_query_completion.moc"
