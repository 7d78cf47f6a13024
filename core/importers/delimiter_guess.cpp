// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/delimiter_guess.h"

#include "core/importers/record_scanner.h"

#include <string>
#include <vector>

namespace headroom {

namespace {

constexpr std::size_t kLookedAt = 1 << 16;
constexpr std::size_t kRecords = 200;

struct Fit
{
    std::size_t evenness = 0; // tenths of the records that have as many cells as the first
    std::size_t columns = 0;

    auto operator<=>(const Fit&) const = default;
};

Fit fitOf(std::string_view beginning, bool isAll, char delimiter)
{
    std::string text(beginning);
    text.append(SpecialFinder::kPadding, '\0');
    RecordScanner scanner(text.data(), beginning.size(), isAll, {delimiter, true});
    std::vector<std::string_view> cells;
    std::size_t columns = 0;
    std::size_t records = 0;
    std::size_t even = 0;
    for (std::size_t at = 0; at < beginning.size() && records < kRecords;) {
        cells.clear();
        const Record record = scanner.next(at, cells);
        at = record.end;
        if (record.state == Record::State::Blank) continue;
        if (record.state == Record::State::Cut) break;
        const bool isWhole = record.state == Record::State::Complete;
        if (records++ == 0) columns = cells.size();
        if (isWhole && cells.size() == columns) ++even;
        if (!isWhole) break; // a quote in the wrong place: what follows means nothing
    }
    if (columns < 2) return {};
    return {even * 10 / records, columns};
}

} // namespace

char guessDelimiter(std::string_view beginning, bool isAll)
{
    isAll = isAll && beginning.size() <= kLookedAt;
    beginning = beginning.substr(0, kLookedAt);
    char best = ',';
    Fit bestFit;
    for (const char candidate : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(beginning, isAll, candidate);
        if (fit > bestFit) {
            best = candidate;
            bestFit = fit;
        }
    }
    return best;
}

} // namespace headroom
