// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/row_block.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where the values of an imported column are kept in this file.
struct FieldPlace
{
    std::int64_t id = 0;
    ColumnSpec column; // without its type, which belongs to the batch
    std::string place; // a column of the wide table; "more" and the id for a field that found none

    bool isInMore() const;
};

/// The most columns that imports may give the wide table; further fields go to data_more.
inline constexpr std::size_t kMaxWideColumns = 1500;

/// label, media, prediction … as the file calls the roles.
std::string roleName(ColumnRole role);
std::optional<ColumnRole> roleFromName(std::string_view name);

Result<std::vector<FieldPlace>> readFieldPlaces(storage::Database& database);

/// The places of `columns`, in their order; makes those that are missing. Fields are the same by name, predictions and
/// scores by run, labels, media and tags by role. Column names are SQL-safe: letters, digits and "_" of the header,
/// made different from the others without regard to case.
Result<std::vector<FieldPlace>> ensureFieldPlaces(storage::Database& database, const std::vector<ColumnSpec>& columns);

/// What the wide table's SQL must be, given the fields; anything else is a foreign file.
std::string wideTableSql(const std::vector<FieldPlace>& places);

} // namespace headroom
