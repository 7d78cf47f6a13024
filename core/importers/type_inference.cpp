// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/type_inference.h"

#include "core/base/field_values.h"
#include "core/importers/number_parser.h"

#include <array>
#include <optional>

namespace headroom {

FieldType SeenTypes::joined() const
{
    constexpr std::array all = {FieldType::Text, FieldType::Int, FieldType::Real, FieldType::Bool, FieldType::DateTime};
    std::optional<FieldType> type;
    for (const FieldType seen : all)
        if (has(seen)) type = type ? joinedType(*type, seen) : seen;
    return type.value_or(FieldType::Text);
}

FieldType typeOfText(std::string_view text, char decimalSign)
{
    switch (parseNumber(text, decimalSign).kind) {
    case NumberKind::Int:
        return FieldType::Int;
    case NumberKind::Real:
        return FieldType::Real;
    case NumberKind::None:
        break;
    }
    if (parseBoolValue(text)) return FieldType::Bool;
    if (parseTimeValue(text)) return FieldType::DateTime;
    return FieldType::Text;
}

} // namespace headroom
