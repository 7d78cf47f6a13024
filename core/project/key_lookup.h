// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/item_list.h"
#include "core/project/project.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// The examples of a few keys without reading all of them, ascending, each once. Empty where that can't be said so: a
/// key has no example in just that spelling, or an import was undone, so that a row of an example may not count.
Result<std::optional<std::vector<ExampleId>>> examplesOfFewKeys(Project& project, const std::vector<std::string>& keys);

} // namespace headroom
