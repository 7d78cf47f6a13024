// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decoder_session.h"

#include "core/media/media_errors.h"
#include "core/media/media_program.h"

#include <QDir>
#include <QFile>

namespace headroom {

using media_protocol::Answer;
using media_protocol::Refusal;
using media_protocol::Request;
using Received = DecoderProcess::Received;
using SteadyClock = std::chrono::steady_clock;

Result<DecoderReply> DecoderSession::ask(const QString& path, Request request, std::chrono::milliseconds timeout)
{
    releaseLastAnswer();
    request.id = ++m_lastId;
    request.path = QFile::encodeName(QDir::current().absoluteFilePath(path)).toStdString();
    request.cpuSeconds = static_cast<std::uint32_t>(std::chrono::ceil<std::chrono::seconds>(timeout).count());
    if (request.path.size() > media_protocol::kMaxMessageBytes / 2 || request.path.find('\0') != std::string::npos)
        return mediaRefused(path, Answer{.refusal = Refusal::NotFound});
    const auto answer = answerTo(path, request, timeout);
    if (!answer) return answer.error();
    if (answer->refusal != Refusal::None) return mediaRefused(path, *answer);
    const auto memory = m_process->shared().bytes();
    if (answer->sharedBytes > memory.size()) {
        drop();
        return restarted(mediaDecoderTalksNonsense(path));
    }
    m_lastSharedBytes = static_cast<std::size_t>(answer->sharedBytes);
    return DecoderReply{*answer, memory.first(m_lastSharedBytes)};
}

Result<void> DecoderSession::start()
{
    if (m_process) return {};
    if (m_options.program.isEmpty()) m_options.program = findMediaProgram();
    if (m_options.program.isEmpty()) return mediaProgramMissing();
    auto process = DecoderProcess::start(m_options.program, m_options.sharedBytes);
    if (!process) return process.error();
    m_process = std::move(*process);
    return {};
}

Result<void> DecoderSession::awaitHello()
{
    if (m_isReady) return {};
    std::vector<std::byte> message;
    const Received received = m_process->receive(message, SteadyClock::now() + m_options.startTimeout);
    if (received != Received::Message || !media_protocol::isHello(message))
        return mediaDecoderDidNotStart(m_options.program, drop());
    m_isReady = true;
    return {};
}

Result<void> DecoderSession::deliver(const Request& request)
{
    const auto message = media_protocol::encode(request);
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (auto started = start(); !started) return started;
        if (auto ready = awaitHello(); !ready) return ready;
        if (m_process->send(message)) return {};
        drop();
    }
    return mediaDecoderDidNotStart(m_options.program, {});
}

Result<Received> DecoderSession::exchange(const Request& request, std::chrono::milliseconds timeout,
                                          std::vector<std::byte>& message)
{
    if (const auto sent = deliver(request); !sent) return sent.error();
    const Received received = m_process->receive(message, SteadyClock::now() + timeout);
    if (received != Received::Unread) return received;
    drop();
    if (const auto sent = deliver(request); !sent) return sent.error();
    return m_process->receive(message, SteadyClock::now() + timeout);
}

Result<Answer> DecoderSession::answerTo(const QString& path, const Request& request, std::chrono::milliseconds timeout)
{
    std::vector<std::byte> message;
    const auto received = exchange(request, timeout, message);
    if (!received) return received.error();
    switch (*received) {
    case Received::TimedOut:
        drop();
        return restarted(mediaTimedOut(path, timeout));
    case Received::Unread:
    case Received::Closed:
        return restarted(mediaDecoderDied(path, drop()));
    case Received::Message:
        break;
    }
    const auto answer = media_protocol::decodeAnswer(message);
    if (answer && answer->id == request.id) return *answer;
    drop();
    return restarted(mediaDecoderTalksNonsense(path));
}

ProcessEnd DecoderSession::drop()
{
    const ProcessEnd end = m_process->end();
    m_process.reset();
    m_isReady = false;
    m_lastSharedBytes = 0;
    return end;
}

/// The next decoder loads while the caller deals with the error; if it can't be started, the next request says so.
Error DecoderSession::restarted(Error error)
{
    static_cast<void>(start());
    return error;
}

void DecoderSession::releaseLastAnswer()
{
    constexpr std::size_t kWorthKeeping = std::size_t{4} << 20;
    if (m_process && m_lastSharedBytes > kWorthKeeping) m_process->shared().release(m_lastSharedBytes);
    m_lastSharedBytes = 0;
}

} // namespace headroom
