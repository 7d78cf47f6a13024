// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/memory_source.h"
#include "tests/bench/synthetic.h"

namespace headroom::bench {

namespace {

TextColumn textColumn(std::size_t examples)
{
    return {std::vector<std::int32_t>(examples), {}};
}

void setText(TextColumn& column, std::size_t example, const std::string& text)
{
    column.codes[example] = column.values.intern(text);
}

/// What both tasks have: one run and the tags.
Dataset::Contents contents(std::size_t examples, TaskType task)
{
    Dataset::Contents made;
    made.task = task;
    made.size = examples;
    RunInfo run;
    run.id = RunId(Uuid::fromName({}, "run", "model"));
    run.name = "model";
    run.hasScores = true;
    made.runs.push_back(run);
    for (std::size_t t = 0; t < kTags; ++t) {
        TagInfo tag;
        tag.id = TagId(Uuid::fromName({}, "tag", tagName(t)));
        tag.name = tagName(t);
        tag.kind = TagKind::Imported;
        made.tags.push_back(tag);
    }
    made.tagged.assign(kTags, ItemSet(examples));
    made.reviewed = ItemSet(examples);
    for (std::size_t i = 0; i < examples; ++i)
        for (std::size_t tag = 0; tag < kTags; ++tag)
            if (hasTag(i, tag)) made.tagged[tag].insert(static_cast<ExampleIndex>(i));
    made.reference.origins.assign(examples, LabelOrigin::Imported);
    made.reference.disputed = ItemSet(examples);
    return made;
}

} // namespace

Dataset dataset(std::size_t examples)
{
    Dataset::Contents made = contents(examples, TaskType::Classification);
    for (const std::string_view name : kClasses)
        made.classes.push_back({ClassId(Uuid::fromName({}, "class", name)), std::string(name), {}, {}, {}, false});
    made.fields = {{"inspector", FieldType::Text, false},   {"city", FieldType::Text, false},
                   {"camera", FieldType::Text, false},      {"factory", FieldType::Int, false},
                   {"line", FieldType::Int, false},         {"brightness", FieldType::Real, false},
                   {"temperature", FieldType::Real, false}, {"recorded", FieldType::DateTime, false}};
    std::vector<std::int32_t> labels(examples);
    std::vector<std::int32_t> predictions(examples);
    std::vector<double> scores(examples);
    TextColumn inspectors = textColumn(examples), cities = textColumn(examples), cameras = textColumn(examples);
    NumberColumn factories, lines, brightness, temperature;
    TimeColumn recorded;
    MemoryColumns columns;
    for (std::size_t i = 0; i < examples; ++i) {
        const Row cells = row(i);
        labels[i] = static_cast<std::int32_t>(cells.label);
        predictions[i] = static_cast<std::int32_t>(cells.prediction);
        scores[i] = cells.score;
        setText(inspectors, i, inspectorName(cells.inspector));
        setText(cities, i, cityName(cells.city));
        setText(cameras, i, cameraName(cells.camera));
        factories.values.push_back(cells.factory);
        lines.values.push_back(cells.line);
        brightness.values.push_back(cells.brightness);
        temperature.values.push_back(cells.temperature);
        recorded.values.push_back(cells.recordedAt);
        columns.keys.intern(key(i));
    }
    made.reference.labels = ClassLabels{std::move(labels)};
    columns.fields = {std::move(inspectors), std::move(cities),     std::move(cameras),     std::move(factories),
                      std::move(lines),      std::move(brightness), std::move(temperature), std::move(recorded)};
    RunColumns& run = columns.runs.emplace_back();
    run.predictions = ClassLabels{std::move(predictions)};
    run.scores = std::move(scores);
    return {std::move(made), memorySource(std::move(columns))};
}

Dataset transcripts(std::size_t examples)
{
    Dataset::Contents made = contents(examples, TaskType::Transcription);
    TextColumn said = textColumn(examples), understood = textColumn(examples);
    for (std::size_t i = 0; i < examples; ++i) {
        setText(said, i, sentence(i));
        setText(understood, i, recognised(i));
    }
    made.reference.labels = std::move(said);
    MemoryColumns columns;
    columns.runs.push_back({std::move(understood), {}});
    return {std::move(made), memorySource(std::move(columns))};
}

} // namespace headroom::bench
