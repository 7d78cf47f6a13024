// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/completion_values.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kLongestValue = 100;     // bytes; longer texts are no help in a list
constexpr std::size_t kMostLookedAt = 200'000; // of a column's values: a key stroke must not wait

void offerPool(const StringPool& pool, const TakeValue& take)
{
    const std::size_t looked = std::min(pool.size(), kMostLookedAt);
    for (std::size_t code = 0; code < looked; ++code) {
        if (pool[code].size() <= kLongestValue && !take(pool[code], CompletionKind::Value)) return;
    }
}

void offerColumn(const FieldColumn& column, const TakeValue& take)
{
    if (const auto* text = std::get_if<TextColumn>(&column)) offerPool(text->values, take);
}

void offerLabels(const Labels& labels, const TakeValue& take)
{
    if (const auto* text = std::get_if<TextColumn>(&labels)) offerPool(text->values, take);
}

void offerText(const QuerySubject& subject, Dataset& dataset, const TakeValue& take)
{
    if (subject.kind == SubjectKind::Key) {
        if (const auto keys = dataset.keys()) offerPool(*keys.value(), take);
    } else if (subject.kind == SubjectKind::Field) {
        if (const auto column = dataset.field(subject.index)) offerColumn(*column.value(), take);
    } else if (subject.kind == SubjectKind::Label) {
        offerLabels(dataset.contents().reference.labels, take);
    } else if (subject.kind == SubjectKind::Prediction) {
        if (const auto run = dataset.run(subject.index)) offerLabels(run.value()->predictions, take);
    }
}

void offerSplits(const Dataset::Contents& contents, const TakeValue& take)
{
    if (const auto inForce = contents.splits.find(contents.splitInForce); inForce != contents.splits.end()) {
        for (std::size_t code = 0; code < inForce->second.values.size(); ++code)
            take(inForce->second.values[code], CompletionKind::SplitPart);
    }
    for (const auto& [name, column] : contents.splits) {
        for (std::size_t code = 0; code < column.values.size(); ++code)
            take(name + "/" + std::string(column.values[code]), CompletionKind::SplitPart);
    }
}

} // namespace

void offerValues(const QuerySubject& subject, Dataset& dataset, const TakeValue& take)
{
    const Dataset::Contents& contents = dataset.contents();
    switch (subject.values) {
    case ValueKind::Text:
        return offerText(subject, dataset, take);
    case ValueKind::Split:
        return offerSplits(contents, take);
    case ValueKind::Class:
    case ValueKind::ClassSet:
        for (const ClassInfo& aClass : contents.classes)
            take(aClass.name, CompletionKind::Value);
        return;
    case ValueKind::Tag:
        for (const TagInfo& tag : contents.tags)
            take(tag.name, CompletionKind::Tag);
        return;
    case ValueKind::Batch:
        for (const BatchInfo& batch : contents.batches)
            take(batch.source, CompletionKind::Value);
        return;
    case ValueKind::Bool:
        take("true", CompletionKind::Keyword);
        take("false", CompletionKind::Keyword);
        return;
    case ValueKind::Number:
    case ValueKind::Time:
        return;
    }
}

} // namespace headroom
