// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/column_match.h"

#include "core/query/kernels.h"
#include "core/query/text_match.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

using Table = std::vector<std::uint8_t>; // by code + 1; the first is for missing

Error internalError(const char* detail)
{
    return {ErrorCode::Internal, QStringLiteral("query: ") + QLatin1String(detail), {}};
}

Error wrongLength()
{
    return internalError("a column is not as long as the data");
}

Error wrongTest()
{
    return internalError("a condition does not fit its column");
}

/// What an empty column gives: everything is missing.
ItemSet allMissing(const ConditionTest& test, std::size_t size)
{
    const auto* missing = std::get_if<MissingTest>(&test);
    return ItemSet(size, missing && missing->wantsMissing);
}

ItemSet lookUp(std::span<const std::int32_t> codes, const Table& table)
{
    ItemSet result(codes.size());
    const auto ones = std::count(table.begin(), table.end(), 1);
    if (ones == 1) {
        const auto code = std::find(table.begin(), table.end(), 1) - table.begin() - 1;
        query_kernels::whereCodeIs(codes, static_cast<std::int32_t>(code), result.words().data());
    } else if (ones > 1) {
        query_kernels::whereInTable(codes, table.data(), result.words().data());
    }
    return result;
}

Table missingTable(const MissingTest& test, std::size_t codes)
{
    Table table(codes + 1, test.wantsMissing ? 0 : 1);
    table[0] = test.wantsMissing ? 1 : 0;
    return table;
}

Table codeTable(const CodeTest& test)
{
    Table table(test.accepted.size() + 1, 0);
    for (std::size_t code = 0; code < test.accepted.size(); ++code)
        table[code + 1] = test.accepted[code] ^ static_cast<std::uint8_t>(test.negated);
    return table;
}

Table textTable(const TextTest& test, const StringPool& values)
{
    Table table(values.size() + 1, 0);
    TextMatcher matcher(test);
    for (std::size_t code = 0; code < values.size(); ++code)
        table[code + 1] = matcher.matches(values[code]) != test.negated;
    return table;
}

/// Without going through the dictionary: for one text the pool's index is not worth building.
Table boolTable(const BoolTest& test, const StringPool& values)
{
    Table table(values.size() + 1, 0);
    for (std::size_t code = 0; code < values.size(); ++code)
        table[code + 1] = values[code] == "true" ? test.acceptsTrue : values[code] == "false" && test.acceptsFalse;
    return table;
}

template<class T>
bool inRanges(const std::vector<InclusiveRange<T>>& ranges, T value)
{
    const auto after = std::upper_bound(ranges.begin(), ranges.end(), value,
                                        [](T wanted, const InclusiveRange<T>& range) { return wanted < range.first; });
    return after != ranges.begin() && value <= std::prev(after)->last;
}

template<class T>
ItemSet matchRanges(std::span<const T> values, const std::vector<InclusiveRange<T>>& ranges)
{
    constexpr std::size_t mostScans = 8; // from here on a search per row is quicker than a scan per range
    ItemSet result(values.size());
    if (ranges.size() > mostScans) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            if (inRanges(ranges, values[i])) result.insert(static_cast<ExampleIndex>(i));
        }
        return result;
    }
    ItemSet next(values.size());
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        query_kernels::whereInRange(values, ranges[i], (i == 0 ? result : next).words().data());
        if (i > 0) result |= next;
    }
    return result;
}

/// There is a value between the least and the greatest; what can't be compared is missing.
template<class T>
ItemSet matchMissing(std::span<const T> values, const MissingTest& test, InclusiveRange<T> everything)
{
    ItemSet present = matchRanges(values, std::vector<InclusiveRange<T>>{everything});
    return test.wantsMissing ? std::move(present.invert()) : std::move(present);
}

} // namespace

Result<ItemSet> matchText(const TextColumn& column, const ConditionTest& test, std::size_t size)
{
    if (column.codes.empty()) return allMissing(test, size);
    if (column.codes.size() != size) return wrongLength();
    if (const auto* missing = std::get_if<MissingTest>(&test))
        return lookUp(column.codes, missingTable(*missing, column.values.size()));
    if (const auto* text = std::get_if<TextTest>(&test)) return lookUp(column.codes, textTable(*text, column.values));
    if (const auto* truth = std::get_if<BoolTest>(&test)) return lookUp(column.codes, boolTable(*truth, column.values));
    return wrongTest();
}

Result<ItemSet> matchCodes(std::span<const std::int32_t> codes, const ConditionTest& test, std::size_t size)
{
    if (codes.empty()) return allMissing(test, size);
    if (codes.size() != size) return wrongLength();
    if (const auto* missing = std::get_if<MissingTest>(&test)) {
        ItemSet result = lookUp(codes, {1});
        return missing->wantsMissing ? std::move(result) : std::move(result.invert());
    }
    const auto* accepted = std::get_if<CodeTest>(&test);
    return accepted ? Result<ItemSet>(lookUp(codes, codeTable(*accepted))) : wrongTest();
}

Result<ItemSet> matchSets(const SetLabels& labels, const ConditionTest& test, std::size_t size)
{
    if (labels.offsets.empty()) return allMissing(test, size);
    if (labels.offsets.size() != size + 1 || labels.present.size() != size) return wrongLength();
    if (const auto* missing = std::get_if<MissingTest>(&test))
        return missing->wantsMissing ? ~labels.present : labels.present;
    const auto* accepted = std::get_if<CodeTest>(&test);
    if (!accepted) return wrongTest();
    ItemSet result(size);
    for (std::size_t i = 0; i < size; ++i) {
        const std::span<const std::int32_t> codes(labels.codes.data() + labels.offsets[i],
                                                  labels.offsets[i + 1] - labels.offsets[i]);
        const bool any =
            codes.empty() ? accepted->acceptsEmptySet : std::any_of(codes.begin(), codes.end(), [&](std::int32_t code) {
                return accepted->accepted[static_cast<std::size_t>(code)] != 0;
            });
        if (any != accepted->negated) result.insert(static_cast<ExampleIndex>(i));
    }
    return result & labels.present;
}

Result<ItemSet> matchNumbers(std::span<const double> values, const ConditionTest& test, std::size_t size)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    if (values.empty()) return allMissing(test, size);
    if (values.size() != size) return wrongLength();
    if (const auto* missing = std::get_if<MissingTest>(&test))
        return matchMissing<double>(values, *missing, {-infinity, infinity});
    const auto* numbers = std::get_if<RangeTest<double>>(&test);
    return numbers ? Result<ItemSet>(matchRanges(values, numbers->ranges)) : wrongTest();
}

Result<ItemSet> matchTimes(std::span<const std::int64_t> values, const ConditionTest& test, std::size_t size)
{
    if (values.empty()) return allMissing(test, size);
    if (values.size() != size) return wrongLength();
    if (const auto* missing = std::get_if<MissingTest>(&test))
        return matchMissing<std::int64_t>(values, *missing,
                                          {kMissingTime + 1, std::numeric_limits<std::int64_t>::max()});
    const auto* times = std::get_if<RangeTest<std::int64_t>>(&test);
    return times ? Result<ItemSet>(matchRanges(values, times->ranges)) : wrongTest();
}

Result<ItemSet> matchField(const FieldColumn& column, const ConditionTest& test, std::size_t size)
{
    if (const auto* text = std::get_if<TextColumn>(&column)) return matchText(*text, test, size);
    if (const auto* numbers = std::get_if<NumberColumn>(&column)) return matchNumbers(numbers->values, test, size);
    return matchTimes(std::get<TimeColumn>(column).values, test, size);
}

Result<ItemSet> matchLabels(const Labels& labels, const ConditionTest& test, std::size_t size)
{
    if (const auto* classes = std::get_if<ClassLabels>(&labels)) return matchCodes(classes->codes, test, size);
    if (const auto* sets = std::get_if<SetLabels>(&labels)) return matchSets(*sets, test, size);
    if (const auto* texts = std::get_if<TextColumn>(&labels)) return matchText(*texts, test, size);
    return matchNumbers(std::get<NumberLabels>(labels).values, test, size);
}

} // namespace headroom
