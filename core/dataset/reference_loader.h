// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/column_sinks.h"
#include "core/dataset/load_labels.h"

#include <memory>
#include <vector>

namespace headroom {

/// The reference labels of a project by origin: decision before hand before imported before consensus (metrics.md). The
/// imported ones come in a scan; finish() puts what people said over them. One for each kind of label.
class ReferenceLoader
{
public:
    static std::unique_ptr<ReferenceLoader> make(TaskType task, const ExampleMap& examples, const ClassNames& names);

    explicit ReferenceLoader(const ExampleMap& examples) : m_examples(examples) {}
    virtual ~ReferenceLoader() = default;

    /// Takes the imported labels.
    virtual ColumnSink& sink() = 0;
    Reference finish(const std::vector<LabelRow>& rows);

protected:
    virtual bool isMissing(ExampleIndex example) const = 0;
    virtual void clear(ExampleIndex example) = 0;
    /// False where the value means nothing (any more): the label of the next origin stays.
    virtual bool put(ExampleIndex example, const LabelRow& row) = 0;
    virtual Labels labels() = 0;

private:
    void apply(const std::vector<LabelRow>& rows, LabelOrigin origin, Reference& reference);

    const ExampleMap& m_examples;
};

} // namespace headroom
