// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/item_list.h"
#include "core/storage/database.h"

#include <vector>

namespace headroom {

/// The examples of a file by uid, in memory while rows come in: about 40 bytes an example.
class UidIndex
{
public:
    static Result<UidIndex> read(storage::Database& database);

    /// 0 where the uid is unknown (row ids begin at 1).
    ExampleId find(const ExampleUid& uid) const;
    /// `uid` must be unknown.
    void add(const ExampleUid& uid, ExampleId example);
    std::size_t size() const { return m_size; }
    ExampleId largest() const { return m_largest; }

private:
    struct Entry
    {
        ExampleUid uid;
        ExampleId example = 0;
    };
    std::size_t slotOf(const ExampleUid& uid) const;
    void grow();

    std::vector<Entry> m_entries = std::vector<Entry>(1024); // open addressing; example 0 is free
    std::size_t m_size = 0;
    ExampleId m_largest = 0;
};

} // namespace headroom
