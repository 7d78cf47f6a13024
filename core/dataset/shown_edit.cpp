// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/shown_edit.h"

#include "core/dataset/judgement.h"
#include "core/dataset/label_slot.h"
#include "core/project/json.h"
#include "core/project/label_value.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostSets = 1000; // putting one set label moves the rest of the column

template<class Put>
void forEachExample(const Dataset::Contents& contents, const Edit& edit, ShownEdit& shown, Put put)
{
    for (const ExampleId id : edit.examples) {
        const std::optional<ExampleIndex> example = indexOfExample(contents, id);
        if (!example) {
            shown.isWhole = false;
        } else if (put(*example)) {
            shown.examples.push_back(*example);
        }
    }
}

/// What a label event's value is in the dataset's columns; nothing where it names a class that isn't listed.
std::optional<LabelSlot> slotOfValue(const Dataset::Contents& contents, const std::string& value)
{
    if (contents.task == TaskType::Transcription) return LabelSlot(value);
    if (contents.task == TaskType::Numeric) {
        const std::optional<double> number = numberOfValue(value);
        if (!number) return std::nullopt;
        return LabelSlot(*number);
    }
    std::vector<std::int32_t> codes;
    for (const Uuid& id : classesOfValue(value)) {
        const auto found = std::find_if(contents.classes.begin(), contents.classes.end(),
                                        [&](const ClassInfo& info) { return static_cast<const Uuid&>(info.id) == id; });
        if (found == contents.classes.end() || found->deleted) return std::nullopt;
        codes.push_back(static_cast<std::int32_t>(found - contents.classes.begin()));
    }
    std::sort(codes.begin(), codes.end());
    if (codes.empty() && contents.task == TaskType::Classification) return std::nullopt;
    return LabelSlot(std::move(codes));
}

void showLabel(Dataset::Contents& contents, const Edit& edit, ShownEdit& shown)
{
    const QJsonValue value = edit.body.value(QStringLiteral("value"));
    const bool isByHand = edit.body.value(QStringLiteral("origin")) == QStringLiteral("hand");
    const bool isTooMany = contents.task == TaskType::MultiLabel && edit.examples.size() > kMostSets;
    const std::optional<LabelSlot> slot =
        value.isString() && isByHand && !isTooMany ? slotOfValue(contents, json::text(value)) : std::nullopt;
    if (!slot) {
        shown.isWhole = false;
        return;
    }
    Reference& reference = contents.reference;
    forEachExample(contents, edit, shown, [&](ExampleIndex example) {
        if (reference.origins[example] == LabelOrigin::Decision) return false;
        putLabel(reference.labels, example, *slot);
        reference.origins[example] = LabelOrigin::Hand;
        reference.disputed.remove(example);
        return true;
    });
}

void showTag(Dataset::Contents& contents, const Edit& edit, ShownEdit& shown)
{
    const Uuid id = json::uuid(edit.body.value(QStringLiteral("tag")));
    const bool isOn = edit.body.value(QStringLiteral("on")).toBool();
    const auto found = std::find_if(contents.tags.begin(), contents.tags.end(),
                                    [&](const TagInfo& info) { return static_cast<const Uuid&>(info.id) == id; });
    if (found == contents.tags.end()) {
        shown.isWhole = false;
        return;
    }
    ItemSet& tagged = contents.tagged[static_cast<std::size_t>(found - contents.tags.begin())];
    forEachExample(contents, edit, shown, [&](ExampleIndex example) {
        tagged.set(example, isOn);
        if (isOn) contents.reviewed.insert(example);
        return true;
    });
    shown.isWhole = shown.isWhole && isOn; // an example may have been reviewed by this tag alone
}

void showReview(Dataset::Contents& contents, const Edit& edit, ShownEdit& shown)
{
    const bool isOn = edit.body.value(QStringLiteral("on")).toBool();
    forEachExample(contents, edit, shown, [&](ExampleIndex example) {
        contents.reviewed.set(example, isOn);
        return true;
    });
    shown.isWhole = shown.isWhole && isOn; // tags that were put on keep an example reviewed
}

void showComment(Dataset::Contents& contents, const Edit& edit, ShownEdit& shown)
{
    const std::string text = json::text(edit.body.value(QStringLiteral("text")));
    forEachExample(contents, edit, shown, [&](ExampleIndex example) {
        if (text.empty())
            contents.comments.erase(example);
        else
            contents.comments[example] = text;
        return true;
    });
}

void showAssessment(Dataset::Contents& contents, const Edit& edit)
{
    Assessment& assessment = contents.assessments[json::text(edit.body.value(QStringLiteral("subject")))];
    const std::string metric = json::text(edit.body.value(QStringLiteral("metric")));
    if (const QJsonValue hlp = edit.body.value(QStringLiteral("hlp")); hlp.isDouble())
        assessment.hlpByMetric[metric] = hlp.toDouble();
    else if (hlp.isNull())
        assessment.hlpByMetric.erase(metric);
    assessment.ease = edit.body.value(QStringLiteral("ease")).toInt(assessment.ease);
    assessment.importance = edit.body.value(QStringLiteral("importance")).toInt(assessment.importance);
}

} // namespace

ShownEdit showEdit(Dataset::Contents& contents, const Edit& edit)
{
    ShownEdit shown;
    if (edit.kind == kind::label)
        showLabel(contents, edit, shown);
    else if (edit.kind == kind::tag)
        showTag(contents, edit, shown);
    else if (edit.kind == kind::review)
        showReview(contents, edit, shown);
    else if (edit.kind == kind::comment)
        showComment(contents, edit, shown);
    else if (edit.kind == kind::assess)
        showAssessment(contents, edit);
    else
        shown.isWhole = false;
    return shown;
}

} // namespace headroom
