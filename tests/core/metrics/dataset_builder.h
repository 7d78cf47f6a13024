// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/dataset/memory_source.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace headroom::test {

/// Written where a label, a prediction or a field's value is missing.
inline const std::string kNone = "\x01";

using Texts = std::vector<std::string>;

/// Makes a Dataset out of written columns. The task comes first; the first column decides how many examples there are.
class DatasetBuilder
{
public:
    explicit DatasetBuilder(TaskType task = TaskType::Classification) { m_contents.task = task; }

    /// Labels as written in a table: a class name, classes joined by "|", a transcript, a number.
    DatasetBuilder& reference(const Texts& labels);
    DatasetBuilder& run(const std::string& name, const Texts& predictions);
    DatasetBuilder& field(const std::string& name, const Texts& values);
    DatasetBuilder& numberField(const std::string& name, const std::vector<double>& values);
    DatasetBuilder& tag(const std::string& name, TagKind kind, const std::vector<ExampleIndex>& items);
    DatasetBuilder& reviewed(const std::vector<ExampleIndex>& items);
    DatasetBuilder& hlp(const std::string& subject, const std::string& metric, double value);
    DatasetBuilder& tagHlp(const std::string& tag, const std::string& metric, double value);
    Dataset::Contents& contents() { return m_contents; }

    Dataset build();

private:
    Labels labels(const Texts& written);
    std::int32_t classCode(const std::string& name);
    void setSize(std::size_t size);
    ItemSet set(const std::vector<ExampleIndex>& items) const;

    Dataset::Contents m_contents;
    MemoryColumns m_columns;
};

TextColumn textColumn(const Texts& values);

/// begin, begin+1, … end-1.
std::vector<ExampleIndex> range(ExampleIndex begin, ExampleIndex end);

} // namespace headroom::test
