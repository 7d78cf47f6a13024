// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/decoder_process.h"
#include "core/media/media_client.h"
#include "core/media/media_protocol.h"

#include <memory>

namespace headroom {

/// An answer and what lies in shared memory with it, valid until the next request.
struct DecoderReply
{
    media_protocol::Answer answer;
    std::span<const std::byte> shared;
};

/// Talks to one decoder after the other: starts one when needed, replaces it when it dies, hangs or answers nonsense.
/// One thread at a time.
class DecoderSession
{
public:
    explicit DecoderSession(MediaOptions options) : m_options(std::move(options)) {}

    /// Sends the request (id, path and processor time are filled in here) and waits for its answer. A refusal is an
    /// Error like a timeout.
    Result<DecoderReply> ask(const QString& path, media_protocol::Request request, std::chrono::milliseconds timeout);
    Result<void> start();
    pid_t pid() const { return m_process ? m_process->pid() : 0; }

private:
    Result<void> awaitHello();
    /// Sends to a decoder that is ready.
    Result<void> deliver(const media_protocol::Request& request);
    /// Delivers and waits; `message` becomes the answer. One that died before it read the request is replaced.
    Result<DecoderProcess::Received> exchange(const media_protocol::Request& request, std::chrono::milliseconds timeout,
                                              std::vector<std::byte>& message);
    Result<media_protocol::Answer> answerTo(const QString& path, const media_protocol::Request& request,
                                            std::chrono::milliseconds timeout);
    ProcessEnd drop();
    Error restarted(Error error);
    void releaseLastAnswer();

    MediaOptions m_options;
    std::unique_ptr<DecoderProcess> m_process;
    bool m_isReady = false; // its hello has come
    std::uint32_t m_lastId = 0;
    std::size_t m_lastSharedBytes = 0;
};

} // namespace headroom
