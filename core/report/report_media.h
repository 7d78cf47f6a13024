// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_client.h"
#include "core/media/media_roots.h"
#include "core/report/report_builder.h"
#include "core/report/report_model.h"
#include "core/tasks/progress.h"

#include <QString>

namespace headroom {

/// What a report shows of the file: a small JPEG of an image, the waveform of a sound. Where it can't be read, only the
/// problem is set. `path` has been checked to lie in an approved folder (media roots).
ReportMedia readReportMedia(MediaClient& client, const QString& path);

/// Reads what lies in the approved folders; says why where a file doesn't. Both arguments must outlive it.
ReportMediaReader reportMediaReader(MediaClient& client, const MediaRoots& roots);

/// Fills in the media of a model that was built without a reader. Stops early when cancelled; the media that are left
/// stay empty then.
void readReportMedia(ReportModel& model, const ReportMediaReader& reader, const Progress& progress);

} // namespace headroom
