// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/command_spec.h"
#include "core/base/task_type.h"
#include "core/metrics/evaluation.h"

#include <QString>

namespace headroom::cli {

// What several commands have in common, so that it reads the same in all of them.

ArgumentSpec projectArgument();
OptionSpec whereOption(const char* help);
OptionSpec keysOption();
OptionSpec runOption();
OptionSpec compareOption();
OptionSpec metricOption();
/// What --metric says: word unless told for transcription, an error where it is given for another task.
Result<Metric> chosenMetric(const Arguments& arguments, TaskType task);
/// Exactly one of --where and --keys.
OneOf whereOrKeys();

/// A failure of the work itself: exit status 1.
Error failure(ErrorCode code, const QString& text);

} // namespace headroom::cli
