// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/interruptible.h"

#include <sqlite3.h>

namespace headroom::storage {

Interruptible::Interruptible(Database& database, IsCancelled isCancelled)
    : m_database(database), m_isCancelled(std::move(isCancelled))
{
    constexpr int instructions = 1000; // some 50 microseconds
    const auto ask = [](void* self) { return static_cast<Interruptible*>(self)->m_isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(database.handle(), instructions, ask, this);
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

} // namespace headroom::storage
