// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_row.h"
#include "core/report/report_model.h"

#include <QCoreApplication>
#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace headroom {

/// The words of a report, in one context for translators.
struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

/// A sentence with places for values that the user gave, which each format marks in its own way.
struct Phrase
{
    QString pattern; // with %1, %2 …
    QStringList values;

    QString plain() const;
    /// Calls `text` for the words between and `value` for the values, in the order of the sentence.
    template<class Text, class Value>
    void visit(Text text, Value value) const
    {
        qsizetype from = 0;
        for (qsizetype at = pattern.indexOf(u'%'); at >= 0 && at + 1 < pattern.size();
             at = pattern.indexOf(u'%', at + 1)) {
            const int index = pattern[at + 1].digitValue() - 1;
            if (index < 0 || index >= values.size()) continue;
            if (at > from) text(pattern.mid(from, at - from));
            value(values[index]);
            from = at + 2;
            ++at;
        }
        if (from < pattern.size()) text(pattern.mid(from));
    }
};

/// A stranger's text fit to be shown: controls other than tab and line feed, which markup can't hold, become their
/// pictures (U+2400 …), what is longer than `limit` UTF-16 units is cut with an ellipsis.
QString shownText(std::string_view utf8, qsizetype limit = 2000);

/// Name of the metric: "Accuracy", "Word accuracy", "Sentence accuracy".
QString metricLabel(Metric metric);
/// The same within a sentence: "accuracy", "word accuracy", "sentence accuracy".
QString metricWord(Metric metric);
/// Heading of the baseline's column: "HLP", "Run v11", "Published".
QString baselineLabel(const ReportModel& model);
/// "known", or "≈ from 120 + 100 reviewed", with "not a random sample" where it applies. Empty for the
/// rows "untagged errors" and "not reviewed".
QString basisText(const ErrorRow& row);
/// "typed", "external truth, 600 judgments"; empty without a baseline.
QString baselineBasisText(const ErrorRow& row, const std::string& language);
/// "rule", "imported" …: what kind of row it is, empty for tags put on by hand.
QString kindLabel(RowKind kind);
/// Its number of examples; empty where it has none: "untagged errors" counts errors only.
std::optional<std::uint64_t> exampleCount(const ErrorRow& row);
/// "Untagged errors" and "not reviewed", where reviewing for tags matters.
std::vector<ErrorRow> reviewRows(const ReportModel& model);
/// What a row is called: its name, or the words for "untagged errors", "not reviewed", "all".
QString rowName(const ErrorRow& row);
QString rowName(const ComparisonRow& row);
/// Of a row of `field`'s table: the value alone.
QString fieldValueName(const ErrorRow& row, const std::string& field);

} // namespace headroom
