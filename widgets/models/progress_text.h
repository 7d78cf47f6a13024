// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/label_progress.h"
#include "widgets/models/label_queues.h"

#include <QString>

namespace headroom {

/// "214 in queue · 67 labeled · 147 left · 9.4 per minute · about 16 min to go"
QString progressText(const LabelProgress& progress, QueueKind kind);

} // namespace headroom
