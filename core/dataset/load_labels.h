// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/example_map.h"
#include "core/project/catalogue.h"
#include "core/project/event.h"
#include "core/project/item_list.h"
#include "core/storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A row of the projection `label`.
struct LabelRow
{
    ExampleId example = 0;
    LabelOrigin origin = LabelOrigin::None;
    std::optional<std::string> value; // project/label_value.h
    bool disputed = false;
    EventOrder order; // only where asked for
};

/// `withOrder`: needed where a class of the project was ever deleted.
Result<std::vector<LabelRow>> readLabelRows(storage::Database& database, const ExampleMap& examples, bool withOrder);

/// What the classes that label rows name have become; not those deleted after the label was set.
std::vector<Uuid> classesInForce(const std::vector<LabelRow>& rows, const Catalogue& catalogue);

} // namespace headroom
