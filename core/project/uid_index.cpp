// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/uid_index.h"

#include <algorithm>

namespace headroom {

Result<UidIndex> UidIndex::read(storage::Database& database)
{
    Result<storage::Statement> statement = database.prepare("SELECT id, uid FROM example");
    if (!statement) return statement.error();
    UidIndex index;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return index;
        index.add(ExampleUid(statement->uuid(1)), statement->integer(0));
    }
}

std::size_t UidIndex::slotOf(const ExampleUid& uid) const
{
    const std::size_t mask = m_entries.size() - 1;
    std::size_t slot = std::hash<ExampleUid>{}(uid)&mask;
    while (m_entries[slot].example != 0 && m_entries[slot].uid != uid)
        slot = (slot + 1) & mask;
    return slot;
}

ExampleId UidIndex::find(const ExampleUid& uid) const
{
    return m_entries[slotOf(uid)].example;
}

void UidIndex::add(const ExampleUid& uid, ExampleId example)
{
    if (3 * (m_size + 1) > 2 * m_entries.size()) grow();
    m_entries[slotOf(uid)] = {uid, example};
    ++m_size;
    m_largest = std::max(m_largest, example);
}

void UidIndex::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    for (const Entry& entry : old) {
        if (entry.example != 0) m_entries[slotOf(entry.uid)] = entry;
    }
}

} // namespace headroom
