// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/markup.h"
#include "core/report/report_model.h"

namespace headroom {

/// A waveform as inline SVG, scaled so that its loudest sample fills the height; `title` describes it.
void writeWaveform(Markup& html, const ReportMedia& media, const QString& title);

} // namespace headroom
