// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <functional>

namespace headroom::storage {

using IsCancelled = std::function<bool()>;

/// While it lives, every statement of `database` asks now and then, within milliseconds, and ends with Cancelled where
/// the answer is yes; its transaction is to be rolled back then. On the database's thread; one at a time.
class Interruptible
{
public:
    Interruptible(Database& database, IsCancelled isCancelled);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Database& m_database;
    IsCancelled m_isCancelled;
};

} // namespace headroom::storage
