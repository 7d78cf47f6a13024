// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/byte_source.h"

#include <QIODevice>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

struct zip;
struct zip_file;

namespace headroom {

/// A ZIP archive from a file that is open already. Not thread-safe.
class ZipArchive
{
public:
    /// InvalidInput if it is none.
    static Result<ZipArchive> open(const ByteSource& bytes);
    ~ZipArchive();
    ZipArchive(ZipArchive&& other) noexcept;
    ZipArchive& operator=(ZipArchive&&) = delete;

    /// A file in the archive, to be read from start to end; null if there is none of this name. `most`: reading fails
    /// past so many bytes.
    std::unique_ptr<QIODevice> openEntry(const std::string& name, std::uint64_t most) const;
    /// What the directory says of a file's size after decompression; 0 if it isn't there.
    std::uint64_t entrySize(const std::string& name) const;

private:
    explicit ZipArchive(zip* archive) : m_archive(archive) {}
    zip* m_archive;
};

} // namespace headroom
