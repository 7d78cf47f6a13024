// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/word_alignment.h"

#include <QString>

#include <vector>

namespace headroom {

/// Two texts as HTML, one beside the other, with the words that differ in `colour` (bold); what is only on one side is
/// underlined. Everything of the texts is escaped.
struct MarkedTexts
{
    QString reference;
    QString prediction;
    std::size_t edits = 0;
};

MarkedTexts markedTexts(const std::vector<AlignedWord>& words, const QString& colour);

} // namespace headroom
