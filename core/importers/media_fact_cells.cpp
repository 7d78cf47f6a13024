// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/media_fact_cells.h"

#include "core/base/number_text.h"
#include "core/base/utf8.h"

#include <concepts>
#include <optional>

namespace headroom {

namespace {

std::string text(std::integral auto number)
{
    return number > 0 ? std::to_string(number) : std::string();
}

std::string text(const std::optional<double>& number)
{
    return number ? numberText(*number) : std::string();
}

// What a stranger's file says, without what no name holds.
std::string cleaned(const std::string& said)
{
    if (!isUtf8(said)) return {};
    std::string clean = said;
    std::erase_if(clean, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    return clean;
}

std::string cameraOf(const MediaFacts& facts)
{
    if (facts.cameraMake.empty() || facts.cameraModel.starts_with(facts.cameraMake)) return facts.cameraModel;
    return facts.cameraModel.empty() ? facts.cameraMake : facts.cameraMake + " " + facts.cameraModel;
}

} // namespace

const std::vector<std::string>& mediaFactNames()
{
    static const std::vector<std::string> names = {
        "format",   "file_bytes", "width",  "height",     "frames",   "duration_s", "sample_rate",    "channels",
        "encoding", "taken_at",   "camera", "exposure_s", "aperture", "iso",        "focal_length_mm"};
    return names;
}

std::vector<std::string> mediaFactCells(const MediaFacts& facts)
{
    const bool isAudio = facts.kind == MediaKind::Audio;
    return {cleaned(facts.format),
            text(facts.fileBytes),
            text(facts.width),
            text(facts.height),
            facts.frames > 1 ? text(facts.frames) : std::string(),
            isAudio ? numberText(facts.durationSeconds) : std::string(),
            text(facts.sampleRate),
            text(facts.channels),
            cleaned(facts.encoding),
            cleaned(facts.takenAt),
            cleaned(cameraOf(facts)),
            text(facts.exposureSeconds),
            text(facts.aperture),
            text(facts.iso),
            text(facts.focalLengthMm)};
}

} // namespace headroom
