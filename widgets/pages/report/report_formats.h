// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_model.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace headroom {

class ReportDocument;

/// A kind of file that the report can be written as.
struct ReportFileKind
{
    const char* action; // its name: "exportPdf"
    QString ending;     // ".pdf"
    QString name;       // as the user knows it
};

/// In the order of the menu, the PDF first.
std::vector<ReportFileKind> reportFileKinds();

/// "PDF (*.pdf)": the filter of a file dialog.
QString filterOf(const ReportFileKind& kind);

/// The path with the kind's ending, where it has none of that kind.
QString withEnding(const QString& path, const ReportFileKind& kind);

/// The file's bytes; the words are those of the language in force.
Result<QByteArray> reportBytes(const ReportFileKind& kind, const ReportModel& model, const ReportDocument& document);

} // namespace headroom
