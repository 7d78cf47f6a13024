// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include <cstdio>
#include <ostream>

namespace headroom::bench {

void writeCsv(std::ostream& out, std::uint64_t examples, bool withTags)
{
    out << "key,label,prediction,score,inspector,city,camera,factory,line,brightness,temperature,recorded"
        << (withTags ? ",tags\n" : "\n");
    for (std::uint64_t number = 0; number < examples; ++number) {
        const Row cells = row(number);
        std::array<char, 96> numbers{};
        std::snprintf(numbers.data(), numbers.size(), "%d,%d,%.4f,%.4f,", cells.factory, cells.line, cells.brightness,
                      cells.temperature);
        std::array<char, 16> score{};
        std::snprintf(score.data(), score.size(), "%.6f", cells.score);
        out << key(number) << ',' << kClasses[cells.label] << ',' << kClasses[cells.prediction] << ',' << score.data()
            << ',' << inspectorName(cells.inspector) << ',' << cityName(cells.city) << ',' << cameraName(cells.camera)
            << ',' << numbers.data() << timeText(cells.recordedAt);
        if (withTags) {
            const char* before = ",";
            for (std::size_t tag = 0; tag < kTags; ++tag) {
                if (!hasTag(number, tag)) continue;
                out << before << tagName(tag);
                before = ";";
            }
            if (*before == ',') out << ',';
        }
        out << '\n';
    }
}

} // namespace headroom::bench
