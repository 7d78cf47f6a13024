// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"
#include "core/dataset/columns.h"

#include <QString>

namespace headroom {

/// The value of a field as people of the user's language write it; empty where it is missing.
QString fieldText(const FieldColumn& column, FieldType type, ExampleIndex example);

/// From this mean length on (characters) a text field is something to be read, not a name.
inline constexpr double kLeastTextLength = 40;
/// Mean length in bytes of a sample of the distinct texts; 0 for other columns.
double meanLength(const FieldColumn& column);

} // namespace headroom
