// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/byte_source.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace headroom {

namespace {

constexpr int kWaitMilliseconds = 100; // between two looks at whether to give up
constexpr std::size_t kHashBlock = 1 << 18;

QString systemMessage(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

Error notAFile(const QString& name)
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Import", "%1 is neither a file nor a pipe. Name a file.").arg(name),
            {}};
}

// A new file that has no name, so that nothing is left of it whatever happens.
int openNameless()
{
    QByteArray name = QFile::encodeName(QDir::tempPath()) + "/headroom-XXXXXX";
    const int descriptor = mkostemp(name.data(), O_CLOEXEC);
    if (descriptor >= 0) unlink(name.constData());
    return descriptor;
}

bool writeAll(int descriptor, std::span<const char> bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

ByteSource::ByteSource(int descriptor, QString name, const Progress* progress)
    : m_descriptor(descriptor), m_name(std::move(name)), m_progress(progress)
{}

ByteSource::~ByteSource()
{
    close(m_descriptor);
}

Result<std::unique_ptr<ByteSource>> ByteSource::open(const QString& path, const Progress* progress)
{
    const bool isStandardInput = path == QLatin1String("-");
    // Without O_NONBLOCK a named pipe that nobody writes to would hold us here for ever.
    const int descriptor = isStandardInput
                               ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
                               : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0) {
        const int number = errno;
        return Error{
            number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
            number == ENOENT
                ? QCoreApplication::translate("Import", "There is no file %1.").arg(path)
                : QCoreApplication::translate("Import", "%1 can't be opened: %2.").arg(path, systemMessage(number)),
            {}};
    }
    const QString name = isStandardInput ? QCoreApplication::translate("Import", "standard input") : path;
    std::unique_ptr<ByteSource> source(new ByteSource(descriptor, name, progress));
    if (Result<void> done = source->examine(); !done) return done.error();
    return source;
}

Result<void> ByteSource::examine()
{
    struct stat facts = {};
    if (fstat(m_descriptor, &facts) != 0) return readError();
    if (S_ISDIR(facts.st_mode))
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "%1 is a folder, not a file.").arg(m_name),
                     {}};
    // Some programs start others with a socket in place of a pipe.
    m_isPipe = S_ISFIFO(facts.st_mode) || S_ISSOCK(facts.st_mode);
    if (!m_isPipe && !S_ISREG(facts.st_mode)) return notAFile(m_name);
    if (!m_isPipe) m_totalBytes = static_cast<std::uint64_t>(facts.st_size);
    return {};
}

Error ByteSource::readError() const
{
    const int number = errno;
    return {ErrorCode::Io,
            QCoreApplication::translate("Import", "%1 can't be read: %2.").arg(m_name, systemMessage(number)),
            {}};
}

Result<void> ByteSource::waitForData() const
{
    for (;;) {
        if (m_isGivenUp.load(std::memory_order_relaxed) || (m_progress != nullptr && m_progress->cancelled()))
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled."), {}};
        pollfd wanted{m_descriptor, POLLIN, 0};
        const int ready = poll(&wanted, 1, kWaitMilliseconds);
        if (ready < 0 && errno != EINTR) return readError();
        if (ready > 0) return {};
    }
}

Result<std::size_t> ByteSource::readSome(std::span<char> into) const
{
    for (;;) {
        if (m_isPipe) {
            if (Result<void> waited = waitForData(); !waited) return waited.error();
        }
        const ssize_t got = ::read(m_descriptor, into.data(), into.size());
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR && errno != EAGAIN) return readError();
    }
}

Result<std::size_t> ByteSource::read(std::span<char> into)
{
    std::size_t filled = 0;
    while (filled < into.size()) {
        const Result<std::size_t> got = readSome(into.subspan(filled));
        if (!got) return got.error();
        if (*got == 0) break;
        filled += *got;
    }
    m_hash.add({into.data(), filled});
    m_bytesRead += filled;
    return filled;
}

Result<void> ByteSource::makeSeekable()
{
    if (!m_isPipe) return {};
    const int copy = openNameless();
    if (copy < 0) return readError();
    std::vector<char> block(kHashBlock);
    std::uint64_t size = 0;
    for (;;) {
        const Result<std::size_t> got = readSome(block);
        if (!got || (*got > 0 && !writeAll(copy, {block.data(), *got}))) {
            const int number = errno;
            close(copy);
            if (!got) return got.error();
            return Error{number == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io,
                         QCoreApplication::translate("Import", "%1 can't be kept aside in %2: %3.")
                             .arg(m_name, QDir::tempPath(), systemMessage(number)),
                         {}};
        }
        if (*got == 0) break;
        size += *got;
    }
    lseek(copy, 0, SEEK_SET);
    close(m_descriptor);
    m_descriptor = copy;
    m_isPipe = false;
    m_totalBytes = size;
    return {};
}

std::string ByteSource::firstBytes(std::size_t most) const
{
    if (m_isPipe) return {};
    std::string bytes(most, '\0');
    const ssize_t got = pread(m_descriptor, bytes.data(), bytes.size(), 0);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
}

Result<std::string> ByteSource::hashOfAll() const
{
    Sha256 hash;
    std::vector<char> block(kHashBlock);
    off_t position = 0;
    for (;;) {
        const ssize_t got = pread(m_descriptor, block.data(), block.size(), position);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return readError();
        if (got == 0) return hash.hex();
        hash.add({block.data(), static_cast<std::size_t>(got)});
        position += got;
        if (m_progress != nullptr && m_progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled."), {}};
    }
}

} // namespace headroom
