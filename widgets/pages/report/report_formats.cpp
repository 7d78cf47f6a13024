// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/report_formats.h"

#include "core/report/report_file.h"
#include "widgets/views/report/report_document.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReportFormats)
};

} // namespace

std::vector<ReportFileKind> reportFileKinds()
{
    return {{"exportPdf", QStringLiteral(".pdf"), Text::tr("PDF")},
            {"exportHtml", QStringLiteral(".html"), Text::tr("Web page (HTML)")},
            {"exportMarkdown", QStringLiteral(".md"), Text::tr("Markdown")},
            {"exportXlsx", QStringLiteral(".xlsx"), Text::tr("Workbook (XLSX)")},
            {"exportCsv", QStringLiteral(".csv"), Text::tr("Table (CSV)")},
            {"exportJson", QStringLiteral(".json"), Text::tr("JSON")}};
}

QString filterOf(const ReportFileKind& kind)
{
    return QStringLiteral("%1 (*%2)").arg(QString(kind.name).remove(u'(').remove(u')'), kind.ending);
}

QString withEnding(const QString& path, const ReportFileKind& kind)
{
    return path.endsWith(kind.ending, Qt::CaseInsensitive) ? path : path + kind.ending;
}

Result<QByteArray> reportBytes(const ReportFileKind& kind, const ReportModel& model, const ReportDocument& document)
{
    const std::optional<ReportFormat> format = reportFormatOf(kind.ending.toStdString());
    return format ? writeReport(model, *format) : Result<QByteArray>(toPdf(document));
}

} // namespace headroom
