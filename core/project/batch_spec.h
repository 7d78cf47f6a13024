// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/batch_writer.h"

#include <string>

namespace headroom {

/// A batch's spec as it is kept (and hashed): JSON with sorted keys. Columns carry their final types.
struct StoredSpec
{
    BatchSpec spec;
    std::string fileHash; // SHA-256 of the source, hexadecimal, or empty
};

std::string printSpec(const StoredSpec& spec);
Result<StoredSpec> parseSpec(std::string_view json);

} // namespace headroom
