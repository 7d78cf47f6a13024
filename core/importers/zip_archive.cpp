// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/zip_archive.h"

#include "core/importers/table_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>
#include <zip.h>

namespace headroom {

namespace {

// A few bytes can be made to unfold into gigabytes. Real sheets shrink to a tenth, sometimes to a fiftieth.
constexpr std::uint64_t kBombBytes = 64'000'000;
constexpr std::uint64_t kBombRatio = 200;
// An XML reader keeps all text up to the next "<" in memory.
constexpr std::uint64_t kMostWithoutTag = 2 * kMaxCellBytes;

class ZipEntry : public QIODevice
{
public:
    ZipEntry(zip_file* file, std::uint64_t compressed, std::uint64_t most)
        : m_file(file), m_most(std::min(most, std::max(kBombBytes, compressed * kBombRatio)))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~ZipEntry() override { zip_fclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 maxSize) override
    {
        const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
        if (got < 0) return fail(QCoreApplication::translate("Import", "the archive is damaged"));
        const auto count = static_cast<std::uint64_t>(got);
        m_read += count;
        const void* tag = memrchr(data, '<', count);
        m_withoutTag = tag == nullptr ? m_withoutTag + count
                                      : static_cast<std::uint64_t>(data + count - static_cast<const char*>(tag));
        if (m_read > m_most || m_withoutTag > kMostWithoutTag)
            return fail(QCoreApplication::translate("Import", "a part of it is too large to be read"));
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 fail(const QString& why)
    {
        setErrorString(why);
        return -1;
    }

    zip_file* m_file;
    std::uint64_t m_most;
    std::uint64_t m_read = 0;
    std::uint64_t m_withoutTag = 0;
};

} // namespace

Result<ZipArchive> ZipArchive::open(const ByteSource& bytes)
{
    const int descriptor = fcntl(bytes.descriptor(), F_DUPFD_CLOEXEC, 3);
    if (descriptor >= 0) lseek(descriptor, 0, SEEK_SET);
    int error = 0;
    zip* archive = descriptor < 0 ? nullptr : zip_fdopen(descriptor, 0, &error);
    if (archive != nullptr) return ZipArchive(archive);
    if (descriptor >= 0) close(descriptor);
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("Import", "%1 is not an .xlsx file, or it is damaged.").arg(bytes.name()),
                 {}};
}

ZipArchive::ZipArchive(ZipArchive&& other) noexcept : m_archive(other.m_archive)
{
    other.m_archive = nullptr;
}

ZipArchive::~ZipArchive()
{
    if (m_archive != nullptr) zip_discard(m_archive);
}

std::unique_ptr<QIODevice> ZipArchive::openEntry(const std::string& name, std::uint64_t most) const
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_stat(m_archive, name.c_str(), ZIP_FL_ENC_GUESS, &facts) != 0) return nullptr;
    zip_file* file = zip_fopen_index(m_archive, facts.index, 0);
    if (file == nullptr) return nullptr;
    return std::make_unique<ZipEntry>(file, facts.comp_size, most);
}

std::uint64_t ZipArchive::entrySize(const std::string& name) const
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    return zip_stat(m_archive, name.c_str(), ZIP_FL_ENC_GUESS, &facts) == 0 ? facts.size : 0;
}

} // namespace headroom
