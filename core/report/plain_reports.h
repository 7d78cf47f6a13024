// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report_model.h"

#include <QByteArray>

namespace headroom {

// The report in formats without pictures, each a function of the model and of the translator in force. UTF-8.

/// GitHub-flavoured Markdown. Nothing in the data becomes markup.
QByteArray toMarkdown(const ReportModel& model);

/// The rows of the report as one table for spreadsheets: all in scope, tags, field values; undefined is empty. The
/// headings are the keys of toJson(), numbers are plain with a decimal point, proportions 0..1. Texts that would start
/// a formula are defused. Without byte order mark, which many programs take for text.
QByteArray toCsv(const ReportModel& model);

/// One object, with the keys of `headroom-cli errors` where they say the same.
QByteArray toJson(const ReportModel& model);

/// A workbook with the sheets Summary, Tags, Fields, Confusion, Per class, Examples; numbers are numbers, texts are
/// texts, there are no formulas. Two calls with the same model give the same bytes. Io where temporary files can't be
/// written.
Result<QByteArray> toXlsx(const ReportModel& model);

} // namespace headroom
