// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <atomic>
#include <cstdint>
#include <mutex>

namespace headroom {

/// Thumbnails as files in a folder of the user's cache, outside any project. What was not looked at for longest goes
/// when they take more than `limitBytes`. From any thread. A folder that can't be written only makes it useless.
class ThumbnailStore
{
public:
    explicit ThumbnailStore(QString folder = defaultFolder(), std::int64_t limitBytes = std::int64_t{512} << 20);
    static QString defaultFolder();

    /// What the thumbnail of a file is kept under: another one as soon as the file is another.
    QString nameOf(const QString& file, int edge) const;
    /// Null where it isn't kept.
    QImage read(const QString& name) const;
    void write(const QString& name, const QImage& image);
    /// Deletes the oldest until nine tenths of the limit are kept.
    void prune();

private:
    QString m_folder;
    std::int64_t m_limitBytes;
    std::atomic<std::int64_t> m_unpruned; // bytes written since it was last measured
    std::mutex m_pruning;
};

} // namespace headroom
