// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_model.h"

#include <QByteArray>

#include <optional>
#include <string_view>

namespace headroom {

/// The files that a report can be without a screen. PDF is the window's.
enum class ReportFormat { Html, Markdown, Csv, Json, Xlsx };

/// By the file's ending, whatever its case; empty for one that isn't known.
std::optional<ReportFormat> reportFormatOf(std::string_view file);

/// The bytes of the file: the same for the same model. Fails only for Xlsx, see toXlsx().
Result<QByteArray> writeReport(const ReportModel& model, ReportFormat format);

} // namespace headroom
