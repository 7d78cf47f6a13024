// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <string>
#include <vector>

namespace headroom {

/// What a table's columns are called: `names` without white space around them, an empty one as "column N". InvalidInput
/// where two are equal (names that differ in case are different), there are more than kMaxColumns, one is no UTF-8, or
/// there is none. `file` is for the message.
Result<std::vector<std::string>> checkedHeader(std::vector<std::string> names, const QString& file);

/// "column 1" … "column N".
std::vector<std::string> numberedColumns(std::size_t count);

/// `given` in place of a file's own names (or none), of which there are `count`; checked. InvalidInput where the
/// numbers differ.
Result<std::vector<std::string>> renamedHeader(std::vector<std::string> given, std::size_t count, const QString& file);

} // namespace headroom
