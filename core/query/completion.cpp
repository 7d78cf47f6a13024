// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion.h"

#include "core/base/case_folding.h"
#include "core/query/characters.h"
#include "core/query/completion_place.h"
#include "core/query/completion_values.h"
#include "core/query/format.h"
#include "core/query/names.h"

#include <algorithm>

namespace headroom {

namespace {

using Next = CompletionPlace::Next;

/// Keeps the offers that fit what was typed, in two ranks.
class Collector
{
public:
    Collector(std::string_view typed, std::size_t most) : m_typed(typed), m_folded(foldedCase(typed)), m_most(most) {}

    /// `text` is what is compared, `insert` what would stand in the query. False when nothing more is wanted.
    bool offer(std::string_view text, std::string insert, CompletionKind kind)
    {
        const std::size_t at = m_folded.empty() ? 0 : foldedCase(text).find(m_folded);
        if (at == std::string::npos || (!m_typed.empty() && text == m_typed)) return true;
        std::vector<Completion>& rank = at == 0 ? m_beginning : m_holding;
        Completion item{std::move(insert), kind};
        if (rank.size() < m_most && std::find(rank.begin(), rank.end(), item) == rank.end())
            rank.push_back(std::move(item));
        return m_beginning.size() < m_most;
    }

    bool offer(std::string_view text, CompletionKind kind) { return offer(text, std::string(text), kind); }

    std::vector<Completion> take()
    {
        const std::size_t room = m_most - m_beginning.size();
        const std::size_t more = std::min(room, m_holding.size());
        m_beginning.insert(m_beginning.end(), m_holding.begin(), m_holding.begin() + static_cast<std::ptrdiff_t>(more));
        return std::move(m_beginning);
    }

private:
    std::string_view m_typed;
    std::string m_folded;
    std::size_t m_most;
    std::vector<Completion> m_beginning;
    std::vector<Completion> m_holding;
};

void offerNames(const Dataset& dataset, bool inBackticks, Collector& collector)
{
    const auto offerFields = [&] {
        for (const FieldInfo& field : dataset.contents().fields)
            collector.offer(field.name, inBackticks ? enclosedInQuery(field.name, '`') : queryFieldName(field.name),
                            CompletionKind::Field);
    };
    if (inBackticks) return offerFields();
    for (const std::string_view name : builtInNames()) {
        const bool hasNone =
            name == "study" || name == "labeler" || (takesRun(name) && dataset.contents().runs.empty());
        if (!hasNone) collector.offer(name, CompletionKind::Name);
    }
    offerFields();
    collector.offer("not", CompletionKind::Keyword);
}

void offerOperators(const QuerySubject& subject, Collector& collector)
{
    const bool ordered = subject.values == ValueKind::Number || subject.values == ValueKind::Time;
    const bool isBool = subject.values == ValueKind::Bool;
    for (const std::string_view op : {"=", "!=", "<", "<=", ">", ">=", "~"}) {
        const bool fits = op == "=" || op == "!=" || (op == "~" ? !ordered && !isBool : ordered);
        if (fits) collector.offer(op, CompletionKind::Operator);
    }
    collector.offer("in", CompletionKind::Keyword);
    if (subject.canBeMissing) {
        collector.offer("is missing", CompletionKind::Keyword);
        collector.offer("is not missing", CompletionKind::Keyword);
    }
    if (isBool) {
        collector.offer("and", CompletionKind::Keyword);
        collector.offer("or", CompletionKind::Keyword);
    }
}

void offerAt(const CompletionPlace& place, Dataset& dataset, std::size_t runInForce, Collector& collector)
{
    const bool inBackticks = place.typing && place.typing->kind == TokenKind::Field;
    const bool inQuotes = place.typing && place.typing->kind == TokenKind::Text;
    const auto subject = resolveName(place.name, dataset, runInForce);
    const auto written = [inQuotes](std::string_view text) {
        return inQuotes ? enclosedInQuery(text, '"') : queryTextValue(text);
    };
    switch (place.next) {
    case Next::Operand:
        if (!inQuotes) offerNames(dataset, inBackticks, collector);
        return;
    case Next::AfterName:
        if (subject) offerOperators(subject.value(), collector);
        return;
    case Next::Run:
        for (const RunInfo& run : dataset.contents().runs)
            collector.offer(run.name, written(run.name), CompletionKind::Run);
        return;
    case Next::Value:
    case Next::ListValue:
        if (!subject || inBackticks) return;
        return offerValues(subject.value(), dataset, [&](std::string_view text, CompletionKind kind) {
            return collector.offer(text, kind == CompletionKind::Keyword ? std::string(text) : written(text), kind);
        });
    case Next::AfterIs:
        collector.offer("missing", CompletionKind::Keyword);
        collector.offer("not missing", CompletionKind::Keyword);
        return;
    case Next::AfterIsNot:
        collector.offer("missing", CompletionKind::Keyword);
        return;
    case Next::AfterCondition:
        collector.offer("and", CompletionKind::Keyword);
        collector.offer("or", CompletionKind::Keyword);
        return;
    case Next::ListOpen:
        collector.offer("(", CompletionKind::Operator);
        return;
    case Next::AfterListValue:
        collector.offer(",", CompletionKind::Operator);
        collector.offer(")", CompletionKind::Operator);
        return;
    case Next::Nothing:
        return;
    }
}

} // namespace

Completions queryCompletions(std::string_view text, std::size_t cursor, Dataset& dataset, std::size_t runInForce,
                             std::size_t most)
{
    const std::string_view before = text.substr(0, byteOffset(text, cursor));
    const CompletionPlace place = completionPlace(before);
    Completions result;
    result.column = place.typing ? place.typing->span.column : characterCount(before) + 1;
    result.length = place.typing ? place.typing->span.length : 0;
    Collector collector(place.typing ? std::string_view(place.typing->text) : std::string_view(), most);
    offerAt(place, dataset, runInForce, collector);
    result.items = collector.take();
    return result;
}

} // namespace headroom
