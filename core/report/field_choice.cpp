// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/field_choice.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kMostValues = 25;

struct Candidate
{
    ReportField field;
    double gain = 0;
    double excess = 0;
};

/// Text with hundreds of values (names, transcripts) tells nothing as a table.
bool canBeTable(const FieldColumn& column)
{
    const auto* text = std::get_if<TextColumn>(&column);
    return text == nullptr || (text->values.size() >= 2 && text->values.size() <= kMostValues);
}

Candidate candidateOf(const FieldInfo& info, std::vector<ErrorRow> rows)
{
    Candidate candidate{{info.name, info.type, std::move(rows)}, 0, 0};
    for (const ErrorRow& row : candidate.field.rows) {
        if (row.few) continue;
        candidate.gain = std::max(candidate.gain, row.potentialGain.value.value_or(0));
        if (row.shareOfErrors.value && row.shareOfData.value)
            candidate.excess += std::max(0.0, *row.shareOfErrors.value - *row.shareOfData.value);
    }
    // Ranges of numbers and times read best in their order.
    if (info.type == FieldType::Text || info.type == FieldType::Bool)
        sortRows(candidate.field.rows, RowOrder::PotentialGain);
    return candidate;
}

} // namespace

Result<FieldChoice> chooseFields(Dataset& dataset, const Evaluation& evaluation, const ItemSet& scope,
                                 ErrorTableOptions options, std::size_t most)
{
    FieldChoice choice;
    std::vector<Candidate> candidates;
    const std::vector<FieldInfo>& fields = dataset.contents().fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const Result<const FieldColumn*> column = dataset.field(i);
        if (!column) return column.error();
        if (!canBeTable(**column)) {
            choice.leftOut.push_back(fields[i].name);
            continue;
        }
        options.by = {RowsBy::Kind::Field, i};
        Result<ErrorTable> table = errorTable(dataset, evaluation, scope, options);
        if (!table) return table.error();
        if (table->rows.size() < 2) {
            choice.leftOut.push_back(fields[i].name);
        } else {
            candidates.push_back(candidateOf(fields[i], std::move(table->rows)));
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.gain != b.gain ? a.gain > b.gain : a.excess > b.excess;
    });
    for (Candidate& candidate : candidates) {
        if (choice.fields.size() < most) {
            choice.fields.push_back(std::move(candidate.field));
        } else {
            choice.leftOut.push_back(candidate.field.name);
        }
    }
    return choice;
}

} // namespace headroom
