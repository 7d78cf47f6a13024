// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "core/base/closest_name.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::cli;

namespace {

CommandSpec command()
{
    return {.name = "try",
            .arguments = {{.name = "PROJECT", .kind = ValueKind::File}, {.name = "N", .isOptional = true}},
            .options = {{.name = "--where", .value = "QUERY", .kind = ValueKind::Query},
                        {.name = "--keys", .value = "FILE", .kind = ValueKind::File},
                        {.name = "--type", .value = "COL=TYPE", .kind = ValueKind::Text, .isRepeatable = true},
                        {.name = "--format", .value = "csv|tsv", .kind = ValueKind::Choice, .choices = {"csv", "tsv"}},
                        {.name = "--ease", .value = "N", .kind = ValueKind::Whole, .least = 1, .most = 5},
                        {.name = "--hlp", .value = "X", .kind = ValueKind::Number, .least = 0, .most = 1},
                        {.name = "--off"}},
            .required = {{{"--where", "--keys"}}},
            .jsonKeys = {"changed"}};
}

Result<Arguments> parsed(std::vector<std::string_view> typed)
{
    return parseArguments(command(), typed);
}

QString complaint(std::vector<std::string_view> typed)
{
    const Result<Arguments> result = parsed(std::move(typed));
    return result ? QString() : result.error().text;
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOptionsAnywhere()
    {
        const auto read = parsed({"--where", "a = 1", "p.headroom", "--type=x=int", "--type", "y=text", "--off", "7"});
        QVERIFY(read.ok());
        QCOMPARE(read->text("PROJECT"), std::string_view("p.headroom"));
        QCOMPARE(read->text("--where"), std::string_view("a = 1"));
        QCOMPARE(read->all("--type"), (std::vector<std::string>{"x=int", "y=text"}));
        QCOMPARE(read->whole("N"), std::optional<long long>(7));
        QVERIFY(read->has("--off"));
        QVERIFY(!read->has("--json"));
    }

    void dashesEndOptions()
    {
        const auto read = parsed({"--where=x", "--", "--odd-name"});
        QVERIFY(read.ok());
        QCOMPARE(read->text("PROJECT"), std::string_view("--odd-name"));
    }

    void oneDashIsAnArgument()
    {
        const auto read = parsed({"p", "-", "--where", "x"});
        QVERIFY(read.ok());
        QCOMPARE(read->text("N"), std::string_view("-"));
    }

    void emptyValuesAreValues()
    {
        const auto read = parsed({"p", "--where="});
        QVERIFY(read.ok());
        QVERIFY(read->has("--where"));
        QCOMPARE(read->text("--where"), std::string_view());
    }

    void numbersMayBePercent()
    {
        QCOMPARE(parsed({"p", "--where", "x", "--hlp", "93.5%"})->number("--hlp"), std::optional<double>(0.935));
        QCOMPARE(parsed({"p", "--where", "x", "--hlp", "0.93"})->number("--hlp"), std::optional<double>(0.93));
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const QString& typed, const QString& says) {
            QTest::newRow(name) << typed.split(u'|') << says;
        };
        row("unknown option", QStringLiteral("p|--wher|x"),
            QStringLiteral("unknown option --wher. Did you mean \"--where\"?"));
        row("far off", QStringLiteral("p|--zzzzzz|x"), QStringLiteral("unknown option --zzzzzz."));
        row("no value", QStringLiteral("p|--where"), QStringLiteral("--where needs a value: --where QUERY"));
        row("an option for a value", QStringLiteral("p|--where|--off"),
            QStringLiteral("--where needs a value: --where QUERY"));
        row("value not wanted", QStringLiteral("p|--off=1|--where|x"), QStringLiteral("--off takes no value."));
        row("twice", QStringLiteral("p|--where|x|--where|y"), QStringLiteral("--where is given twice."));
        row("argument missing", QStringLiteral("--where|x"), QStringLiteral("PROJECT is missing."));
        row("too many", QStringLiteral("p|1|2|--where|x"), QStringLiteral("\"2\" is one argument too many."));
        row("none of a group", QStringLiteral("p"), QStringLiteral("--where or --keys is missing."));
        row("both of a group", QStringLiteral("p|--where|x|--keys|f"),
            QStringLiteral("only one of --where or --keys can be given."));
        row("choice", QStringLiteral("p|--where|x|--format|cvs"),
            QStringLiteral("--format: \"cvs\" is none of csv, tsv. Did you mean \"csv\"?"));
        row("whole", QStringLiteral("p|--where|x|--ease|2.5"),
            QStringLiteral("--ease: \"2.5\" is not a whole number from 1 to 5."));
        row("past the limit", QStringLiteral("p|--where|x|--ease|6"),
            QStringLiteral("--ease: \"6\" is not a whole number from 1 to 5."));
        row("number", QStringLiteral("p|--where|x|--hlp|93"),
            QStringLiteral("--hlp: \"93\" is not a number from 0 to 1."));
        row("not a number", QStringLiteral("p|--where|x|--hlp|nan"),
            QStringLiteral("--hlp: \"nan\" is not a number from 0 to 1."));
        row("empty name", QStringLiteral("p|--keys="), QStringLiteral("--keys: the file name is empty."));
    }

    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, says);
        std::vector<std::string> kept;
        for (const QString& word : typed)
            kept.push_back(word.toStdString());
        QCOMPARE(complaint({kept.begin(), kept.end()}), says);
    }

    void helpIsNotHeldUp()
    {
        QVERIFY(parsed({"--help"})->has("--help"));
        QVERIFY(parsed({"-h"})->has("--help"));
    }

    void closestName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("swap") << QStringLiteral("improt") << QStringLiteral("import");
        QTest::newRow("start") << QStringLiteral("hist") << QStringLiteral("history");
        QTest::newRow("letter missing") << QStringLiteral("erors") << QStringLiteral("errors");
        QTest::newRow("nothing like it") << QStringLiteral("agreement") << QString();
    }

    void closestName()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const std::string word = typed.toStdString();
        QCOMPARE(headroom::closestName(word, {"import", "errors", "history", "undo"}),
                 std::string_view(meant.toStdString()));
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_cli_arguments.moc"
