// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/file_format.h"
#include "app/media/input_file.h"
#include "app/media/outcome.h"

#include <cstddef>
#include <span>

namespace headroom::media {

/// The header of an audio file, through libsndfile.
Outcome<MediaFacts> readAudioFacts(const InputFile& file, FileFormat format);

/// Fills `minima` and `maxima` (of one size, the number of bins) as Waveform describes; returns the duration in
/// seconds. Reads in blocks: memory doesn't grow with the length.
Outcome<double> readPeaks(const InputFile& file, std::span<float> minima, std::span<float> maxima);

struct SampleBlock
{
    std::int32_t sampleRate = 0;
    std::int32_t channels = 0; // 1 or 2: more are mixed to their mean
    std::size_t values = 0;    // frames × channels
};

/// At most `frames` frames from `first` on into `out`, which holds 2 × frames values. None past the end.
Outcome<SampleBlock> readSamples(const InputFile& file, std::int64_t first, std::size_t frames, std::span<float> out);

} // namespace headroom::media
