// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// What a number format of a sheet makes of a number.
enum class SheetNumber : std::uint8_t { Plain, Date, TimeOfDay };

/// By the format's code, such as "yyyy\-mm\-dd": letters of dates and times outside quotes, escapes and brackets.
/// Elapsed time ("[h]:mm") is a plain number.
SheetNumber sheetNumberOfCode(std::string_view code);
/// By a built-in format's number (ECMA-376 part 1, 18.8.30).
SheetNumber sheetNumberOfBuiltin(int number);

/// A number as the sheet's file holds it, as a cell's text: shortest digits, whole numbers without a point.
std::string sheetNumberText(std::string_view stored);
/// A serial date (days since 1899-12-30, or 1904-01-01) as ISO 8601, to the millisecond; nothing outside the years 1900
/// to 9999. Serials up to 59 are one day off in sheets, which hold 1900 for a leap year.
std::optional<std::string> sheetTimeText(double serial, bool isFrom1904, SheetNumber format);

/// Text as stored, appended as UTF-8: "_x000D_" stands for a character (ECMA-376 part 1, 22.9.2.19).
void appendSheetText(QStringView stored, std::string& out);

/// 0-based column of a cell reference such as "AB12".
std::optional<std::size_t> columnOfReference(QStringView reference);

} // namespace headroom
