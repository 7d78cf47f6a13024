// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/edit.h"

#include <optional>
#include <string>
#include <vector>

/// The edits that the journal knows. Each function says what one event will mean; Editor::apply() writes it.
namespace headroom::edits {

enum class LabelBy { Hand, Decision, Consensus };

/// `value` as project/label_value.h encodes it; none takes the label back.
Edit setLabel(std::vector<ExampleId> examples, const std::optional<std::string>& value, LabelBy by = LabelBy::Hand,
              const std::string& reason = {});
Edit setTag(std::vector<ExampleId> examples, const TagId& tag, bool on);
/// Gone through for tags ("none of these" where no tag is on). `sample`: the review sample they were drawn in, if any.
Edit setReviewed(std::vector<ExampleId> examples, bool on);
/// An empty text takes the comment away.
Edit setComment(ExampleId example, const std::string& text);

enum class Named { Class, Tag };
Edit make(Named what, const Uuid& id, const std::string& name);
Edit rename(Named what, const Uuid& id, const std::string& name);
Edit mergeInto(Named what, const Uuid& id, const Uuid& into);
Edit remove(Named what, const Uuid& id);
Edit reorder(Named what, const std::vector<Uuid>& ids);
/// `attribute`: "colour", "key" or "description".
Edit describe(Named what, const Uuid& id, const std::string& attribute, const std::string& text);
/// `query` none: a tag by hand again.
Edit setRule(const TagId& tag, const std::optional<std::string>& query);

/// `metric`: "accuracy", "word" or "sentence". hlp in 0..1; nullopt in the outer optional leaves it, in the inner one
/// takes it away. ease and importance 1..5 belong to the subject, whatever the metric.
Edit assess(const std::string& subject, const std::string& metric, std::optional<std::optional<double>> hlp,
            std::optional<int> ease, std::optional<int> importance);
Edit setSetting(const std::string& name, const std::string& value);

/// A review sample that was drawn: uids in the order drawn.
Edit drawSample(const SampleId& id, std::uint64_t seed, const std::string& where, const std::string& run,
                const std::vector<ExampleUid>& errors, const std::vector<ExampleUid>& right);
/// What is known of a run beside its predictions; keys: "code_version", "notes", "params" …
Edit describeRun(const std::string& run, const QJsonObject& values);

} // namespace headroom::edits
