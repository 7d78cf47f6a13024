// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headroom {

/// How texts are made comparable (metrics.md, "Normalisation of text"); each step is a setting of the project.
struct TextNormalisation
{
    bool composeNfc = true;
    bool foldCase = true;
    bool keepOnlyLettersNumbersSpace = true; // removes everything else without putting a space
    bool collapseSpace = true;

    bool operator==(const TextNormalisation&) const = default;
};

/// What the figures of a project depend on besides its data. Kept in the project, changed by a journal event.
struct ProjectSettings
{
    TextNormalisation normalisation;
    double tolerance = 0.0;      // numeric tasks: abs(prediction − reference) > tolerance is an error
    std::size_t minSupport = 30; // rows with fewer examples are marked "few"
    double boxIou = 0.5;         // boxes: least IoU of a match
    double boxScore = 0.0;       // boxes: least score of a predicted box that counts
    int quantileBins = 4;        // numeric fields in tables

    bool operator==(const ProjectSettings&) const = default;
};

} // namespace headroom
