// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/limits.h"
#include "app/media/service.h"
#include "core/media/media_protocol.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <opencv2/core/utility.hpp>
#include <poll.h>
#include <span>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace protocol = headroom::media_protocol;

namespace {

/// Maps the memory that the client made; empty where there is none.
std::span<std::byte> mapSharedMemory()
{
    struct stat status = {};
    if (::fstat(protocol::kMemoryDescriptor, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size == 0)
        return {};
    const auto size = static_cast<std::size_t>(status.st_size);
    void* const memory = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, protocol::kMemoryDescriptor, 0);
    if (memory == MAP_FAILED) return {};
    return {static_cast<std::byte*>(memory), size};
}

/// Ends the program when its client is gone, also in the middle of a request. PR_SET_PDEATHSIG would end it with the
/// client's thread that started it, too early where threads come and go.
void endWithClient()
{
    std::thread([] {
        pollfd socket = {protocol::kSocketDescriptor, 0, 0};
        while (::poll(&socket, 1, -1) < 0 && errno == EINTR) {
        }
        ::_exit(0);
    }).detach();
}

bool send(const std::vector<std::byte>& message)
{
    return ::send(protocol::kSocketDescriptor, message.data(), message.size(), MSG_NOSIGNAL) ==
           static_cast<ssize_t>(message.size());
}

int serveUntilHangUp(std::span<std::byte> shared)
{
    std::array<std::byte, protocol::kMaxMessageBytes> buffer;
    for (;;) {
        const ssize_t got = ::recv(protocol::kSocketDescriptor, buffer.data(), buffer.size(), 0);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return got == 0 ? 0 : 1;
        const auto request = protocol::decodeRequest(std::span(buffer).first(static_cast<std::size_t>(got)));
        if (!request) return 1;
        headroom::media::limitProcessorTime(request->cpuSeconds);
        if (!send(protocol::encode(headroom::media::serve(*request, shared)))) return 1;
    }
}

} // namespace

int main(int, char** arguments)
{
    headroom::media::ensureEnvironment(arguments);
    const std::span<std::byte> shared = mapSharedMemory();
    if (shared.empty()) {
        std::fputs("headroom-media decodes pictures and sound for Headroom, which starts it itself.\n", stderr);
        return 2;
    }
    endWithClient();
    cv::setNumThreads(1); // several decoders side by side use the processors better
    headroom::media::limitResources();
    if (!send(protocol::encodeHello())) return 1;
    return serveUntilHangUp(shared);
}
