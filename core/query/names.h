// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/query/bound_query.h"
#include "core/query/syntax.h"

#include <QString>

#include <span>
#include <string_view>
#include <vector>

namespace headroom {

/// No run, no field, no such thing.
inline constexpr std::size_t kNoRun = static_cast<std::size_t>(-1);

/// The names that mean something by themselves; a field of the same name is written in backticks.
std::span<const std::string_view> builtInNames();
bool isBuiltInName(std::string_view name);
/// Whether the name can be followed by "@run".
bool takesRun(std::string_view builtInName);

/// What `name` is about. `runInForce` is the run that names without "@run" mean, kNoRun if there is none.
Result<QuerySubject, QueryError> resolveName(const QueryName& name, const Dataset& dataset, std::size_t runInForce);
/// "; did you mean “x”?" for the nearest of `candidates`, or an empty text.
QString didYouMean(std::string_view wanted, const std::vector<std::string_view>& candidates);

} // namespace headroom
