// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/text_normalisation.h"

#include "core/base/case_folding.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace headroom {

namespace {

bool isAsciiSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool isAsciiLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

std::string foldedAscii(std::string_view text, const TextNormalisation& steps)
{
    std::string folded;
    folded.reserve(text.size());
    for (const char c : text) {
        if (steps.keepOnlyLettersNumbersSpace && !isAsciiLetterOrDigit(c) && !isAsciiSpace(c)) continue;
        folded += steps.foldCase && c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return folded;
}

/// Marks that only change the look of the character before them.
bool isPresentationMark(char32_t c)
{
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF) ||
           QChar::category(c) == QChar::Mark_Enclosing;
}

std::u32string keptCharacters(const QString& text)
{
    std::u32string kept;
    bool afterKept = false; // the last character that isn't a mark stayed, and was not white space
    for (const char32_t c : text.toStdU32String()) {
        if (QChar::isSpace(c)) {
            kept += c;
            afterKept = false;
        } else if (QChar::isMark(c)) {
            if (afterKept && !isPresentationMark(c)) kept += c;
        } else {
            afterKept = QChar::isLetterOrNumber(c);
            if (afterKept) kept += c;
        }
    }
    return kept;
}

std::string foldedUnicode(std::string_view text, const TextNormalisation& steps)
{
    QString unicode = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (steps.composeNfc) unicode = unicode.normalized(QString::NormalizationForm_C);
    if (steps.foldCase) {
        unicode = QString::fromStdString(foldedCase(unicode.toStdString()));
        // Folding takes some characters apart: "ǰ" becomes "j" and a combining caron.
        if (steps.composeNfc) unicode = unicode.normalized(QString::NormalizationForm_C);
    }
    if (steps.keepOnlyLettersNumbersSpace) {
        const std::u32string kept = keptCharacters(unicode);
        unicode = QString::fromUcs4(kept.data(), static_cast<qsizetype>(kept.size()));
    }
    return unicode.toStdString();
}

/// The length in bytes of the white space at the start of `text`, 0 where there is none.
std::size_t spaceLength(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    if (first < 0x80) return isAsciiSpace(text[0]) ? 1 : 0;
    // White space beyond ASCII: U+0085, U+00A0, U+1680, U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    if (text.starts_with("\xC2\x85") || text.starts_with("\xC2\xA0")) return 2;
    if (text.starts_with("\xE1\x9A\x80") || text.starts_with("\xE3\x80\x80") || text.starts_with("\xE2\x81\x9F"))
        return 3;
    if (!text.starts_with("\xE2\x80") || text.size() < 3) return 0;
    const auto last = static_cast<unsigned char>(text[2]);
    return (last >= 0x80 && last <= 0x8A) || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
}

} // namespace

std::string normalisedText(std::string_view text, const TextNormalisation& steps)
{
    std::string folded = isAscii(text) ? foldedAscii(text, steps) : foldedUnicode(text, steps);
    if (!steps.collapseSpace) return folded;
    std::string collapsed;
    collapsed.reserve(folded.size());
    for (const std::string_view word : splitWords(folded)) {
        if (!collapsed.empty()) collapsed += ' ';
        collapsed += word;
    }
    return collapsed;
}

std::vector<std::string_view> splitWords(std::string_view text)
{
    std::vector<std::string_view> words;
    splitWords(text, words);
    return words;
}

void splitWords(std::string_view text, std::vector<std::string_view>& words)
{
    words.clear();
    std::size_t begin = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool plain = byte > ' ' && byte < 0x80; // most characters: no need to look closer
        const std::size_t space = plain ? 0 : spaceLength(text.substr(at));
        if (space == 0) {
            ++at;
            continue;
        }
        if (at > begin) words.push_back(text.substr(begin, at - begin));
        at += space;
        begin = at;
    }
    if (text.size() > begin) words.push_back(text.substr(begin));
}

} // namespace headroom
