// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/task_type.h"
#include "core/project/editor.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

// How label events hold a label: classification: the class's id in hexadecimal; multi-label: the ids ascending with a
// space between, "" for the empty set; transcription: the text as typed; numeric: the number in its shortest form.

std::string classesValue(std::vector<Uuid> classes);
/// Ids that can't be read are left out.
std::vector<Uuid> classesOfValue(std::string_view value);
std::string numberValue(double number);
std::optional<double> numberOfValue(std::string_view value);

/// What a user typed as the value of a label event: class names (several split at ";" or "|" in multi-label tasks; made
/// within `gesture` where they are new), a text, a number. InvalidInput where it is none.
Result<std::string> typedLabel(Editor& editor, TaskType task, const std::string& typed, Gesture& gesture);

} // namespace headroom
