// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"

#include <cstdint>
#include <string_view>

namespace headroom {

/// What the values of a column looked like so far.
class SeenTypes
{
public:
    void add(FieldType type) { m_bits = static_cast<std::uint8_t>(m_bits | bit(type)); }
    bool has(FieldType type) const { return (m_bits & bit(type)) != 0; }
    bool none() const { return m_bits == 0; }
    /// The type that holds them all; Text if there were none.
    FieldType joined() const;

private:
    static unsigned bit(FieldType type) { return 1U << static_cast<unsigned>(type); }
    std::uint8_t m_bits = 0;
};

/// What a single value looks like: a number by number_parser.h, a bool or a time by field_values.h, else text.
FieldType typeOfText(std::string_view text, char decimalSign);

} // namespace headroom
