// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// What a project's labels are; decides when a prediction is an error. Chosen when the project is made.
enum class TaskType : std::uint8_t { Classification, MultiLabel, Transcription, Numeric, Boxes };

/// The names of the command line and the project file: classification, multilabel, transcription, numeric, boxes.
std::string_view taskName(TaskType task);
std::optional<TaskType> taskFromName(std::string_view name);

/// Types of metadata fields.
enum class FieldType : std::uint8_t { Text, Int, Real, Bool, DateTime };

/// text, int, real, bool, datetime.
std::string_view fieldTypeName(FieldType type);
std::optional<FieldType> fieldTypeFromName(std::string_view name);

/// The type that holds the values of both: equal types stay, int and real give real, anything else text.
FieldType joinedType(FieldType a, FieldType b);

} // namespace headroom
