// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/reference_loader.h"

#include "core/project/label_value.h"

#include <algorithm>
#include <cmath>

namespace headroom {

namespace {

class ClassReference : public ReferenceLoader
{
public:
    ClassReference(const ExampleMap& examples, const ClassNames& names, bool isList)
        : ReferenceLoader(examples), m_names(names), m_isList(isList), m_sink(examples.size(), names, isList, true)
    {}
    ColumnSink& sink() override { return m_sink; }

protected:
    bool isMissing(ExampleIndex example) const override { return m_sink.codes()[example] < 0; }
    void clear(ExampleIndex example) override { m_sink.set(example, std::nullopt); }
    bool put(ExampleIndex example, const LabelRow& row) override
    {
        const std::optional<EventOrder> order = row.order.lamport > 0 ? std::optional(row.order) : std::nullopt;
        std::vector<std::int32_t> classes;
        for (const Uuid& id : classesOfValue(*row.value))
            classes.push_back(m_names.ofId(id, order));
        std::erase(classes, kMissingCode);
        if (classes.empty() && (!m_isList || !row.value->empty())) return false;
        m_sink.set(example, std::move(classes));
        return true;
    }
    Labels labels() override { return m_sink.finish(); }

private:
    const ClassNames& m_names;
    bool m_isList;
    ClassSink m_sink;
};

class TextReference : public ReferenceLoader
{
public:
    explicit TextReference(const ExampleMap& examples) : ReferenceLoader(examples), m_sink(examples.size()) {}
    ColumnSink& sink() override { return m_sink; }

protected:
    bool isMissing(ExampleIndex example) const override { return m_sink.column().codes[example] < 0; }
    void clear(ExampleIndex example) override { m_sink.column().codes[example] = kMissingCode; }
    bool put(ExampleIndex example, const LabelRow& row) override
    {
        m_sink.column().codes[example] = m_sink.column().values.intern(*row.value);
        return true;
    }
    Labels labels() override { return m_sink.finish(); }

private:
    TextSink m_sink;
};

class NumberReference : public ReferenceLoader
{
public:
    explicit NumberReference(const ExampleMap& examples) : ReferenceLoader(examples), m_sink(examples.size()) {}
    ColumnSink& sink() override { return m_sink; }

protected:
    bool isMissing(ExampleIndex example) const override { return std::isnan(m_sink.values()[example]); }
    void clear(ExampleIndex example) override { m_sink.values()[example] = kMissingNumber; }
    bool put(ExampleIndex example, const LabelRow& row) override
    {
        const std::optional<double> number = numberOfValue(*row.value);
        if (number) m_sink.values()[example] = *number;
        return number.has_value();
    }
    Labels labels() override { return NumberLabels{m_sink.finish()}; }

private:
    NumberSink m_sink;
};

} // namespace

std::unique_ptr<ReferenceLoader> ReferenceLoader::make(TaskType task, const ExampleMap& examples,
                                                       const ClassNames& names)
{
    switch (task) {
    case TaskType::Transcription:
    case TaskType::Boxes:
        return std::make_unique<TextReference>(examples);
    case TaskType::Numeric:
        return std::make_unique<NumberReference>(examples);
    case TaskType::Classification:
    case TaskType::MultiLabel:
        break;
    }
    return std::make_unique<ClassReference>(examples, names, task == TaskType::MultiLabel);
}

Reference ReferenceLoader::finish(const std::vector<LabelRow>& rows)
{
    Reference reference;
    reference.disputed = ItemSet(m_examples.size());
    reference.origins.resize(m_examples.size(), LabelOrigin::None);
    for (ExampleIndex example = 0; example < m_examples.size(); ++example) {
        if (!isMissing(example)) reference.origins[example] = LabelOrigin::Imported;
    }
    for (const LabelOrigin origin : {LabelOrigin::Consensus, LabelOrigin::Hand, LabelOrigin::Decision})
        apply(rows, origin, reference);
    reference.labels = labels();
    return reference;
}

void ReferenceLoader::apply(const std::vector<LabelRow>& rows, LabelOrigin origin, Reference& reference)
{
    for (const LabelRow& row : rows) {
        const std::int64_t index = m_examples.indexOf(row.example);
        if (row.origin != origin || index < 0) continue;
        const auto example = static_cast<ExampleIndex>(index);
        if (origin == LabelOrigin::Consensus && !isMissing(example)) continue;
        if (row.disputed) {
            clear(example);
            reference.origins[example] = LabelOrigin::None;
            reference.disputed.insert(example);
        } else if (row.value && put(example, row)) {
            reference.origins[example] = origin;
            reference.disputed.remove(example);
        }
    }
}

} // namespace headroom
