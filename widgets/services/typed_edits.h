// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/project/edit.h"
#include "core/project/project.h"

#include <QString>

#include <optional>
#include <vector>

namespace headroom {

/// The gesture that labels the examples with what was typed or chosen (project/label_value.h), made without the file;
/// nothing where it names a class that isn't there yet. InvalidInput where it is no label of the task.
Result<std::optional<Gesture>> knownLabel(const Dataset::Contents& contents, std::vector<ExampleId> examples,
                                          const QString& value);

/// The same on the project's thread; new classes are made within the gesture.
Result<Gesture> newLabel(Project& project, const std::vector<ExampleId>& examples, const QString& value);
/// Makes the tag if there is none of that name, and puts it on.
Result<Gesture> newTag(Project& project, const std::vector<ExampleId>& examples, const QString& name);

} // namespace headroom
