// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/rule_tags.h"

#include "core/query/characters.h"
#include "core/query/messages.h"
#include "core/query/query.h"
#include "core/query/rule_graph.h"

#include <algorithm>

namespace headroom {

namespace {

using query_messages::shown;
using query_messages::translate;

/// The rules of all rule tags, bound; other tags and rules that can't be bound have none.
struct BoundRules
{
    std::vector<std::optional<BoundQuery>> rules;
    std::vector<std::vector<std::size_t>> asked; // the tags that a rule asks about
    std::vector<RuleTagProblem> wrong;
};

/// The problems in TagInfo must have been cleared: binding looks at them.
BoundRules bindRules(const Dataset& dataset, std::size_t runInForce)
{
    const std::vector<TagInfo>& tags = dataset.contents().tags;
    BoundRules result{
        std::vector<std::optional<BoundQuery>>(tags.size()), std::vector<std::vector<std::size_t>>(tags.size()), {}};
    for (std::size_t tag = 0; tag < tags.size(); ++tag) {
        if (tags[tag].kind != TagKind::Rule) continue;
        auto bound = prepareQuery(tags[tag].rule, dataset, runInForce);
        if (!bound) {
            result.wrong.push_back({tag, toError(bound.error()).text});
            continue;
        }
        result.asked[tag] = tagsAskedBy(bound.value(), tags.size());
        result.rules[tag] = std::move(bound).value();
    }
    return result;
}

/// “a” → “b” → “a”, as it is walked from `start`; of long circles the first names.
QString circleText(std::vector<std::size_t> circle, std::size_t start, const std::vector<TagInfo>& tags)
{
    constexpr std::size_t mostNames = 8;
    std::rotate(circle.begin(), std::find(circle.begin(), circle.end(), start), circle.end());
    QStringList names;
    for (std::size_t i = 0; i < std::min(circle.size(), mostNames); ++i)
        names.append(shown(tags[circle[i]].name));
    if (circle.size() > mostNames) names.append(QStringLiteral("…"));
    names.append(shown(tags[circle.front()].name));
    return names.join(QStringLiteral(" → "));
}

QString circleMessage(std::size_t tag, const std::vector<std::size_t>& circle, const std::vector<TagInfo>& tags)
{
    const bool isInIt = std::find(circle.begin(), circle.end(), tag) != circle.end();
    if (isInIt) return translate("Query", "the rule refers to itself: %1").arg(circleText(circle, tag, tags));
    return translate("Query", "the rule refers to tags that refer to themselves: %1")
        .arg(circleText(circle, circle.front(), tags));
}

/// Evaluates the rules one after another; a tag with a problem passes it on to those that refer to it.
class RuleTags
{
public:
    explicit RuleTags(const QueryContext& context) : m_context(context), m_contents(context.dataset.mutableContents())
    {}

    Result<std::vector<RuleTagProblem>> run()
    {
        m_contents.tagged.resize(m_contents.tags.size(), ItemSet(m_contents.size));
        for (std::size_t tag = 0; tag < m_contents.tags.size(); ++tag) {
            m_contents.tags[tag].problem.clear();
            if (m_contents.tags[tag].kind == TagKind::Rule) m_contents.tagged[tag] = ItemSet(m_contents.size);
        }
        m_bound = bindRules(m_context.dataset, m_context.run);
        for (const RuleTagProblem& problem : m_bound.wrong)
            fail(problem.tag, problem.message);

        const WorkOrder work = workOrder(m_bound.asked);
        for (std::size_t tag = 0; tag < work.circleOf.size(); ++tag) {
            if (work.circleOf[tag] == kNoCircle) continue;
            fail(tag, circleMessage(tag, work.circles[work.circleOf[tag]], m_contents.tags));
        }
        for (const std::size_t tag : work.order) {
            const Result<void> done = evaluate(tag);
            if (!done) return done.error();
        }
        return std::move(m_problems);
    }

private:
    Result<void> evaluate(std::size_t tag)
    {
        if (!m_bound.rules[tag]) return {};
        for (const std::size_t other : m_bound.asked[tag]) {
            const TagInfo& info = m_contents.tags[other];
            if (info.problem.empty()) continue;
            fail(tag,
                 translate("Query", "the rule refers to the tag %1, whose own rule is wrong").arg(shown(info.name)));
            return {};
        }
        Result<ItemSet> found = evaluateQuery(*m_bound.rules[tag], m_context);
        if (!found) return found.error();
        m_contents.tagged[tag] = std::move(found).value();
        return {};
    }

    void fail(std::size_t tag, const QString& message)
    {
        m_contents.tags[tag].problem = message.toStdString();
        m_problems.push_back({tag, message});
    }

    const QueryContext& m_context;
    Dataset::Contents& m_contents;
    BoundRules m_bound;
    std::vector<RuleTagProblem> m_problems;
};

/// What binding looks at, with the tag `name` having the rule, and without problems. No column can be loaded from it.
Dataset withRule(std::string_view name, std::string_view rule, const Dataset& dataset)
{
    const Dataset::Contents& from = dataset.contents();
    Dataset::Contents contents;
    contents.task = from.task;
    contents.classes = from.classes;
    contents.fields = from.fields;
    contents.runs = from.runs;
    contents.tags = from.tags;
    contents.batches = from.batches;
    contents.splits = from.splits;
    contents.splitInForce = from.splitInForce;
    for (TagInfo& tag : contents.tags)
        tag.problem.clear();
    const auto index = dataset.tagIndex(name);
    if (!index) contents.tags.emplace_back();
    TagInfo& tag = index ? contents.tags[*index] : contents.tags.back();
    tag.name = name;
    tag.kind = TagKind::Rule;
    tag.rule = rule;
    return {std::move(contents), nullptr};
}

} // namespace

Result<std::vector<RuleTagProblem>> evaluateRuleTags(const QueryContext& context)
{
    return RuleTags(context).run();
}

std::optional<QueryError> checkRule(std::string_view name, std::string_view rule, const Dataset& dataset,
                                    std::size_t runInForce)
{
    const Dataset changed = withRule(name, rule, dataset);
    if (auto error = checkQuery(rule, changed, runInForce)) return error;
    const WorkOrder work = workOrder(bindRules(changed, runInForce).asked);
    const std::size_t tag = *changed.tagIndex(name);
    if (work.circleOf[tag] == kNoCircle) return std::nullopt;
    return QueryError{1, std::max<std::size_t>(characterCount(rule), 1),
                      circleMessage(tag, work.circles[work.circleOf[tag]], changed.contents().tags)};
}

} // namespace headroom
