// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/project/edit.h"

#include <vector>

namespace headroom {

/// What showEdit() made of an edit.
struct ShownEdit
{
    std::vector<ExampleIndex> examples; // that look different now, ascending
    bool isWhole = true;                // false: the file must be read to know the rest
};

/// Shows an edit in the dataset before it is written, so that the screen needn't wait for the disk: labels by hand,
/// tags, reviews, comments, HLP and what else is assessed. What it can't foresee (a label taken back, a decision beside
/// a label by hand, new classes and tags) it leaves to readJudgement() or a new loadDataset(). Does not touch the file.
ShownEdit showEdit(Dataset::Contents& contents, const Edit& edit);

} // namespace headroom
