// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/names.h"
#include "core/query/rule_tags.h"
#include "tests/core/query/query_data.h"

#include <QTest>

using namespace headroom;
using test::QueryData;

namespace {

struct Rule
{
    const char* name;
    const char* rule;
};

void addRules(QueryData& data, const std::vector<Rule>& rules)
{
    for (const Rule& rule : rules) {
        data.contents().tags.push_back({TagId::random(), rule.name, {}, {}, {}, TagKind::Rule, rule.rule, {}});
        data.contents().tagged.emplace_back(data.dataset().size());
    }
}

/// "name: keys" or "name! problem" for each rule tag, a line each.
std::string evaluated(QueryData& data)
{
    const auto problems = evaluateRuleTags(data.context());
    if (!problems) return problems.error().text.toStdString();
    std::string result;
    std::size_t failed = 0;
    for (std::size_t i = 0; i < data.contents().tags.size(); ++i) {
        const TagInfo& tag = data.contents().tags[i];
        if (tag.kind != TagKind::Rule) continue;
        if (tag.problem.empty()) {
            result += tag.name + ": " + data.keysOf(data.contents().tagged[i]) + "\n";
            continue;
        }
        ++failed;
        result += tag.name + "! " + tag.problem + "\n";
        if (!data.contents().tagged[i].empty()) result += "but it has examples\n";
    }
    return failed == problems.value().size() ? result : "problems differ from those in the tags";
}

} // namespace

class TestRuleTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesMayReferToEachOtherInAnyOrder()
    {
        QueryData data = test::clipData();
        addRules(
            data,
            {{"bad", "tag:wrong and not tag:\"car noise\""}, {"wrong", "error or error@knn"}, {"old", "year < 2024"}});
        QCOMPARE(evaluated(data), std::string("bad: k03 k07 k09\nwrong: k02 k03 k07 k09\nold: k06 k07 k08 k09\n"));
        QCOMPARE(data.find("tag:bad or tag:old"), std::string("k03 k06 k07 k08 k09"));
        QCOMPARE(data.find("tag in (bad, low)"), std::string("k02 k03 k04 k07 k09"));
    }

    void followsTheData()
    {
        QueryData data = test::clipData();
        addRules(data, {{"loud", "tag:\"car noise\""}});
        QCOMPARE(evaluated(data), std::string("loud: k01 k02\n"));
        data.contents().tagged[0].insert(9);
        QCOMPARE(evaluated(data), std::string("loud: k01 k02 k10\n"));
        data.contents().tags.back().rule = "seconds > 2";
        QCOMPARE(evaluated(data), std::string("loud: k04 k05 k08\n"));
    }

    void circlesAreRefusedByName()
    {
        QueryData data = test::clipData();
        addRules(data, {{"a", "tag:b or error"},
                        {"b", "not tag:c"},
                        {"c", "tag:a"},
                        {"me", "tag:me"},
                        {"near", "tag:a"},
                        {"fine", "clean"}});
        QCOMPARE(QString::fromStdString(evaluated(data)),
                 QStringLiteral("a! the rule refers to itself: “a” → “b” → “c” → “a”\n"
                                "b! the rule refers to itself: “b” → “c” → “a” → “b”\n"
                                "c! the rule refers to itself: “c” → “a” → “b” → “c”\n"
                                "me! the rule refers to itself: “me” → “me”\n"
                                "near! the rule refers to tags that refer to themselves: “a” → “b” → “c” → “a”\n"
                                "fine: k01 k04 k05 k09\n"));
        QCOMPARE(QString::fromStdString(data.find("tag:me")),
                 QStringLiteral("Column 5: the rule of the tag “me” cannot be evaluated: the rule refers to itself: "
                                "“me” → “me”"));
    }

    void askingAboutEveryTagIsACircle()
    {
        QueryData data = test::clipData();
        addRules(data, {{"none", "tag is missing"},
                        {"other", "tag != low"},
                        {"not low", "not tag:low"},
                        {"noises", "tag ~ NOIS"}});
        QCOMPARE(QString::fromStdString(evaluated(data)),
                 QStringLiteral("none! the rule refers to itself: “none” → “none”\n"
                                "other! the rule refers to tags that refer to themselves: “none” → “none”\n"
                                "not low: k01 k03 k05 k06 k07 k08 k09 k10\n"
                                "noises! the rule refers to itself: “noises” → “noises”\n"));
    }

    void wrongRulesSayWhy()
    {
        QueryData data = test::clipData();
        addRules(data, {{"typo", "speeker = Ana"}, {"after", "tag:typo"}, {"later", "not tag:after"}, {"fine", ""}});
        QCOMPARE(QString::fromStdString(evaluated(data)),
                 QStringLiteral("typo! Column 1: there is no field “speeker”; did you mean “speaker”?\n"
                                "after! the rule refers to the tag “typo”, whose own rule is wrong\n"
                                "later! the rule refers to the tag “after”, whose own rule is wrong\n"
                                "fine: k01 k02 k03 k04 k05 k06 k07 k08 k09 k10\n"));
        data.contents().tags[data.contents().tags.size() - 4].rule = "speaker = Ana";
        QCOMPARE(evaluated(data), std::string("typo: k01\nafter: k01\nlater: k02 k03 k04 k05 k06 k07 k08 k09 k10\n"
                                              "fine: k01 k02 k03 k04 k05 k06 k07 k08 k09 k10\n"));
    }

    void longChainsAndManyTags()
    {
        QueryData data = test::clipData();
        std::vector<std::string> names;
        for (int i = 0; i <= 3000; ++i)
            names.push_back("t" + std::to_string(i));
        std::vector<std::string> rules;
        for (int i = 0; i < 3000; ++i)
            rules.push_back("tag:t" + std::to_string(i + 1));
        rules.emplace_back("disputed");
        std::vector<Rule> all;
        for (std::size_t i = 0; i < names.size(); ++i)
            all.push_back({names[i].c_str(), rules[i].c_str()});
        addRules(data, all);
        QVERIFY(evaluated(data).starts_with("t0: k06\nt1: k06\n"));
        data.contents().tags.back().rule = "tag:t0";
        QCOMPARE(evaluateRuleTags(data.context()).value().size(), std::size_t{3001});
    }

    void checkedBeforeSaving()
    {
        QueryData data = test::clipData();
        addRules(data, {{"a", "tag:b"}, {"b", "error"}});
        QCOMPARE(evaluated(data), std::string("a: k03\nb: k03\n"));
        const auto check = [&data](const char* name, const char* rule) {
            const auto error = checkRule(name, rule, data.dataset(), data.context().run);
            return error ? QStringLiteral("%1+%2: %3")
                               .arg(QString::number(error->column), QString::number(error->length), error->message)
                         : QStringLiteral("fine");
        };
        QCOMPARE(check("b", "correct"), QStringLiteral("fine"));
        QCOMPARE(check("b", "not tag:a"), QStringLiteral("1+9: the rule refers to itself: “b” → “a” → “b”"));
        QCOMPARE(check("new", "tag:a and tag:b"), QStringLiteral("fine"));
        QCOMPARE(check("new", "tag:new"), QStringLiteral("1+7: the rule refers to itself: “new” → “new”"));
        QCOMPARE(check("new", "tag is missing"), QStringLiteral("1+14: the rule refers to itself: “new” → “new”"));
        QCOMPARE(check("new", "error and labl = 9"),
                 QStringLiteral("11+4: there is no field “labl”; did you mean “label”?"));
    }
};

QTEST_APPLESS_MAIN(TestRuleTags)
#include "tst_rule_tags.moc"
