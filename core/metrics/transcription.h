// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"
#include "core/dataset/columns.h"
#include "core/metrics/evaluation.h"

namespace headroom {

/// Fills errors, edits, referenceWords and wordPlanes for the examples of `evaluation.evaluated`.
void evaluateTranscripts(const TextColumn& reference, const TextColumn& prediction, const TextNormalisation& steps,
                         Evaluation& evaluation);

} // namespace headroom
