// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_notes.h"

#include "core/report/number_format.h"
#include "core/report/report_text.h"

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

bool anyRow(const ReportModel& model, const std::function<bool(const ErrorRow&)>& holds)
{
    return std::any_of(model.tags.begin(), model.tags.end(), holds) ||
           std::any_of(model.fields.begin(), model.fields.end(), [&](const ReportField& field) {
               return std::any_of(field.rows.begin(), field.rows.end(), holds);
           });
}

} // namespace

QStringList reportNotes(const ReportModel& model)
{
    const NumberFormat numbers(model.language);
    QStringList notes;
    const auto isHand = [](const ErrorRow& row) { return row.kind == RowKind::HandTag; };
    const bool hasHandTags = std::any_of(model.tags.begin(), model.tags.end(), isHand);
    if (hasHandTags && model.review.reviewedRight == 0) {
        notes << ReportText::tr("No right examples are reviewed for tags yet. Review a sample of errors and of right "
                                "examples: only then do tags put on by hand have an accuracy and a potential gain.");
    }
    if (!anyRow(model, [](const ErrorRow& row) { return row.baseline.has_value(); })) {
        notes << ReportText::tr(
            "No human-level performance (HLP) is known for any row. Type one, or measure it, for the "
            "rows that matter: it turns error rates into points to win.");
    }
    if (anyRow(model, [](const ErrorRow& row) { return row.notRandom; })) {
        notes << ReportText::tr("Some tags were reviewed on examples that are not a random sample; their estimates may "
                                "be off by more than their intervals say.");
    }
    if (anyRow(model, [](const ErrorRow& row) { return row.few; })) {
        notes << ReportText::tr("Rows marked “few” have fewer than %1 examples. Among many small rows, chance alone "
                                "shows gaps.")
                     .arg(numbers.count(model.minSupport));
    }
    return notes;
}

QStringList leftOutLines(const ReportModel& model)
{
    const NumberFormat numbers(model.language);
    QStringList lines;
    const auto add = [&](const QString& why, std::size_t count) {
        if (count > 0) lines << why.arg(numbers.count(count));
    };
    add(ReportText::tr("%1 without a reference label"), model.leftOut.noReference);
    add(ReportText::tr("%1 without a prediction of this run"), model.leftOut.noPrediction);
    add(ReportText::tr("%1 with a disputed reference label, until somebody decides"), model.leftOut.disputed);
    return lines;
}

QStringList readingLines(const ReportModel& model)
{
    QStringList lines = {
        ReportText::tr("Potential gain is the gap to the baseline times the share of the data: the points of overall "
                       "accuracy that would be won if the model did as well there as the baseline."),
        ReportText::tr("Tags overlap: an example can bear several. Shares may sum to more than 100%, and potential "
                       "gains must not be added up."),
        ReportText::tr("Small figures are 95% intervals. “≈” marks estimates from the reviewed examples; everything "
                       "else is counted."),
        ReportText::tr("HLP, human-level performance, is how often a person, given the same input, gives the reference "
                       "label. A low HLP may only mean inconsistent instructions."),
        ReportText::tr("“—” means undefined; its tooltip says why.")};
    if (model.metric == Metric::Word) {
        lines << ReportText::tr("By words: accuracy is 1 − edits / reference words, shares are of words and edits; the "
                                "columns Examples and Errors count examples.");
    }
    return lines;
}

} // namespace headroom
