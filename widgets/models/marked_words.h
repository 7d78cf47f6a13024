// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/settings.h"

#include <QString>

#include <string_view>
#include <vector>

namespace headroom {

/// A text with the stretches that differ from the other side.
struct MarkedLine
{
    struct Stretch
    {
        qsizetype from = 0; // UTF-16 units
        qsizetype length = 0;
        bool operator==(const Stretch&) const = default;
    };
    QString text;
    std::vector<Stretch> differing;
};

struct MarkedLines
{
    MarkedLine reference;
    MarkedLine prediction;
};

/// Two transcripts on one line each, white space collapsed; words that were substituted, deleted or inserted are marked
/// on their side. At most about 2,000 characters are shown.
MarkedLines markedTranscripts(std::string_view reference, std::string_view prediction, const TextNormalisation& steps);

} // namespace headroom
