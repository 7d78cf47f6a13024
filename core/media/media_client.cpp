// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_client.h"

#include "core/media/decoder_session.h"
#include "core/media/media_errors.h"

#include <algorithm>
#include <cstring>
#include <mutex>

namespace headroom {

using media_protocol::Operation;
using media_protocol::Request;

struct MediaClient::State
{
    explicit State(MediaOptions given) : options(std::move(given)), session(options) {}

    MediaOptions options;
    mutable std::mutex mutex;
    DecoderSession session;
};

namespace {

std::vector<std::uint8_t> copied(std::span<const std::byte> shared)
{
    std::vector<std::uint8_t> bytes(shared.size());
    if (!bytes.empty()) std::memcpy(bytes.data(), shared.data(), bytes.size());
    return bytes;
}

std::vector<float> floats(std::span<const std::byte> shared)
{
    std::vector<float> values(shared.size() / sizeof(float));
    if (!values.empty()) std::memcpy(values.data(), shared.data(), values.size() * sizeof(float));
    return values;
}

/// The decoder is not trusted: sizes that contradict each other must not reach a caller who counts on them.
bool isPossibleSize(const media_protocol::Answer& answer, int maxEdge)
{
    return answer.width > 0 && answer.height > 0 && answer.width <= maxEdge && answer.height <= maxEdge;
}

} // namespace

MediaClient::MediaClient(MediaOptions options) : m_state(std::make_unique<State>(std::move(options))) {}

MediaClient::~MediaClient() = default;

Result<MediaFacts> MediaClient::facts(const QString& path)
{
    const std::lock_guard lock(m_state->mutex);
    const auto reply = m_state->session.ask(path, Request{.operation = Operation::Facts}, m_state->options.timeout);
    if (!reply) return reply.error();
    return reply->answer.facts;
}

Result<Thumbnail> MediaClient::thumbnail(const QString& path, int maxEdge)
{
    const std::lock_guard lock(m_state->mutex);
    const Request request{.operation = Operation::Thumbnail, .size = static_cast<std::uint32_t>(std::max(maxEdge, 0))};
    const auto reply = m_state->session.ask(path, request, m_state->options.timeout);
    if (!reply) return reply.error();
    const auto& answer = reply->answer;
    const auto bytes = static_cast<std::uint64_t>(answer.width) * static_cast<std::uint64_t>(answer.height) * 4;
    if (!isPossibleSize(answer, maxEdge) || reply->shared.size() != bytes) return mediaDecoderTalksNonsense(path);
    return Thumbnail{answer.width, answer.height, answer.frames, copied(reply->shared)};
}

Result<EncodedThumbnail> MediaClient::encodedThumbnail(const QString& path, int maxEdge, ThumbnailEncoding encoding,
                                                       int quality)
{
    const std::lock_guard lock(m_state->mutex);
    const Request request{.operation = Operation::EncodedThumbnail,
                          .size = static_cast<std::uint32_t>(std::max(maxEdge, 0)),
                          .encoding = encoding,
                          .quality = static_cast<std::uint32_t>(std::clamp(quality, 1, 100))};
    const auto reply = m_state->session.ask(path, request, m_state->options.timeout);
    if (!reply) return reply.error();
    const auto& answer = reply->answer;
    if (!isPossibleSize(answer, maxEdge) || reply->shared.empty()) return mediaDecoderTalksNonsense(path);
    return EncodedThumbnail{answer.width, answer.height, encoding, copied(reply->shared)};
}

Result<Waveform> MediaClient::waveform(const QString& path, int bins)
{
    const std::lock_guard lock(m_state->mutex);
    const Request request{.operation = Operation::Waveform, .size = static_cast<std::uint32_t>(std::max(bins, 0))};
    const auto reply = m_state->session.ask(path, request, m_state->options.waveformTimeout);
    if (!reply) return reply.error();
    const std::size_t half = static_cast<std::size_t>(bins) * sizeof(float);
    if (reply->shared.size() != 2 * half) return mediaDecoderTalksNonsense(path);
    return Waveform{floats(reply->shared.first(half)), floats(reply->shared.subspan(half)),
                    reply->answer.durationSeconds};
}

Result<SoundSamples> MediaClient::samples(const QString& path, std::int64_t first, int frames)
{
    const std::lock_guard lock(m_state->mutex);
    const Request request{.operation = Operation::Samples,
                          .size = static_cast<std::uint32_t>(std::max(frames, 0)),
                          .first = std::max(first, std::int64_t{0})};
    const auto reply = m_state->session.ask(path, request, m_state->options.timeout);
    if (!reply) return reply.error();
    const MediaFacts& facts = reply->answer.facts;
    const bool isPossible = facts.sampleRate > 0 && (facts.channels == 1 || facts.channels == 2);
    const std::size_t frameBytes = sizeof(float) * static_cast<std::size_t>(isPossible ? facts.channels : 1);
    if (!isPossible || reply->shared.size() % frameBytes != 0 || reply->shared.size() > request.size * frameBytes)
        return mediaDecoderTalksNonsense(path);
    return SoundSamples{facts.sampleRate, facts.channels, floats(reply->shared)};
}

Result<void> MediaClient::start()
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->session.start();
}

std::int64_t MediaClient::processId() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->session.pid();
}

} // namespace headroom
