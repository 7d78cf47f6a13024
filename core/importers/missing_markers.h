// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Texts that stand for "no value", compared exactly. The usual ones are those of pandas' read_csv (its documentation,
/// parameter na_values, version 2): #N/A, #N/A N/A, #NA, -1.#IND, -1.#QNAN, -NaN, -nan, 1.#IND, 1.#QNAN, <NA>, N/A,
/// NA, NULL, NaN, None, n/a, nan, null. Whether the empty cell is missing too depends on the column's role.
class MissingMarkers
{
public:
    MissingMarkers() = default; // none
    explicit MissingMarkers(std::vector<std::string> markers);
    static std::span<const std::string_view> usual();
    static bool isUsual(std::string_view text);

    bool contains(std::string_view text) const
    {
        return text.size() <= m_longest && m_begins[firstByte(text)] && isListed(text);
    }
    const std::vector<std::string>& markers() const { return m_markers; }

private:
    static std::size_t firstByte(std::string_view text)
    {
        return text.empty() ? 256 : static_cast<unsigned char>(text.front());
    }
    bool isListed(std::string_view text) const;

    std::vector<std::string> m_markers;
    std::size_t m_longest = 0;
    std::array<bool, 257> m_begins{}; // first bytes of the markers; 256: the empty one
};

} // namespace headroom
