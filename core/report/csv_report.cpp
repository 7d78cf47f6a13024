// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number_text.h"
#include "core/exporters/csv_text.h"
#include "core/report/plain_reports.h"
#include "core/report/report_text.h"

#include <string>

namespace headroom {

namespace {

/// One line of the table, cell by cell.
class CsvLine
{
public:
    void text(std::string_view text)
    {
        separate();
        if (!text.empty()) appendCsvCell(m_line, defusedText(text));
    }
    void number(const std::optional<double>& number)
    {
        separate();
        if (number) appendNumber(m_line, *number);
    }
    void count(std::uint64_t count)
    {
        separate();
        m_line += std::to_string(count);
    }
    void figure(const Figure& figure)
    {
        number(figure.value);
        number(figure.interval ? std::optional(figure.interval->low) : std::nullopt);
        number(figure.interval ? std::optional(figure.interval->high) : std::nullopt);
    }
    std::string finished() { return m_line + "\n"; }

private:
    void separate()
    {
        if (!m_isFirst) m_line += ',';
        m_isFirst = false;
    }

    std::string m_line;
    bool m_isFirst = true;
};

constexpr const char* kHeader =
    "kind,name,n,errors,share_of_data,share_of_data_low,share_of_data_high,share_of_errors,share_of_errors_low,"
    "share_of_errors_high,error_rate,accuracy,accuracy_low,accuracy_high,lift,basis,reviewed_errors,reviewed_right,"
    "not_random,few,hlp,hlp_basis,gap,gap_low,gap_high,potential_gain,potential_gain_low,potential_gain_high,ease,"
    "importance,priority";

std::string rowLine(const ErrorRow& row, bool withWords)
{
    CsvLine line;
    line.text(rowKindName(row.kind));
    line.text(row.name);
    const std::optional<std::uint64_t> n = exampleCount(row);
    line.number(n ? std::optional(static_cast<double>(*n)) : std::nullopt);
    line.count(row.errors);
    line.figure(row.shareOfData);
    line.figure(row.shareOfErrors);
    line.number(row.errorRate);
    line.figure(row.accuracy);
    line.number(row.lift);
    line.text(rowBasisName(row.basis));
    line.count(row.reviewedErrors);
    line.count(row.reviewedRight);
    line.text(row.notRandom ? "true" : "false");
    line.text(row.few ? "true" : "false");
    line.number(row.baseline ? std::optional(row.baseline->value) : std::nullopt);
    line.text(row.baseline ? baselineBasisName(row.baseline->basis) : std::string_view());
    line.figure(row.gap);
    line.figure(row.potentialGain);
    line.number(row.ease);
    line.number(row.importance);
    line.number(row.priority);
    if (withWords) {
        line.count(row.edits);
        line.count(row.referenceWords);
    }
    return line.finished();
}

} // namespace

QByteArray toCsv(const ReportModel& model)
{
    const bool withWords = model.words.has_value();
    std::string table = kHeader;
    table += withWords ? ",edits,reference_words\n" : "\n";
    table += rowLine(model.overall, withWords);
    for (const ErrorRow& row : model.tags)
        table += rowLine(row, withWords);
    for (const ErrorRow& row : reviewRows(model))
        table += rowLine(row, withWords);
    for (const ReportField& field : model.fields) {
        for (const ErrorRow& row : field.rows)
            table += rowLine(row, withWords);
    }
    return QByteArray::fromStdString(table);
}

} // namespace headroom
