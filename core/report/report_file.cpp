// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_file.h"

#include "core/report/html_report.h"
#include "core/report/plain_reports.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <utility>

namespace headroom {

std::optional<ReportFormat> reportFormatOf(std::string_view file)
{
    constexpr std::array<std::pair<std::string_view, ReportFormat>, 5> kEndings = {{
        {".html", ReportFormat::Html},
        {".md", ReportFormat::Markdown},
        {".csv", ReportFormat::Csv},
        {".json", ReportFormat::Json},
        {".xlsx", ReportFormat::Xlsx},
    }};
    std::string name(file);
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const auto& [ending, format] : kEndings) {
        if (name.ends_with(ending)) return format;
    }
    return std::nullopt;
}

Result<QByteArray> writeReport(const ReportModel& model, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Html:
        return toHtml(model);
    case ReportFormat::Markdown:
        return toMarkdown(model);
    case ReportFormat::Csv:
        return toCsv(model);
    case ReportFormat::Json:
        return toJson(model);
    case ReportFormat::Xlsx:
        break;
    }
    return toXlsx(model);
}

} // namespace headroom
