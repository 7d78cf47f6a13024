// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/decoder_process.h"

#include "core/media/media_protocol.h"
#include "core/media/spawn.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <thread>

namespace headroom {
namespace {

using namespace std::chrono_literals;

Error startFailure(const QString& program, int error)
{
    const QString text = QCoreApplication::translate(
        "MediaClient", "%1: the decoder program could not be started: %2. Check the installation.");
    return {error == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
            text.arg(program, QString::fromLocal8Bit(std::strerror(error))),
            {}};
}

/// Whole milliseconds until `deadline`, rounded up, for poll().
int millisecondsUntil(DecoderProcess::Deadline deadline)
{
    const auto left = deadline - std::chrono::steady_clock::now();
    return static_cast<int>(std::clamp<std::int64_t>(std::chrono::ceil<std::chrono::milliseconds>(left).count(), 0,
                                                     std::int64_t{24} * 3600 * 1000));
}

/// A killed process ends within microseconds unless it hangs in the kernel (a dead network disk): then it is left to
/// init rather than waited for.
bool collect(pid_t pid, int& status)
{
    const auto deadline = std::chrono::steady_clock::now() + 2s;
    for (auto pause = 50us; std::chrono::steady_clock::now() < deadline;
         pause = std::min<std::chrono::microseconds>(2 * pause, 10ms)) {
        const pid_t got = ::waitpid(pid, &status, WNOHANG);
        if (got == pid) return true;
        if (got < 0 && errno != EINTR) return false;
        std::this_thread::sleep_for(pause);
    }
    return false;
}

} // namespace

Result<std::unique_ptr<DecoderProcess>> DecoderProcess::start(const QString& program, std::size_t sharedBytes)
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return startFailure(program, errno);
    UniqueFd ours(ends[0]);
    const UniqueFd theirs(ends[1]);
    auto memory = SharedMemory::create(sharedBytes);
    if (!memory) return startFailure(program, errno);
    pid_t pid = 0;
    const int error = spawnDecoder(QFile::encodeName(program).toStdString(), theirs.get(), memory->descriptor(), pid);
    if (error != 0) return startFailure(program, error);
    return std::unique_ptr<DecoderProcess>(new DecoderProcess(pid, std::move(ours), std::move(*memory)));
}

DecoderProcess::DecoderProcess(pid_t pid, UniqueFd socket, SharedMemory shared)
    : m_pid(pid), m_socket(std::move(socket)), m_shared(std::move(shared))
{}

DecoderProcess::~DecoderProcess()
{
    end();
}

bool DecoderProcess::send(std::span<const std::byte> message)
{
    for (;;) {
        const ssize_t sent = ::send(m_socket.get(), message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno == EINTR) continue;
        return sent == static_cast<ssize_t>(message.size());
    }
}

DecoderProcess::Received DecoderProcess::receive(std::vector<std::byte>& message, Deadline deadline)
{
    for (;;) {
        pollfd socket = {m_socket.get(), POLLIN, 0};
        const int ready = ::poll(&socket, 1, millisecondsUntil(deadline));
        if (ready < 0 && errno == EINTR) continue;
        if (ready == 0) return Received::TimedOut;
        message.resize(media_protocol::kMaxMessageBytes);
        const ssize_t got = ready < 0 ? -1 : ::recv(m_socket.get(), message.data(), message.size(), MSG_DONTWAIT);
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) continue;
        message.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
        if (got > 0) return Received::Message;
        // So does Linux tell a peer that closed a Unix socket with messages waiting in it.
        return got < 0 && errno == ECONNRESET ? Received::Unread : Received::Closed;
    }
}

ProcessEnd DecoderProcess::end()
{
    if (m_pid <= 0) return {};
    // One that ended by itself is told apart from one that is killed here.
    int status = 0;
    pid_t got = ::waitpid(m_pid, &status, WNOHANG);
    if (got == 0) {
        ::kill(m_pid, SIGKILL);
        got = collect(m_pid, status) ? m_pid : -1;
    }
    m_pid = 0;
    if (got <= 0) return {};
    return {true, WIFSIGNALED(status) ? WTERMSIG(status) : 0, WIFEXITED(status) ? WEXITSTATUS(status) : 0};
}

} // namespace headroom
