// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/project/item_list.h"
#include "core/project/project.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// What people and imports say of some examples, read from the file: as loadDataset() would hold it now. Positions are
/// those in `examples`.
struct Judgement
{
    std::vector<ExampleId> examples; // ascending
    std::vector<ClassId> classes;    // that the codes of reference labels mean
    std::vector<TagId> tags;
    Reference reference;
    std::vector<ItemSet> tagged; // per tag
    ItemSet reviewed;
    std::map<ExampleIndex, std::string> comments;
};

/// `examples` ascending, without repeats; meant for at most some thousands.
Result<Judgement> readJudgement(Project& project, std::vector<ExampleId> examples);

/// Puts it into a dataset that was loaded earlier and says which examples changed, ascending; nothing where classes,
/// tags or examples have become others meanwhile, so that the dataset must be loaded anew. Rule tags stay.
std::optional<std::vector<ExampleIndex>> putJudgement(Dataset::Contents& contents, const Judgement& judgement);

/// The number of an example in the dataset by its row in the project file.
std::optional<ExampleIndex> indexOfExample(const Dataset::Contents& contents, ExampleId example);

} // namespace headroom
