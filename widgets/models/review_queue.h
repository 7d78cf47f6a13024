// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/metrics/review_sample.h"
#include "core/project/edit.h"
#include "widgets/services/navigator.h"

#include <optional>
#include <string>

namespace headroom {

/// The newest review sample of this run and scope that isn't wholly reviewed yet; an index into Contents::samples.
std::optional<std::size_t> unfinishedSample(const Dataset::Contents& contents, const std::string& where,
                                            std::size_t run);

/// How many of a sample are reviewed.
std::size_t reviewedOf(const ReviewSample& sample, const ItemSet& reviewed);

/// The examples of a sample in an order that doesn't tell which are errors (by their numbers, which say nothing),
/// beginning at the first that isn't reviewed.
Queue reviewQueue(const DrawnExamples& drawn, const ItemSet& reviewed, const QString& title);

/// The edit that keeps a draw in the project. `run` is the name of the run that the errors are errors of.
Edit sampleEdit(const DrawnExamples& drawn, const StringPool& keys, const ProjectId& project, std::uint64_t seed,
                const std::string& where, const std::string& run);

} // namespace headroom
