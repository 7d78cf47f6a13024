// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/base/string_pool.h"

#include <QString>

#include <string_view>

namespace headroom::cli {

/// The example with this key; NotFound names it.
Result<ExampleIndex> exampleOfKey(std::string_view key, const StringPool& keys);

/// The examples whose keys stand in the file, one a line (UTF-8, empty lines are passed over); "-" is stdin. Keys are
/// the same where they are equal in Unicode NFC. NotFound names the file and line of a key that is not in `keys`.
Result<ItemSet> examplesOfKeyFile(const QString& path, const StringPool& keys);

} // namespace headroom::cli
