// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace headroom {

/// The text of a bool field: "true" or "false", in any case.
std::optional<bool> parseBoolValue(std::string_view text);

/// The text of a datetime field as milliseconds since 1970-01-01 UTC. ISO 8601: YYYY-MM-DD, or that with "T" or a space
/// and HH:MM, HH:MM:SS or HH:MM:SS.fraction, and then nothing, "Z", ±HH, ±HH:MM or ±HHMM. Years 0001 to 9999 of the
/// Gregorian calendar. What names no zone counts as UTC; fractions of a millisecond are cut off; 24:00 and a leap
/// second (:60) are not read.
std::optional<std::int64_t> parseTimeValue(std::string_view text);

} // namespace headroom
