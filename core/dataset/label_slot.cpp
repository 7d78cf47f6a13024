// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_slot.h"

#include <cmath>

namespace headroom {

namespace {

LabelSlot slotOf(const ClassLabels& labels, ExampleIndex example)
{
    if (labels.codes[example] < 0) return {};
    return std::vector<std::int32_t>{labels.codes[example]};
}

LabelSlot slotOf(const SetLabels& labels, ExampleIndex example)
{
    if (!labels.present.contains(example)) return {};
    return std::vector<std::int32_t>(labels.codes.begin() + labels.offsets[example],
                                     labels.codes.begin() + labels.offsets[example + 1]);
}

LabelSlot slotOf(const TextColumn& labels, ExampleIndex example)
{
    const std::int32_t code = labels.codes[example];
    if (code < 0) return {};
    return std::string(labels.values[static_cast<std::size_t>(code)]);
}

LabelSlot slotOf(const NumberLabels& labels, ExampleIndex example)
{
    if (std::isnan(labels.values[example])) return {};
    return labels.values[example];
}

void put(ClassLabels& labels, ExampleIndex example, const LabelSlot& slot)
{
    const auto* classes = std::get_if<std::vector<std::int32_t>>(&slot);
    labels.codes[example] = classes == nullptr || classes->empty() ? kMissingCode : classes->front();
}

void put(SetLabels& labels, ExampleIndex example, const LabelSlot& slot)
{
    static const std::vector<std::int32_t> none;
    const auto* given = std::get_if<std::vector<std::int32_t>>(&slot);
    const std::vector<std::int32_t>& classes = given == nullptr ? none : *given;
    const std::uint32_t begin = labels.offsets[example];
    const std::uint32_t end = labels.offsets[example + 1];
    labels.present.set(example, given != nullptr);
    labels.codes.erase(labels.codes.begin() + begin, labels.codes.begin() + end);
    labels.codes.insert(labels.codes.begin() + begin, classes.begin(), classes.end());
    const auto shift = static_cast<std::uint32_t>(classes.size()) - (end - begin); // wraps where it is negative
    if (shift == 0) return;
    for (std::size_t i = example + 1; i < labels.offsets.size(); ++i)
        labels.offsets[i] += shift;
}

void put(TextColumn& labels, ExampleIndex example, const LabelSlot& slot)
{
    const auto* text = std::get_if<std::string>(&slot);
    labels.codes[example] = text == nullptr ? kMissingCode : labels.values.intern(*text);
}

void put(NumberLabels& labels, ExampleIndex example, const LabelSlot& slot)
{
    const auto* number = std::get_if<double>(&slot);
    labels.values[example] = number == nullptr ? kMissingNumber : *number;
}

ClassLabels emptyLike(const ClassLabels&, std::size_t size)
{
    return {std::vector<std::int32_t>(size, kMissingCode)};
}

SetLabels emptyLike(const SetLabels&, std::size_t size)
{
    return {std::vector<std::uint32_t>(size + 1, 0), {}, ItemSet(size)};
}

TextColumn emptyLike(const TextColumn&, std::size_t size)
{
    return {std::vector<std::int32_t>(size, kMissingCode), {}};
}

NumberLabels emptyLike(const NumberLabels&, std::size_t size)
{
    return {std::vector<double>(size, kMissingNumber)};
}

} // namespace

LabelSlot labelAt(const Labels& labels, ExampleIndex example)
{
    return std::visit([&](const auto& column) { return slotOf(column, example); }, labels);
}

void putLabel(Labels& labels, ExampleIndex example, const LabelSlot& slot)
{
    std::visit([&](auto& column) { put(column, example, slot); }, labels);
}

Labels partOf(const Labels& labels, std::span<const ExampleIndex> examples)
{
    return std::visit(
        [&](const auto& column) {
            auto part = emptyLike(column, examples.size());
            for (ExampleIndex i = 0; i < examples.size(); ++i)
                put(part, i, slotOf(column, examples[i]));
            return Labels(std::move(part));
        },
        labels);
}

} // namespace headroom
