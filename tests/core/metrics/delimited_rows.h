// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace headroom::test {

/// The columns of a plain table by their header: one row a line, no quotes. Reading with our own importer would let its
/// mistakes pass for right.
std::map<std::string, std::vector<std::string>> readColumns(const std::string& path, char delimiter);

} // namespace headroom::test
