// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string_view>

/// headroom-synthetic EXAMPLES FILE [--tags]: writes the table that the benchmarks import.
int main(int argc, char** argv)
{
    if (argc < 3 || argc > 4 || (argc == 4 && std::string_view(argv[3]) != "--tags")) {
        std::cerr << "headroom-synthetic EXAMPLES FILE [--tags]\n";
        return 2;
    }
    std::ofstream out(argv[2], std::ios::binary);
    headroom::bench::writeCsv(out, std::strtoull(argv[1], nullptr, 10), argc == 4);
    out.close();
    if (!out) std::cerr << "headroom-synthetic: cannot write " << argv[2] << '\n';
    return out ? 0 : 1;
}
