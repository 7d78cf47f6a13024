// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/binder.h"

#include "core/query/messages.h"
#include "core/query/test_binder.h"

namespace headroom {

namespace {

using Bound = Result<BoundQuery, QueryError>;

using query_messages::errorAt;
using query_messages::shown;
using query_messages::translate;

QueryError nameError(const QueryName& name, const QString& message)
{
    return errorAt(name.span, message.arg(shown(name.text)));
}

BoundQuery conditionNode(QuerySubject subject, ConditionTest test, QuerySpan span)
{
    BoundQuery node;
    node.kind = BoundQuery::Kind::Condition;
    node.condition = {std::move(subject), std::move(test), span};
    return node;
}

class Binder
{
public:
    Binder(const Dataset& dataset, std::size_t runInForce) : m_dataset(dataset), m_run(runInForce) {}

    Bound bind(const QueryExpression& expression) { return std::visit(*this, expression.node); }

    Bound operator()(const AndExpression& node) { return list(BoundQuery::Kind::And, node.operands); }
    Bound operator()(const OrExpression& node) { return list(BoundQuery::Kind::Or, node.operands); }
    Bound operator()(const NotExpression& node) { return list(BoundQuery::Kind::Not, node.operand); }

    Bound operator()(const FlagExpression& node)
    {
        auto subject = resolveName(node.name, m_dataset, m_run);
        if (!subject) return subject.error();
        if (subject->values != ValueKind::Bool)
            return nameError(
                node.name,
                translate("Query",
                          "%1 is no condition by itself; expected =, !=, <, <=, >, >=, ~, in, is or “:” after it"));
        return conditionNode(std::move(*subject), BoolTest{}, node.name.span);
    }

    Bound operator()(const MissingExpression& node)
    {
        auto subject = resolveName(node.name, m_dataset, m_run);
        if (!subject) return subject.error();
        if (!subject->canBeMissing) return nameError(node.name, translate("Query", "%1 is never missing"));
        if (subject->kind == SubjectKind::Split && subject->split.empty())
            return errorAt(node.name.span, translate("Query", "no split is in force; name one, as in split:name/part"));
        return conditionNode(std::move(*subject), MissingTest{!node.negated}, node.name.span);
    }

    Bound operator()(const CompareExpression& node)
    {
        auto subject = resolveName(node.name, m_dataset, m_run);
        if (!subject) return subject.error();
        return compared(*subject, Comparison{node.name, node.op, {&node.value, 1}, node.opSpan});
    }

    Bound operator()(const InExpression& node)
    {
        auto subject = resolveName(node.name, m_dataset, m_run);
        if (!subject) return subject.error();
        return compared(*subject, Comparison{node.name, CompareOp::Equal, node.values, node.name.span});
    }

private:
    Bound list(BoundQuery::Kind kind, const std::vector<QueryExpression>& operands)
    {
        BoundQuery node;
        node.kind = kind;
        for (const QueryExpression& operand : operands) {
            Bound bound = bind(operand);
            if (!bound) return bound;
            node.operands.push_back(std::move(bound).value());
        }
        return node;
    }

    Bound compared(const QuerySubject& subject, const Comparison& comparison)
    {
        if (auto error = operatorError(subject.values, comparison)) return *error;
        if (subject.values == ValueKind::Split) return splitCompared(comparison);
        auto test = bindTest(subject, comparison, m_dataset);
        if (!test) return test.error();
        return conditionNode(subject, std::move(*test), comparison.name.span);
    }

    /// One condition for each split that the values name.
    Bound splitCompared(const Comparison& comparison)
    {
        auto tests = bindSplitTests(comparison, m_dataset);
        if (!tests) return tests.error();
        BoundQuery node;
        node.kind = BoundQuery::Kind::Or;
        for (auto& [split, test] : *tests)
            node.operands.push_back(conditionNode(QuerySubject{SubjectKind::Split, ValueKind::Split, true, 0, split},
                                                  std::move(test), comparison.name.span));
        return node;
    }

    const Dataset& m_dataset;
    std::size_t m_run;
};

} // namespace

Result<BoundQuery, QueryError> bindQuery(const QueryExpression& query, const Dataset& dataset, std::size_t runInForce)
{
    return Binder(dataset, runInForce).bind(query);
}

} // namespace headroom
