// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace headroom {

Error AtomicFile::failure(int systemError) const
{
    const QString path = m_file.fileName();
    const QString reason = systemError != 0 ? qt_error_string(systemError) : m_file.errorString();
    if (systemError == ENOSPC || systemError == EDQUOT || m_file.error() == QFileDevice::ResourceError) {
        return {ErrorCode::DiskFull,
                QCoreApplication::translate(
                    "AtomicFile",
                    "Cannot write “%1”: the disk is full. Nothing was written; make room or choose another place.")
                    .arg(path),
                reason};
    }
    return {ErrorCode::Io,
            QCoreApplication::translate(
                "AtomicFile",
                "Cannot write “%1”: %2. Nothing was written; choose another place or ask for the right to write there.")
                .arg(path, reason),
            {}};
}

Result<void> AtomicFile::open()
{
    const QFileInfo info(m_file.fileName());
    if (info.exists() && !info.isFile()) {
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "AtomicFile", "Cannot write “%1”: it is there already and is not a regular file. Choose another name.")
                .arg(m_file.fileName()),
            {}};
    }
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly)) return failure(errno);
    return {};
}

Result<void> AtomicFile::write(std::string_view bytes)
{
    errno = 0;
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file.write(bytes.data(), size) != size) return failure(errno);
    return {};
}

Result<void> AtomicFile::commit()
{
    errno = 0;
    // QSaveFile syncs too, but keeps quiet about a sync that failed. Pipes of a test's file system can't sync: EINVAL.
    if (!m_file.flush() || (::fsync(m_file.handle()) != 0 && errno != EINVAL)) {
        const Error error = failure(errno);
        m_file.cancelWriting();
        return error;
    }
    errno = 0;
    if (!m_file.commit()) return failure(errno);
    return {};
}

Result<void> writeFileAtomically(const QString& path, std::string_view bytes)
{
    AtomicFile file(path);
    if (Result<void> opened = file.open(); !opened) return opened;
    if (Result<void> written = file.write(bytes); !written) return written;
    return file.commit();
}

} // namespace headroom
