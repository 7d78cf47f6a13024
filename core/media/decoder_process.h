// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/shared_memory.h"
#include "core/media/unique_fd.h"

#include <QString>

#include <chrono>
#include <cstddef>
#include <memory>
#include <span>
#include <sys/types.h>
#include <vector>

namespace headroom {

/// How a process ended.
struct ProcessEnd
{
    bool isKnown = false; // false: it couldn't be waited for
    int signal = 0;       // that ended it, or 0
    int exitStatus = 0;
};

/// One running decoder program: a socket, shared memory, and the duty to leave neither process nor zombie behind. Knows
/// nothing of what is said over the socket. One thread at a time.
class DecoderProcess
{
public:
    using Deadline = std::chrono::steady_clock::time_point;
    enum class Received {
        Message,
        TimedOut,
        Closed, // the program has ended
        Unread, // it has ended without reading what was sent to it
    };

    /// Starts the program and returns at once.
    static Result<std::unique_ptr<DecoderProcess>> start(const QString& program, std::size_t sharedBytes);
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;
    ~DecoderProcess();

    pid_t pid() const { return m_pid; }
    /// False if the program has ended.
    bool send(std::span<const std::byte> message);
    /// Waits for one message of at most media_protocol::kMaxMessageBytes.
    Received receive(std::vector<std::byte>& message, Deadline deadline);
    SharedMemory& shared() { return m_shared; }
    /// Kills the program if it still runs, and collects it.
    ProcessEnd end();

private:
    DecoderProcess(pid_t pid, UniqueFd socket, SharedMemory shared);

    pid_t m_pid;
    UniqueFd m_socket;
    SharedMemory m_shared;
};

} // namespace headroom
