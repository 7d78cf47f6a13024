// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/input_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace headroom::media {
namespace {

Refused failure(int error)
{
    const bool isMissing = error == ENOENT || error == ENOTDIR || error == ENAMETOOLONG;
    return {isMissing ? Refusal::NotFound : Refusal::NotReadable, std::strerror(error), 0, 0};
}

/// Closes itself.
class Handle
{
public:
    explicit Handle(int descriptor) : m_descriptor(descriptor) {}
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle()
    {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

/// Reads from offset 0 until `bytes` is full or the file ends; returns the number read or -1.
ssize_t readFully(int descriptor, std::vector<std::uint8_t>& bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t got = ::pread(descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(done));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0) break;
        done += static_cast<std::size_t>(got);
    }
    return static_cast<ssize_t>(done);
}

} // namespace

Outcome<InputFile> InputFile::open(const std::string& path)
{
    // Opened for real only when it is known to be a regular file: opening a device or a FIFO may already do something.
    const Handle place(::open(path.c_str(), O_PATH | O_CLOEXEC | O_NOFOLLOW));
    struct stat status = {};
    if (place.get() < 0 || ::fstat(place.get(), &status) != 0) return failure(errno);
    if (S_ISLNK(status.st_mode)) return Refusal::SymbolicLink;
    if (!S_ISREG(status.st_mode)) return Refusal::NotRegularFile;
    if (status.st_size == 0) return Refusal::EmptyFile;
    const std::string samePlace = "/proc/self/fd/" + std::to_string(place.get());
    const int descriptor = ::open(samePlace.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) return failure(errno);
    return InputFile(descriptor, status.st_size);
}

InputFile::InputFile(InputFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_size(other.m_size)
{}

InputFile::~InputFile()
{
    if (m_descriptor >= 0) ::close(m_descriptor);
}

std::vector<std::uint8_t> InputFile::head(std::size_t count) const
{
    std::vector<std::uint8_t> bytes(count);
    const ssize_t got = readFully(m_descriptor, bytes);
    bytes.resize(got < 0 ? 0 : static_cast<std::size_t>(got));
    return bytes;
}

Outcome<std::vector<std::uint8_t>> InputFile::readAll(std::int64_t limit) const
{
    if (m_size > limit) return Refused{Refusal::TooManyBytes, {}, m_size, limit};
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(m_size));
    const ssize_t got = readFully(m_descriptor, bytes);
    if (got < 0) return Refused{Refusal::NotReadable, std::strerror(errno), 0, 0};
    bytes.resize(static_cast<std::size_t>(got)); // it may have shrunk meanwhile
    if (bytes.empty()) return Refusal::EmptyFile;
    return bytes;
}

} // namespace headroom::media
