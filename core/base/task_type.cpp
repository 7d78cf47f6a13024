// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/task_type.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

constexpr std::array<std::string_view, 5> kTaskNames{"classification", "multilabel", "transcription", "numeric",
                                                     "boxes"};
constexpr std::array<std::string_view, 5> kFieldTypeNames{"text", "int", "real", "bool", "datetime"};

template<class Enum>
std::optional<Enum> fromName(const std::array<std::string_view, 5>& names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace

std::string_view taskName(TaskType task)
{
    return kTaskNames[static_cast<std::size_t>(task)];
}

std::optional<TaskType> taskFromName(std::string_view name)
{
    return fromName<TaskType>(kTaskNames, name);
}

std::string_view fieldTypeName(FieldType type)
{
    return kFieldTypeNames[static_cast<std::size_t>(type)];
}

std::optional<FieldType> fieldTypeFromName(std::string_view name)
{
    return fromName<FieldType>(kFieldTypeNames, name);
}

FieldType joinedType(FieldType a, FieldType b)
{
    if (a == b) return a;
    const auto numeric = [](FieldType type) { return type == FieldType::Int || type == FieldType::Real; };
    return numeric(a) && numeric(b) ? FieldType::Real : FieldType::Text;
}

} // namespace headroom
