// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/house/source_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom::test {

/// Which folders a folder's files may include, besides itself. Who is not listed may not be included; a folder under
/// app/, core/ or widgets/ that has no row is a violation, so that the table stays complete.
struct FolderRule
{
    std::string_view folder;
    std::vector<std::string_view> mayInclude;
};

/// A library's header, by the beginning of its name, and the only folders that may include it.
struct LibraryRule
{
    std::string_view header;
    std::vector<std::string_view> onlyIn;
};

const std::vector<FolderRule>& folderRules();
const std::vector<LibraryRule>& libraryRules();

/// What of `file` breaks the rules: "core/query/parser.cpp:3: core/query may not include core/report/html.h".
std::vector<std::string> violations(const SourceFile& file);

/// A chain of folders that include one another in a circle by folderRules(), or nothing.
std::vector<std::string_view> circle();

} // namespace headroom::test
