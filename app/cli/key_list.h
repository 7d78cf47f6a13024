// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/base/string_pool.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace headroom::cli {

/// The example with this key; NotFound names it.
Result<ExampleIndex> exampleOfKey(std::string_view key, const StringPool& keys);

struct KeyList
{
    QString file;
    std::vector<std::string> keys;
    std::vector<std::size_t> lines; // where they stand, from 1
};

/// The keys of a file, one a line (UTF-8, empty lines are passed over); "-" is stdin.
Result<KeyList> readKeyList(const QString& path);

/// The examples with these keys, which are the same where they are equal in Unicode NFC. NotFound names the file and
/// line of a key that is not in `keys`.
Result<ItemSet> examplesOfKeys(const KeyList& list, const StringPool& keys);

} // namespace headroom::cli
