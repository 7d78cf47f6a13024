// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/column_scan.h"
#include "core/dataset/dataset.h"
#include "core/project/catalogue.h"

#include <unordered_map>
#include <vector>

namespace headroom {

/// The tags of a project and which examples have them: what imports say, and over it what people put on and took off.
class TagLoader : public ColumnSink
{
public:
    TagLoader(const ProjectId& project, const ExampleMap& examples, const Catalogue& catalogue);

    // Imported tags: the newest batch with tags decides all imported tags of an example.
    void beginBatch(const BatchRecord& batch, const ColumnSpec& column,
                    std::map<std::int64_t, std::string> raw) override;
    void take(ExampleIndex example, std::int64_t ordinal, const storage::Statement& row, int column) override;

    /// Tags by hand and reviews.
    Result<void> readJudgement(storage::Database& database);

    std::vector<TagInfo> tags() const { return m_tags; }
    std::vector<ItemSet> tagged() const { return m_tagged; }
    ItemSet reviewed() const { return m_reviewed; }

private:
    std::int32_t numberOf(const Uuid& id) const;

    ProjectId m_project;
    const ExampleMap& m_examples;
    const Catalogue& m_catalogue;
    std::vector<TagInfo> m_tags;
    std::vector<ItemSet> m_tagged;
    ItemSet m_reviewed;
    std::unordered_map<Uuid, std::int32_t> m_numbers;
    char m_separator = 0;
    EventOrder m_order;
};

/// What is known of one tag on one example: the last event by hand of each tag of the project that became it.
struct TagRegister
{
    Uuid tag; // as the events called it
    bool isOn = false;
    EventOrder order;
};

/// Whether the example has the tag that `registers` were merged into; none where nothing of it counts. Up to a merge
/// each tag keeps its own; from then on the last event by either decides, and before the first it is enough that one of
/// them is on. What came before a tag's deletion does not count.
std::optional<bool> foldTag(const Catalogue& catalogue, const std::vector<TagRegister>& registers);

} // namespace headroom
