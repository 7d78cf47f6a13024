// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/unique_fd.h"

#include <cstddef>
#include <optional>
#include <span>

namespace headroom {

/// Memory without a name, of a size that no one can change any more: a process that shares it can't pull pages away
/// from under this one. Takes real memory only where something was written.
class SharedMemory
{
public:
    /// Nothing if the system refuses; errno tells why.
    static std::optional<SharedMemory> create(std::size_t bytes);

    SharedMemory(SharedMemory&& other) noexcept;
    SharedMemory& operator=(SharedMemory&&) = delete;
    ~SharedMemory();

    int descriptor() const { return m_descriptor.get(); }
    std::span<const std::byte> bytes() const { return m_bytes; }
    /// Gives the first `count` bytes back to the system; they read as zero then.
    void release(std::size_t count);

private:
    SharedMemory(UniqueFd descriptor, std::span<std::byte> bytes);

    UniqueFd m_descriptor;
    std::span<std::byte> m_bytes;
};

} // namespace headroom
