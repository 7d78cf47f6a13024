// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/example_choice.h"

#include "core/base/number_text.h"
#include "core/dataset/label_text.h"
#include "core/metrics/word_alignment.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

constexpr std::size_t kShownFields = 5;

void append(std::vector<MarkedText>& parts, const std::string& word, bool differs)
{
    if (word.empty()) return;
    if (!parts.empty() && parts.back().differs == differs) {
        parts.back().text += ' ' + word;
    } else {
        parts.push_back({word, differs});
    }
}

void markWords(ReportExample& example, const std::string& reference, const std::string& prediction,
               const TextNormalisation& steps)
{
    for (const AlignedWord& word : alignWords(reference, prediction, steps)) {
        const bool differs = word.op != WordOp::Equal && word.op != WordOp::NotCounted;
        append(example.reference, word.reference, differs);
        append(example.prediction, word.prediction, differs);
    }
}

std::optional<std::string> fieldText(const FieldColumn& column, ExampleIndex item)
{
    if (const auto* text = std::get_if<TextColumn>(&column)) {
        const std::int32_t code = text->codes[item];
        if (code == kMissingCode) return std::nullopt;
        return std::string(text->values[static_cast<std::size_t>(code)]);
    }
    if (const auto* numbers = std::get_if<NumberColumn>(&column)) {
        if (std::isnan(numbers->values[item])) return std::nullopt;
        return numberText(numbers->values[item]);
    }
    const std::int64_t time = std::get<TimeColumn>(column).values[item];
    if (time == kMissingTime) return std::nullopt;
    return timeText(time);
}

bool hasAny(const TextColumn& media)
{
    return std::any_of(media.codes.begin(), media.codes.end(), [&](std::int32_t code) {
        return code != kMissingCode && !media.values[static_cast<std::size_t>(code)].empty();
    });
}

/// Rows with something to win before all others, then those with errors beyond their share of the data, "few" last.
double tellingness(const ErrorRow& row)
{
    if (row.few) return -2;
    if (const double gain = row.potentialGain.value.value_or(0); gain > 0) return 1 + gain;
    return row.shareOfErrors.value.value_or(0) - row.shareOfData.value.value_or(0);
}

} // namespace

std::vector<const ErrorRow*> rowsToShow(const ReportModel& model, std::size_t most)
{
    std::vector<const ErrorRow*> rows;
    const auto add = [&](const ErrorRow& row) {
        if (rows.size() < most && row.errors > 0) rows.push_back(&row);
    };
    for (const ErrorRow& row : model.tags)
        add(row);
    if (rows.empty()) {
        for (const ReportField& field : model.fields) {
            const auto telling =
                std::max_element(field.rows.begin(), field.rows.end(),
                                 [](const ErrorRow& a, const ErrorRow& b) { return tellingness(a) < tellingness(b); });
            if (telling != field.rows.end()) add(*telling);
        }
    }
    if (rows.empty()) add(model.overall);
    return rows;
}

std::vector<ExampleIndex> errorsToShow(const ItemSet& errors, const std::vector<double>& scores, std::size_t most)
{
    std::vector<ExampleIndex> all = errors.toVector();
    if (all.size() <= most) return all;
    const bool areScored = !scores.empty() && std::none_of(all.begin(), all.end(),
                                                           [&](ExampleIndex item) { return std::isnan(scores[item]); });
    if (areScored) {
        std::stable_sort(all.begin(), all.end(), [&](ExampleIndex a, ExampleIndex b) { return scores[a] > scores[b]; });
        all.resize(most);
        return all;
    }
    std::vector<ExampleIndex> spread;
    for (std::size_t i = 0; i < most; ++i)
        spread.push_back(all[i * all.size() / most]);
    return spread;
}

Result<ReportExampleReader> ReportExampleReader::open(Dataset& dataset, std::size_t run, const Evaluation& evaluation,
                                                      ReportMediaReader media)
{
    ReportExampleReader reader(dataset, evaluation);
    const Result<const RunColumns*> columns = dataset.run(run);
    if (!columns) return columns.error();
    reader.m_run = *columns;
    const Result<const StringPool*> keys = dataset.keys();
    if (!keys) return keys.error();
    reader.m_keys = *keys;
    const Result<const TextColumn*> paths = dataset.media();
    if (paths && hasAny(**paths)) reader.m_media = *paths;
    if (!paths && paths.error().code != ErrorCode::NotFound) return paths.error();
    reader.m_reader = std::move(media);
    if (reader.m_media == nullptr) {
        const std::size_t count = std::min(kShownFields, dataset.contents().fields.size());
        for (std::size_t i = 0; i < count; ++i) {
            const Result<const FieldColumn*> field = dataset.field(i);
            if (!field) return field.error();
            reader.m_fields.push_back(i);
        }
    }
    return reader;
}

void ReportExampleReader::readMedia(ExampleIndex item, ReportExample& example) const
{
    if (m_media == nullptr || m_media->codes[item] == kMissingCode) return;
    example.mediaPath = m_media->values[static_cast<std::size_t>(m_media->codes[item])];
    if (m_reader && !example.mediaPath.empty()) example.media = m_reader(example.mediaPath);
}

ReportExample ReportExampleReader::read(ExampleIndex item) const
{
    const Dataset::Contents& contents = m_dataset->contents();
    ReportExample example;
    example.key = (*m_keys)[item];
    readMedia(item, example);

    const std::string reference = labelText(contents.reference.labels, contents.classes, item).value_or("");
    const std::string prediction = labelText(m_run->predictions, contents.classes, item).value_or("");
    if (contents.task == TaskType::Transcription) {
        markWords(example, reference, prediction, contents.settings.normalisation);
        example.edits = m_evaluation->edits[item];
        example.referenceWords = m_evaluation->referenceWords[item];
    } else {
        append(example.reference, reference, false);
        append(example.prediction, prediction, true);
    }
    if (item < m_run->scores.size() && !std::isnan(m_run->scores[item])) example.score = m_run->scores[item];
    for (std::size_t tag = 0; tag < contents.tags.size(); ++tag) {
        if (contents.tagged[tag].contains(item)) example.tags.push_back(contents.tags[tag].name);
    }
    for (const std::size_t field : m_fields) {
        const Result<const FieldColumn*> column = m_dataset->field(field); // loaded by open()
        if (!column) continue;
        if (auto text = fieldText(**column, item)) example.fields.emplace_back(contents.fields[field].name, *text);
    }
    return example;
}

} // namespace headroom
