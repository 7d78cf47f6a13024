// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/thumbnail_store.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <vector>

namespace headroom {

ThumbnailStore::ThumbnailStore(QString folder, std::int64_t limitBytes)
    : m_folder(std::move(folder)), m_limitBytes(limitBytes), m_unpruned(limitBytes) // what is there is not known yet
{}

QString ThumbnailStore::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
        .filePath(QStringLiteral("headroom/thumbnails"));
}

QString ThumbnailStore::nameOf(const QString& file, int edge) const
{
    const QFileInfo info(file);
    const QString identity = QStringLiteral("%1\n%2\n%3\n%4")
                                 .arg(file)
                                 .arg(info.size())
                                 .arg(info.lastModified().toMSecsSinceEpoch())
                                 .arg(edge);
    const QByteArray hash = QCryptographicHash::hash(identity.toUtf8(), QCryptographicHash::Blake2b_160).toHex();
    return QStringLiteral("%1/%2").arg(QString::fromLatin1(hash.left(2)), QString::fromLatin1(hash.mid(2)));
}

QImage ThumbnailStore::read(const QString& name) const
{
    QFile file(QDir(m_folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray bytes = file.readAll();
    QBuffer buffer(&bytes);
    const char* format = bytes.startsWith("\x89PNG") ? "png" : "jpeg";
    QImage image = QImageReader(&buffer, format).read();
    if (!image.isNull()) file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    return image;
}

void ThumbnailStore::write(const QString& name, const QImage& image)
{
    const QString path = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(QFileInfo(path).path())) return;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    const bool hasAlpha = image.hasAlphaChannel();
    if (!image.save(&file, hasAlpha ? "png" : "jpeg", hasAlpha ? -1 : 88) || !file.commit()) return;
    if ((m_unpruned += QFileInfo(path).size()) > m_limitBytes / 10) prune();
}

void ThumbnailStore::prune()
{
    const std::unique_lock lock(m_pruning, std::try_to_lock);
    if (!lock.owns_lock()) return;
    m_unpruned = 0;
    std::vector<QFileInfo> files;
    std::int64_t total = 0;
    QDirIterator walk(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files.push_back(walk.nextFileInfo());
        total += files.back().size();
    }
    if (total <= m_limitBytes) return;
    std::sort(files.begin(), files.end(),
              [](const QFileInfo& a, const QFileInfo& b) { return a.lastModified() < b.lastModified(); });
    for (const QFileInfo& file : files) {
        if (total <= m_limitBytes / 10 * 9) break;
        if (QFile::remove(file.filePath())) total -= file.size();
    }
}

} // namespace headroom
