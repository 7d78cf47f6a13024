// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_client.h"
#include "core/report/report_model.h"

#include <QString>

namespace headroom {

/// What a report shows of the file: a small JPEG of an image, the waveform of a sound. Where it can't be read, only the
/// problem is set. `path` has been checked to lie in an approved folder (media roots).
ReportMedia readReportMedia(MediaClient& client, const QString& path);

} // namespace headroom
