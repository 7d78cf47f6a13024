// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/query/query_data.h"

#include "core/dataset/memory_source.h"
#include "core/query/literals.h"
#include "core/query/query.h"

#include <algorithm>

namespace headroom::test {

namespace {

using Cell = std::optional<std::string>;
using Cells = std::vector<Cell>;

std::string trimmed(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::vector<std::string> parts(std::string_view text, char separator)
{
    std::vector<std::string> result;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        result.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return result;
}

Cell cellOf(const std::string& written)
{
    if (written == "-") return std::nullopt;
    return written == "''" ? std::string() : written;
}

std::vector<std::string> members(const Cell& cell)
{
    if (!cell || *cell == "{}") return {};
    return parts(*cell, ';');
}

TextColumn textColumn(const Cells& cells)
{
    TextColumn column;
    for (const Cell& cell : cells)
        column.codes.push_back(cell ? column.values.intern(*cell) : kMissingCode);
    return column;
}

std::vector<double> numbers(const Cells& cells)
{
    std::vector<double> result;
    for (const Cell& cell : cells)
        result.push_back(cell ? parseNumber(*cell).value() : kMissingNumber);
    return result;
}

FieldColumn fieldColumn(FieldType type, const Cells& cells)
{
    if (type == FieldType::Text || type == FieldType::Bool) return textColumn(cells);
    if (type != FieldType::DateTime) return NumberColumn{numbers(cells)};
    TimeColumn times;
    for (const Cell& cell : cells)
        times.values.push_back(cell ? parseTime(*cell).value().first : kMissingTime);
    return times;
}

std::int32_t classCode(std::vector<ClassInfo>& classes, const std::string& name)
{
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i].name == name) return static_cast<std::int32_t>(i);
    }
    classes.push_back({ClassId::random(), name, {}, {}, {}, false});
    return static_cast<std::int32_t>(classes.size() - 1);
}

SetLabels setLabels(std::vector<ClassInfo>& classes, const Cells& cells)
{
    SetLabels labels;
    labels.present = ItemSet(cells.size());
    labels.offsets.push_back(0);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (const std::string& name : members(cells[i]))
            labels.codes.push_back(classCode(classes, name));
        std::sort(labels.codes.begin() + labels.offsets.back(), labels.codes.end());
        labels.offsets.push_back(static_cast<std::uint32_t>(labels.codes.size()));
        labels.present.set(static_cast<ExampleIndex>(i), cells[i].has_value());
    }
    return labels;
}

Labels labelColumn(TaskType task, std::vector<ClassInfo>& classes, const Cells& cells)
{
    if (task == TaskType::Transcription) return textColumn(cells);
    if (task == TaskType::Numeric) return NumberLabels{numbers(cells)};
    if (task == TaskType::MultiLabel) return setLabels(classes, cells);
    ClassLabels labels;
    for (const Cell& cell : cells)
        labels.codes.push_back(cell ? classCode(classes, *cell) : kMissingCode);
    return labels;
}

void addTags(Dataset::Contents& contents, const Cells& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        for (const std::string& name : members(cells[i])) {
            auto tag = std::find_if(contents.tags.begin(), contents.tags.end(),
                                    [&](const TagInfo& info) { return info.name == name; });
            if (tag == contents.tags.end()) {
                contents.tags.push_back({TagId::random(), name, {}, {}, {}, TagKind::Hand, {}, {}});
                contents.tagged.emplace_back(contents.size);
                tag = std::prev(contents.tags.end());
            }
            contents.tagged[static_cast<std::size_t>(tag - contents.tags.begin())].insert(static_cast<ExampleIndex>(i));
        }
    }
}

/// Puts the columns of one table into a dataset, column by column.
class Builder
{
public:
    Builder(TaskType task, std::size_t size)
    {
        m_contents.task = task;
        m_contents.size = size;
        m_contents.reviewed = ItemSet(size);
        m_contents.reference.disputed = ItemSet(size);
    }

    void add(const std::string& head, const Cells& cells)
    {
        if (head == "key") return addKeys(cells);
        if (head == "label") {
            m_contents.reference.labels = labelColumn(m_contents.task, m_contents.classes, cells);
            return;
        }
        if (head == "tags") return addTags(m_contents, cells);
        if (head == "comment") return addComments(cells);
        if (head == "batch") return addBatches(cells);
        if (head == "flags") return addFlags(cells);
        if (const std::size_t at = head.find('@'); at != std::string::npos)
            return addNamed(head.substr(0, at), head.substr(at + 1), cells);
        const std::size_t colon = head.rfind(':');
        const FieldType type = fieldTypeFromName(head.substr(colon + 1)).value();
        m_contents.fields.push_back({head.substr(0, colon), type, false});
        m_columns.fields.push_back(fieldColumn(type, cells));
    }

    std::unique_ptr<Dataset> take()
    {
        return std::make_unique<Dataset>(std::move(m_contents), memorySource(std::move(m_columns)));
    }

private:
    void addKeys(const Cells& cells)
    {
        for (const Cell& cell : cells)
            m_columns.keys.intern(cell.value());
    }

    void addComments(const Cells& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i]) m_contents.comments[static_cast<ExampleIndex>(i)] = *cells[i];
        }
    }

    void addBatches(const Cells& cells)
    {
        const TextColumn sources = textColumn(cells);
        for (std::size_t i = 0; i < sources.values.size(); ++i) {
            BatchInfo batch;
            batch.id = BatchId::random();
            batch.source = sources.values[i];
            m_contents.batches.push_back(std::move(batch));
        }
        m_columns.batchOf = sources.codes;
    }

    void addFlags(const Cells& cells)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string flags = cells[i].value_or("");
            m_contents.reviewed.set(static_cast<ExampleIndex>(i), flags.find('r') != std::string::npos);
            m_contents.reference.disputed.set(static_cast<ExampleIndex>(i), flags.find('d') != std::string::npos);
        }
    }

    void addNamed(const std::string& what, const std::string& name, const Cells& cells)
    {
        if (what == "split") {
            if (m_contents.splits.empty()) m_contents.splitInForce = name;
            m_contents.splits[name] = textColumn(cells);
            return;
        }
        RunColumns& run = runNamed(name);
        if (what == "prediction") {
            run.predictions = labelColumn(m_contents.task, m_contents.classes, cells);
        } else {
            run.scores = numbers(cells);
            m_contents.runs.back().hasScores = true;
        }
    }

    RunColumns& runNamed(const std::string& name)
    {
        if (m_contents.runs.empty() || m_contents.runs.back().name != name) {
            m_contents.runs.push_back({RunId::random(), name, {}, {}, false, {}});
            m_columns.runs.emplace_back();
        }
        return m_columns.runs.back();
    }

    Dataset::Contents m_contents;
    MemoryColumns m_columns;
};

Evaluation evaluated(const Cells& labels, const Cells& predictions, const ItemSet& disputed)
{
    Evaluation result;
    result.evaluated = result.errors = result.correct = ItemSet(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto example = static_cast<ExampleIndex>(i);
        if (!labels[i] || !predictions[i] || disputed.contains(example)) continue;
        result.evaluated.insert(example);
        (labels[i] == predictions[i] ? result.correct : result.errors).insert(example);
    }
    return result;
}

} // namespace

QueryData::QueryData(TaskType task, std::string_view table)
{
    std::vector<std::string> lines = parts(table, '\n');
    std::erase(lines, std::string());
    m_heads = parts(lines.front(), '|');
    for (std::size_t row = 1; row < lines.size(); ++row) {
        const std::vector<std::string> cells = parts(lines[row], '|');
        for (std::size_t i = 0; i < m_heads.size(); ++i)
            m_cells[m_heads[i]].push_back(cellOf(cells.at(i)));
    }
    Builder builder(task, lines.size() - 1);
    for (const std::string& head : m_heads)
        builder.add(head, m_cells[head]);
    m_dataset = builder.take();
    for (const RunInfo& run : contents().runs)
        m_evaluations.push_back(
            evaluated(m_cells["label"], m_cells["prediction@" + run.name], contents().reference.disputed));
}

QueryContext QueryData::context()
{
    const std::size_t run = m_evaluations.empty() ? kNoRun : m_evaluations.size() - 1;
    return {*m_dataset, run,
            [this](std::size_t index) -> Result<const Evaluation*> { return &m_evaluations.at(index); }};
}

std::optional<std::string> QueryData::cell(std::size_t row, const std::string& head) const
{
    return m_cells.at(head).at(row);
}

std::vector<std::string> QueryData::heads() const
{
    return m_heads;
}

std::string QueryData::find(std::string_view query)
{
    const Result<ItemSet> found = runQuery(query, context());
    return found ? keysOf(found.value()) : found.error().text.toStdString();
}

std::string QueryData::keysOf(const ItemSet& examples)
{
    std::string result;
    const StringPool& keys = **m_dataset->keys();
    examples.forEach([&](ExampleIndex example) {
        if (!result.empty()) result += " ";
        result += keys[example];
    });
    return result;
}

QueryData clipData()
{
    return QueryData(TaskType::Classification, R"(
key | label | prediction@knn | prediction@svm | score@svm | speaker:text | seconds:real | year:int | clean:bool | made:datetime       | sample rate:int | label:text | tags          | split@a | split@b x | comment   | batch   | flags
k01 | 9     | 9              | 9              | 0.9       | Ana          | 1.5          | 2024     | true       | 2026-08-17          | 8000            | x          | car noise     | train   | one       | -         | one.csv | r
k02 | 9     | 4              | 9              | 0.8       | ana          | 0.5          | 2024     | false      | 2026-08-17T12:30    | 16000           | y          | car noise;low | train   | two       | fine      | one.csv | r
k03 | 4     | 4              | 9              | 0.7       | Bob          | -            | 2025     | -          | 2026-08-18          | 16000           | -          | -             | dev     | one       | -         | one.csv | -
k04 | 4     | -              | 4              | -         | Bob          | 2.25         | -        | true       | -                   | 44100           | -          | low           | dev     | -         | Straße 5  | one.csv | -
k05 | -     | 4              | 4              | 0.6       | -            | 3            | 2025     | true       | 2026-08-17T23:59:59 | -               | -          | -             | test    | -         | -         | two.csv | -
k06 | cat   | cat            | 9              | 0.5       | Straße       | -1           | 2023     | false      | 2025-01-01          | 8000            | -          | -             | test    | two       | -         | two.csv | d
k07 | cat   | 9              | cat            | 0.99      | STRASSE      | 0            | 2023     | false      | 2026-12-31T00:00:01 | 8000            | -          | Ünal          | test    | one       | TOO LOUD  | two.csv | r
k08 | 10    | 10             | 10             | 1         | ''           | 1e3          | 0        | -          | 1969-12-31T23:59    | 8000            | -          | -             | -       | -         | -         | two.csv | -
k09 | Cat   | cat            | Cat            | 0.1       | a "b" c      | 0.1          | -5       | true       | 2026-08-17T12:30:01 | 8000            | x y        | -             | -       | -         | too quiet | -       | -
k10 | -     | -              | -              | -         | -            | -            | -        | -          | -                   | -               | -          | -             | -       | -         | -         | -       | -
)");
}

} // namespace headroom::test
