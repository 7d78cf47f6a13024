// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <QString>

#include <string_view>
#include <vector>

namespace headroom::cli {

// Things of a dataset by the names typed. NotFound says what is there instead: the closest name, or the list of them.

Result<std::size_t> fieldNamed(const Dataset& dataset, std::string_view name);
Result<std::size_t> runNamed(const Dataset& dataset, std::string_view name);
Result<std::size_t> tagNamed(const Dataset& dataset, std::string_view name);
Result<std::size_t> classNamed(const Dataset& dataset, std::string_view name);

} // namespace headroom::cli
