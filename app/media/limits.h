// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace headroom::media {

/// Image files are read into memory as a whole.
inline constexpr std::int64_t kMaxImageFileBytes = std::int64_t{1} << 29;
/// Address space on top of what the program and its libraries take from the start.
inline constexpr std::uint64_t kMaxMemoryBytes = std::uint64_t{2} << 30;

/// OpenCV reads its own limit of pixels from the environment while it is loaded, before main(): where the environment
/// doesn't hold it yet, the program starts itself once more with it.
void ensureEnvironment(char** arguments);

/// For good: memory, no files written, few descriptors, no core dump, no new privileges.
void limitResources();

/// From now on the process may use `seconds` more of processor time; then it ends by SIGXCPU.
void limitProcessorTime(std::uint32_t seconds);

} // namespace headroom::media
