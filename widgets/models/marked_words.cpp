// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/marked_words.h"

#include "core/metrics/word_alignment.h"
#include "core/report/report_text.h"

namespace headroom {

namespace {

constexpr qsizetype kMostShown = 2000;

void append(MarkedLine& line, const std::string& word, bool differs)
{
    if (word.empty() || line.text.size() > kMostShown) return;
    if (!line.text.isEmpty()) line.text += u' ';
    const QString shown = shownText(word);
    if (differs) line.differing.push_back({line.text.size(), shown.size()});
    line.text += shown;
}

} // namespace

MarkedLines markedTranscripts(std::string_view reference, std::string_view prediction, const TextNormalisation& steps)
{
    MarkedLines lines;
    for (const AlignedWord& word : alignWords(reference, prediction, steps)) {
        const bool differs = word.op != WordOp::Equal && word.op != WordOp::NotCounted;
        append(lines.reference, word.reference, differs);
        append(lines.prediction, word.prediction, differs);
    }
    return lines;
}

} // namespace headroom
