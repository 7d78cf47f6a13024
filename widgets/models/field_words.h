// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"

#include <QString>

namespace headroom {

/// Types of fields and of tasks in the user's words.
QString fieldTypeTitle(FieldType type);
QString taskTitle(TaskType task);
/// A sentence on what the labels of the task are.
QString taskHint(TaskType task);

} // namespace headroom
