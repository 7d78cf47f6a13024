// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

namespace headroom::test {

SourceFile parseSource(std::string path, const std::string& text)
{
    static const std::regex include(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*$)");
    SourceFile file;
    file.path = std::move(path);
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        ++file.lines;
        std::smatch match;
        if (line.find("#") != std::string::npos && std::regex_match(line, match, include))
            file.includes.push_back({file.lines, match[2], match[1] == "\""});
    }
    return file;
}

std::vector<SourceFile> readSources(const std::string& root)
{
    namespace fs = std::filesystem;
    std::vector<SourceFile> files;
    for (const char* top : {"app", "core", "widgets", "translations", "tests"}) {
        const fs::path folder = fs::path(root) / top;
        if (!fs::exists(folder)) continue;
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
            const fs::path& path = entry.path();
            if (!entry.is_regular_file() || (path.extension() != ".h" && path.extension() != ".cpp")) continue;
            std::ifstream in(path, std::ios::binary);
            std::ostringstream text;
            text << in.rdbuf();
            files.push_back(parseSource(fs::relative(path, root).generic_string(), text.str()));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

} // namespace headroom::test
