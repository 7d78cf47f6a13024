// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/shared_memory.h"

#include <fcntl.h>
#include <linux/falloc.h>
#include <sys/mman.h>

namespace headroom {

std::optional<SharedMemory> SharedMemory::create(std::size_t bytes)
{
    UniqueFd descriptor(::memfd_create("headroom-media", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!descriptor || ::ftruncate(descriptor.get(), static_cast<off_t>(bytes)) != 0) return std::nullopt;
    if (::fcntl(descriptor.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0) return std::nullopt;
    void* const memory = ::mmap(nullptr, bytes, PROT_READ, MAP_SHARED, descriptor.get(), 0);
    if (memory == MAP_FAILED) return std::nullopt;
    return SharedMemory(std::move(descriptor), {static_cast<std::byte*>(memory), bytes});
}

SharedMemory::SharedMemory(UniqueFd descriptor, std::span<std::byte> bytes)
    : m_descriptor(std::move(descriptor)), m_bytes(bytes)
{}

SharedMemory::SharedMemory(SharedMemory&& other) noexcept
    : m_descriptor(std::move(other.m_descriptor)), m_bytes(std::exchange(other.m_bytes, {}))
{}

SharedMemory::~SharedMemory()
{
    if (!m_bytes.empty()) ::munmap(m_bytes.data(), m_bytes.size());
}

void SharedMemory::release(std::size_t count)
{
    ::fallocate(m_descriptor.get(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, static_cast<off_t>(count));
}

} // namespace headroom
