// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/metrics/evaluation.h"

#include <QString>

#include <vector>

namespace headroom {

/// Which examples the Label page goes through.
enum class QueueKind {
    All,            // the scope
    Unlabeled,      // without a reference label, or in dispute
    Errors,         // of the run in force
    ReviewSample,   // the newest that was drawn, whatever the scope
    UntaggedErrors, // without a tag by hand, so not yet explained
    Given,          // handed over by another page
};

/// How many kinds a user may choose among: all but Given.
inline constexpr int kQueueKinds = 5;

QString queueTitle(QueueKind kind);
/// What stands on the page where the queue is empty, and what to do.
QString emptyQueueText(QueueKind kind, bool hasRun);

/// The examples of a kind, ascending; of a review sample in the order drawn, errors and right examples mixed so that
/// nobody can tell from its place which is which. `errors`: null where there is no run.
std::vector<ExampleIndex> queueExamples(QueueKind kind, const Dataset::Contents& contents, const ItemSet& scope,
                                        const ItemSet* errors);

/// What needs no more work in a queue of this kind: reviews and untagged errors are gone through for tags, the others
/// for labels by people.
ItemSet doneExamples(QueueKind kind, const Dataset::Contents& contents);
bool isDone(QueueKind kind, const Dataset::Contents& contents, ExampleIndex example);

} // namespace headroom
