// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/audio.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <sndfile.h>
#include <unistd.h>
#include <vector>

namespace headroom::media {
namespace {

constexpr sf_count_t kBlockSamples = 1 << 16;

struct CloseSound
{
    void operator()(SNDFILE* sound) const { sf_close(sound); }
};

struct Sound
{
    std::unique_ptr<SNDFILE, CloseSound> handle;
    SF_INFO info = {};
};

Outcome<Sound> openSound(const InputFile& file)
{
    Sound sound;
    ::lseek(file.descriptor(), 0, SEEK_SET);
    sound.handle.reset(sf_open_fd(file.descriptor(), SFM_READ, &sound.info, SF_FALSE));
    if (!sound.handle) {
        const int error = sf_error(nullptr);
        const bool isUnsupported = error == SF_ERR_UNRECOGNISED_FORMAT || error == SF_ERR_UNSUPPORTED_ENCODING;
        return Refused{isUnsupported ? Refusal::UnsupportedForm : Refusal::Broken, sf_strerror(nullptr), 0, 0};
    }
    const bool isSane = sound.info.channels > 0 && sound.info.samplerate > 0 && sound.info.frames >= 0;
    if (!isSane) return Refusal::Broken;
    return sound;
}

std::string encodingName(int format)
{
    SF_FORMAT_INFO info = {};
    info.format = format & SF_FORMAT_SUBMASK;
    const bool known = sf_command(nullptr, SFC_GET_FORMAT_INFO, &info, sizeof info) == 0 && info.name != nullptr;
    return known ? info.name : std::string();
}

double seconds(sf_count_t frames, int rate)
{
    return static_cast<double>(frames) / rate;
}

/// Collects samples, which come in order, into bins of equal length.
class PeakBins
{
public:
    PeakBins(std::span<float> minima, std::span<float> maxima, sf_count_t frames)
        : m_minima(minima), m_maxima(maxima), m_frames(frames)
    {
        std::fill(minima.begin(), minima.end(), 0.0F);
        std::fill(maxima.begin(), maxima.end(), 0.0F);
        m_binEnd = endOf(0);
    }

    void add(float sample)
    {
        bool isFirst = m_isFirst;
        for (; m_seen >= m_binEnd && m_bin + 1 < m_minima.size(); isFirst = true)
            m_binEnd = endOf(++m_bin);
        const float value = std::isfinite(sample) ? sample : 0.0F;
        m_minima[m_bin] = isFirst ? value : std::min(m_minima[m_bin], value);
        m_maxima[m_bin] = isFirst ? value : std::max(m_maxima[m_bin], value);
        m_isFirst = false;
        ++m_seen;
    }
    sf_count_t seen() const { return m_seen; }

private:
    /// Bin b holds the samples i with floor(i · bins / frames) = b.
    sf_count_t endOf(std::size_t bin) const
    {
        const auto end = static_cast<long double>(bin + 1) * static_cast<long double>(m_frames);
        return static_cast<sf_count_t>(std::ceil(end / static_cast<long double>(m_minima.size())));
    }

    std::span<float> m_minima;
    std::span<float> m_maxima;
    sf_count_t m_frames;
    sf_count_t m_seen = 0;
    sf_count_t m_binEnd = 0;
    std::size_t m_bin = 0;
    bool m_isFirst = true;
};

/// Reads to the end, at most `frames`; returns how many there were.
sf_count_t fillBins(const Sound& sound, sf_count_t frames, std::span<float> minima, std::span<float> maxima)
{
    const sf_count_t channels = sound.info.channels;
    std::vector<float> block(static_cast<std::size_t>(std::max(kBlockSamples / channels, sf_count_t{1}) * channels));
    const auto blockFrames = static_cast<sf_count_t>(block.size()) / channels;
    PeakBins bins(minima, maxima, frames);
    while (bins.seen() < frames) {
        const sf_count_t got =
            sf_readf_float(sound.handle.get(), block.data(), std::min(blockFrames, frames - bins.seen()));
        if (got <= 0) break;
        for (sf_count_t i = 0; i < got; ++i) {
            float sum = 0;
            for (sf_count_t c = 0; c < channels; ++c)
                sum += block[static_cast<std::size_t>(i * channels + c)];
            bins.add(sum / static_cast<float>(channels));
        }
    }
    return bins.seen();
}

/// Goes to the frame `first`, by reading where the format can't jump; false if the sound ends before.
bool goTo(const Sound& sound, sf_count_t first)
{
    if (first >= sound.info.frames) return false;
    if (first == 0 || sf_seek(sound.handle.get(), first, SEEK_SET) == first) return true;
    std::vector<float> skipped(static_cast<std::size_t>(kBlockSamples) * static_cast<std::size_t>(sound.info.channels));
    for (sf_count_t at = 0; at < first;) {
        const sf_count_t got = sf_readf_float(sound.handle.get(), skipped.data(), std::min(kBlockSamples, first - at));
        if (got <= 0) return false;
        at += got;
    }
    return true;
}

/// One frame of any number of channels as one of `out.size()`: as it is, or the mean.
void mixFrame(const float* frame, int channels, std::span<float> out)
{
    const auto sane = [](float sample) { return std::isfinite(sample) ? sample : 0.0F; };
    if (static_cast<int>(out.size()) == channels) {
        for (std::size_t c = 0; c < out.size(); ++c)
            out[c] = sane(frame[c]);
        return;
    }
    float sum = 0;
    for (int c = 0; c < channels; ++c)
        sum += sane(frame[c]);
    out[0] = sum / static_cast<float>(channels);
}

} // namespace

Outcome<MediaFacts> readAudioFacts(const InputFile& file, FileFormat format)
{
    const auto sound = openSound(file);
    if (!sound) return sound.refused();
    MediaFacts facts;
    facts.kind = MediaKind::Audio;
    facts.format = formatName(format);
    facts.sampleRate = (*sound).info.samplerate;
    facts.channels = (*sound).info.channels;
    facts.sampleFrames = (*sound).info.frames;
    facts.durationSeconds = seconds(facts.sampleFrames, facts.sampleRate);
    facts.encoding = encodingName((*sound).info.format);
    return facts;
}

Outcome<double> readPeaks(const InputFile& file, std::span<float> minima, std::span<float> maxima)
{
    sf_count_t frames = -1;
    // A header that promises more than there is would leave the last bins empty: once more with the true length.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const auto sound = openSound(file);
        if (!sound) return sound.refused();
        const sf_count_t expected = frames < 0 ? (*sound).info.frames : frames;
        frames = fillBins(*sound, expected, minima, maxima);
        if (frames == expected) return seconds(frames, (*sound).info.samplerate);
        if (frames == 0) return Refused{Refusal::Broken, sf_strerror((*sound).handle.get()), 0, 0};
    }
    return Refusal::Broken;
}

Outcome<SampleBlock> readSamples(const InputFile& file, std::int64_t first, std::size_t frames, std::span<float> out)
{
    const auto opened = openSound(file);
    if (!opened) return opened.refused();
    const Sound& sound = *opened;
    const int channels = sound.info.channels;
    const std::size_t kept = channels == 2 ? 2 : 1;
    SampleBlock block{sound.info.samplerate, static_cast<std::int32_t>(kept), 0};
    if (!goTo(sound, first)) return block;
    const sf_count_t blockFrames = std::max(kBlockSamples / channels, sf_count_t{1});
    std::vector<float> read(static_cast<std::size_t>(blockFrames * channels));
    for (auto left = static_cast<sf_count_t>(frames); left > 0;) {
        const sf_count_t got = sf_readf_float(sound.handle.get(), read.data(), std::min(blockFrames, left));
        if (got <= 0) break;
        for (sf_count_t i = 0; i < got; ++i, block.values += kept)
            mixFrame(read.data() + i * channels, channels, out.subspan(block.values, kept));
        left -= got;
    }
    return block;
}

} // namespace headroom::media
