// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/text_match.h"

#include "core/base/case_folding.h"

#include <algorithm>

namespace headroom {

namespace {

bool isAscii(std::string_view text)
{
    unsigned char seen = 0;
    for (const char c : text)
        seen |= static_cast<unsigned char>(c);
    return seen < 0x80;
}

/// Writes the ASCII text `text` in lower case into `folded`.
void foldAscii(std::string_view text, std::string& folded)
{
    folded.resize(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        folded[i] = static_cast<char>(c + (c >= 'A' && c <= 'Z' ? 'a' - 'A' : 0));
    }
}

} // namespace

TextMatcher::TextMatcher(const TextTest& test) : m_test(test)
{
    if (!test.contains) return;
    m_needle = foldedCase(test.values.front());
    m_needleIsAscii = isAscii(m_needle);
}

bool TextMatcher::matches(std::string_view text)
{
    if (m_test.contains) return holdsNeedle(text);
    if (m_test.values.size() == 1) return m_test.values.front() == text;
    return std::binary_search(m_test.values.begin(), m_test.values.end(), text, std::less<>());
}

bool TextMatcher::holdsNeedle(std::string_view text)
{
    if (isAscii(text)) {
        if (!m_needleIsAscii || text.size() < m_needle.size()) return false;
        foldAscii(text, m_folded);
    } else {
        m_folded = foldedCase(text);
    }
    return m_folded.find(m_needle) != std::string::npos;
}

} // namespace headroom
