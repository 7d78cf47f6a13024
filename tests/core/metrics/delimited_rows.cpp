// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/metrics/delimited_rows.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace headroom::test {

namespace {

std::vector<std::string> cellsOf(const std::string& line, char delimiter)
{
    std::vector<std::string> cells(1);
    for (const char c : line) {
        if (c == delimiter)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

} // namespace

std::map<std::string, std::vector<std::string>> readColumns(const std::string& path, char delimiter)
{
    std::ifstream file(path);
    std::string line;
    if (!std::getline(file, line)) {
        std::cerr << "cannot read " << path << '\n';
        std::abort();
    }
    const std::vector<std::string> header = cellsOf(line, delimiter);
    std::map<std::string, std::vector<std::string>> columns;
    while (std::getline(file, line)) {
        const std::vector<std::string> cells = cellsOf(line, delimiter);
        for (std::size_t i = 0; i < header.size(); ++i)
            columns[header[i]].push_back(cells.at(i));
    }
    return columns;
}

} // namespace headroom::test
