// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/outcome.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom::media {

/// A regular file opened for reading. Anything else is refused without waiting: a FIFO would hang every decoder.
class InputFile
{
public:
    static Outcome<InputFile> open(const std::string& path);

    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&&) = delete;
    ~InputFile();

    int descriptor() const { return m_descriptor; }
    std::int64_t size() const { return m_size; }

    /// The first bytes, at most `count`; the file's position stays.
    std::vector<std::uint8_t> head(std::size_t count) const;
    /// All bytes; TooManyBytes past `limit`.
    Outcome<std::vector<std::uint8_t>> readAll(std::int64_t limit) const;

private:
    InputFile(int descriptor, std::int64_t size) : m_descriptor(descriptor), m_size(size) {}

    int m_descriptor;
    std::int64_t m_size;
};

} // namespace headroom::media
