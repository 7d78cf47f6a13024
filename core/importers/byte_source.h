// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/sha256.h"
#include "core/tasks/progress.h"

#include <QString>

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace headroom {

/// The bytes of a file or pipe, read once from start to end and hashed on the way. Used by one thread at a time.
class ByteSource
{
public:
    /// `path` "-" is standard input. Regular files and pipes (also named ones); folders, devices and sockets are
    /// InvalidInput. While a pipe has nothing to give, `progress` is asked whether to give up; it must outlive the
    /// source.
    static Result<std::unique_ptr<ByteSource>> open(const QString& path, const Progress* progress = nullptr);
    ~ByteSource();

    /// Reads into all of `into` unless the end comes first; returns how much. 0: the end. Cancelled if asked to.
    Result<std::size_t> read(std::span<char> into);

    /// The file's name for messages: its path, or "standard input".
    const QString& name() const { return m_name; }
    /// 0 where it isn't known.
    std::uint64_t totalBytes() const { return m_totalBytes; }
    std::uint64_t bytesRead() const { return m_bytesRead; }
    bool isPipe() const { return m_isPipe; }
    /// SHA-256 of the bytes read so far, in hex.
    std::string hash() const { return m_hash.hex(); }

    /// Reads a pipe to its end into a temporary file without a name and puts that in its place, so that it can be read
    /// more than once. Does nothing for regular files. Before the first read().
    Result<void> makeSeekable();
    /// SHA-256 of the whole file in hex, without moving where read() is. Not for pipes.
    Result<std::string> hashOfAll() const;
    /// The file's first bytes (at most `most`), without moving where read() is. Empty for pipes.
    std::string firstBytes(std::size_t most) const;
    /// Makes a read() that waits for a pipe fail as Cancelled. From any thread.
    void giveUp() { m_isGivenUp.store(true, std::memory_order_relaxed); }
    /// The file's descriptor, which stays this object's. Not for pipes.
    int descriptor() const { return m_descriptor; }

private:
    ByteSource(int descriptor, QString name, const Progress* progress);
    Result<void> examine();
    Result<void> waitForData() const;
    Result<std::size_t> readSome(std::span<char> into) const;
    Error readError() const;

    int m_descriptor;
    QString m_name;
    const Progress* m_progress;
    std::atomic<bool> m_isGivenUp = false;
    bool m_isPipe = false;
    std::uint64_t m_totalBytes = 0;
    std::uint64_t m_bytesRead = 0;
    Sha256 m_hash;
};

} // namespace headroom
