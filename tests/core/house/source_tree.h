// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace headroom::test {

/// One `#include` as written, without quotes or brackets.
struct Include
{
    int line = 0;
    std::string target;
    bool quoted = false; // "…" rather than <…>
};

struct SourceFile
{
    std::string path; // from the project's root, with "/"
    int lines = 0;
    std::vector<Include> includes;
};

/// Reads lines and includes out of a file's text.
SourceFile parseSource(std::string path, const std::string& text);

/// All .h and .cpp files under app, core, widgets, translations and tests of the project at `root`, sorted by path.
std::vector<SourceFile> readSources(const std::string& root);

} // namespace headroom::test
