// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/evaluator.h"

#include "core/query/column_match.h"
#include "core/query/text_match.h"

namespace headroom {

namespace {

Error wrongLength()
{
    return {ErrorCode::Internal, QStringLiteral("query: a set is not as long as the data"), {}};
}

Result<ItemSet> matchFlag(const ItemSet& flag, const BoolTest& test, std::size_t size)
{
    if (flag.size() != size) return wrongLength();
    if (test.acceptsTrue && test.acceptsFalse) return ItemSet(flag.size(), true);
    if (test.acceptsTrue) return flag;
    return test.acceptsFalse ? ~flag : ItemSet(flag.size());
}

ItemSet matchKeys(const StringPool& keys, const TextTest& test)
{
    ItemSet result(keys.size());
    TextMatcher matcher(test);
    for (std::size_t i = 0; i < keys.size(); ++i)
        result.set(static_cast<ExampleIndex>(i), matcher.matches(keys[i]) != test.negated);
    return result;
}

class Evaluator
{
public:
    explicit Evaluator(const QueryContext& context)
        : m_context(context), m_contents(context.dataset.contents()), m_size(context.dataset.size())
    {}

    Result<ItemSet> evaluate(const BoundQuery& query)
    {
        switch (query.kind) {
        case BoundQuery::Kind::And:
            return all(query.operands);
        case BoundQuery::Kind::Or:
            return any(query.operands);
        case BoundQuery::Kind::Not:
            return negated(query.operands.front());
        case BoundQuery::Kind::Condition:
            break;
        }
        return condition(query.condition);
    }

private:
    Result<ItemSet> all(const std::vector<BoundQuery>& operands)
    {
        if (operands.empty()) return ItemSet(m_size, true);
        Result<ItemSet> result = evaluate(operands.front());
        for (std::size_t i = 1; result && i < operands.size(); ++i) {
            const Result<ItemSet> next = evaluate(operands[i]);
            if (!next) return next.error();
            *result &= next.value();
        }
        return result;
    }

    Result<ItemSet> any(const std::vector<BoundQuery>& operands)
    {
        Result<ItemSet> result = ItemSet(m_size);
        for (const BoundQuery& operand : operands) {
            const Result<ItemSet> next = evaluate(operand);
            if (!next) return next.error();
            *result |= next.value();
        }
        return result;
    }

    Result<ItemSet> negated(const BoundQuery& operand)
    {
        Result<ItemSet> result = evaluate(operand);
        if (result) result->invert();
        return result;
    }

    Result<ItemSet> condition(const BoundCondition& condition)
    {
        const QuerySubject& subject = condition.subject;
        switch (subject.kind) {
        case SubjectKind::Key:
            return keys(condition.test);
        case SubjectKind::Label:
            return matchLabels(m_contents.reference.labels, condition.test, m_size);
        case SubjectKind::Prediction:
        case SubjectKind::Score:
            return runColumn(subject, condition.test);
        case SubjectKind::Error:
        case SubjectKind::Correct:
        case SubjectKind::Evaluated:
            return evaluated(subject, condition.test);
        case SubjectKind::Reviewed:
            return matchFlag(m_contents.reviewed, std::get<BoolTest>(condition.test), m_size);
        case SubjectKind::Disputed:
            return matchFlag(m_contents.reference.disputed, std::get<BoolTest>(condition.test), m_size);
        case SubjectKind::Tag:
            return tags(condition.test);
        case SubjectKind::Split:
            return split(subject.split, condition.test);
        case SubjectKind::Comment:
            return comments(condition.test);
        case SubjectKind::Batch:
            return batches(condition.test);
        case SubjectKind::Field:
            return field(subject.index, condition.test);
        }
        return ItemSet(m_size);
    }

    Result<ItemSet> keys(const ConditionTest& test)
    {
        const auto keys = m_context.dataset.keys();
        if (!keys) return keys.error();
        if ((*keys)->size() != m_size) return wrongLength();
        return matchKeys(**keys, std::get<TextTest>(test));
    }

    Result<ItemSet> field(std::size_t index, const ConditionTest& test)
    {
        const auto column = m_context.dataset.field(index);
        if (!column) return column.error();
        return matchField(**column, test, m_size);
    }

    Result<ItemSet> runColumn(const QuerySubject& subject, const ConditionTest& test)
    {
        const auto run = m_context.dataset.run(subject.index);
        if (!run) return run.error();
        if (subject.kind == SubjectKind::Score) return matchNumbers((*run)->scores, test, m_size);
        return matchLabels((*run)->predictions, test, m_size);
    }

    Result<ItemSet> evaluated(const QuerySubject& subject, const ConditionTest& test)
    {
        const auto evaluation = m_context.evaluation(subject.index);
        if (!evaluation) return evaluation.error();
        const ItemSet& set = subject.kind == SubjectKind::Error     ? (*evaluation)->errors
                             : subject.kind == SubjectKind::Correct ? (*evaluation)->correct
                                                                    : (*evaluation)->evaluated;
        return matchFlag(set, std::get<BoolTest>(test), m_size);
    }

    ItemSet tagged(const std::vector<std::size_t>& tags) const
    {
        ItemSet result(m_size);
        for (const std::size_t tag : tags)
            result |= m_contents.tagged[tag];
        return result;
    }

    ItemSet anyTag() const
    {
        ItemSet result(m_size);
        for (const ItemSet& tag : m_contents.tagged)
            result |= tag;
        return result;
    }

    Result<ItemSet> tags(const ConditionTest& test)
    {
        if (const auto* missing = std::get_if<MissingTest>(&test)) return missing->wantsMissing ? ~anyTag() : anyTag();
        const TagTest& wanted = std::get<TagTest>(test);
        return wanted.negated ? anyTag() - tagged(wanted.tags) : tagged(wanted.tags);
    }

    Result<ItemSet> split(const std::string& name, const ConditionTest& test)
    {
        return matchCodes(m_contents.splits.at(name).codes, test, m_size);
    }

    Result<ItemSet> comments(const ConditionTest& test)
    {
        ItemSet result(m_size);
        const auto* text = std::get_if<TextTest>(&test);
        std::optional<TextMatcher> matcher;
        if (text) matcher.emplace(*text);
        for (const auto& [example, comment] : m_contents.comments) {
            if (!matcher || matcher->matches(comment) != text->negated) result.insert(example);
        }
        const auto* missing = std::get_if<MissingTest>(&test);
        return missing && missing->wantsMissing ? ~result : result;
    }

    Result<ItemSet> batches(const ConditionTest& test)
    {
        const auto batchOf = m_context.dataset.batchOf();
        if (!batchOf) return batchOf.error();
        return matchCodes(**batchOf, test, m_size);
    }

    const QueryContext& m_context;
    const Dataset::Contents& m_contents;
    std::size_t m_size;
};

} // namespace

Result<ItemSet> evaluateQuery(const BoundQuery& query, const QueryContext& context)
{
    return Evaluator(context).evaluate(query);
}

} // namespace headroom
