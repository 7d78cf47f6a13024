// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/missing_markers.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

using namespace std::string_view_literals;

constexpr std::array kUsual = {"#N/A"sv, "#N/A N/A"sv, "#NA"sv,     "-1.#IND"sv, "-1.#QNAN"sv, "-NaN"sv,
                               "-nan"sv, "1.#IND"sv,   "1.#QNAN"sv, "<NA>"sv,    "N/A"sv,      "NA"sv,
                               "NULL"sv, "NaN"sv,      "None"sv,    "n/a"sv,     "nan"sv,      "null"sv};

} // namespace

std::span<const std::string_view> MissingMarkers::usual()
{
    return kUsual;
}

bool MissingMarkers::isUsual(std::string_view text)
{
    return std::find(kUsual.begin(), kUsual.end(), text) != kUsual.end();
}

MissingMarkers::MissingMarkers(std::vector<std::string> markers) : m_markers(std::move(markers))
{
    for (const std::string& marker : m_markers) {
        m_longest = std::max(m_longest, marker.size());
        m_begins[firstByte(marker)] = true;
    }
}

bool MissingMarkers::isListed(std::string_view text) const
{
    return std::any_of(m_markers.begin(), m_markers.end(), [text](const std::string& m) { return m == text; });
}

} // namespace headroom
