// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/metrics/error_row.h"
#include "core/metrics/field_groups.h"
#include "core/metrics/tally.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// What the table has a row for.
struct RowsBy
{
    enum class Kind : std::uint8_t { Tags, Field, Class };

    Kind kind = Kind::Tags;
    std::size_t field = 0; // Kind::Field: index into Contents::fields
};

/// Who a row is about.
struct RowSubject
{
    RowKind kind = RowKind::All;
    std::string name;
    std::string subject;     // key into Contents::assessments
    std::string query;       // its examples in the query language
    std::size_t group = 0;   // in the grouping
    bool onlyIfSeen = false; // no row where nothing of it is evaluated
};

/// The rows of a table in their order, and which examples are in which. Points into the dataset.
struct RowSubjects
{
    std::vector<RowSubject> rows;
    Grouping grouping;
    QuantileBins bins; // what the grouping of a numeric field points into
};

/// Tags and classes in the dataset's order, values of a field in the order of their text, numbers and times in ranges
/// (ProjectSettings::quantileBins), missing last. InvalidInput where the task has no classes or the field has more than
/// 10,000 values.
Result<RowSubjects> rowSubjects(Dataset& dataset, const RowsBy& by);

} // namespace headroom
