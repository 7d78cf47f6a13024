// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/project/batch_reader.h"
#include "core/project/item_list.h"
#include "core/storage/database.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Which examples of a file are there, and their dense numbers in the Dataset: in the order of their rows.
class ExampleMap
{
public:
    /// Examples that no batch in force brings and nobody has worked on (a revoked import) are left out.
    static Result<ExampleMap> read(storage::Database& database, const std::vector<BatchRecord>& batches);

    /// Only these, ascending: for reading back what an edit touched.
    static ExampleMap of(std::vector<ExampleId> examples);

    std::size_t size() const { return m_ids.size(); }
    const std::vector<ExampleId>& ids() const { return m_ids; }
    /// -1 for an example that is not there.
    std::int64_t indexOf(ExampleId example) const
    {
        return example > 0 && example < static_cast<ExampleId>(m_index.size())
                   ? m_index[static_cast<std::size_t>(example)]
                   : -1;
    }

    bool isPart() const { return m_isPart; }
    /// An SQL condition on a column of example ids that holds for those of this map at least; for few examples it lets
    /// SQLite use an index.
    std::string condition(const std::string& column) const;

private:
    bool m_isPart = false; // made by of()
    std::vector<ExampleId> m_ids;
    std::vector<std::int32_t> m_index; // by example id
};

} // namespace headroom
