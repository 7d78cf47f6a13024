// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/approved_roots.h"

#include "core/base/atomic_file.h"
#include "core/media/media_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>

#include <algorithm>

namespace headroom {

namespace {

// {"<project uuid>": [{"folder": "/data/clips", "recorded": "/home/eva/clips"}]}

QString keyOf(const ProjectId& project)
{
    return QString::fromStdString(project.toHex());
}

Result<QJsonObject> readAll(const QString& path)
{
    QFile file(path);
    if (!file.exists()) return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io, MediaText::tr("%1: can't be read: %2").arg(path, file.errorString()), {}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return Error{
            ErrorCode::Damaged,
            MediaText::tr("%1: the list of media folders is damaged (%2); delete it and say with \"relocate\" where "
                          "media are.")
                .arg(path, error.errorString()),
            {}};
    return document.object();
}

std::vector<MediaRoot> rootsIn(const QJsonObject& all, const ProjectId& project)
{
    std::vector<MediaRoot> roots;
    const QJsonArray listed = all.value(keyOf(project)).toArray();
    for (const QJsonValue& root : listed)
        roots.push_back({root[QStringLiteral("folder")].toString(), root[QStringLiteral("recorded")].toString()});
    return roots;
}

QJsonArray asJson(const std::vector<MediaRoot>& roots)
{
    QJsonArray array;
    for (const MediaRoot& root : roots)
        array.append(QJsonObject{{QStringLiteral("folder"), root.folder}, {QStringLiteral("recorded"), root.recorded}});
    return array;
}

} // namespace

ApprovedRoots::ApprovedRoots(QString file) : m_file(std::move(file)) {}

QString ApprovedRoots::defaultFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("headroom/media-roots.json"));
}

Result<std::vector<MediaRoot>> ApprovedRoots::of(const ProjectId& project) const
{
    const Result<QJsonObject> all = readAll(m_file);
    if (!all) return all.error();
    return rootsIn(*all, project);
}

Result<void> ApprovedRoots::approve(const ProjectId& project, const MediaRoot& root) const
{
    QDir().mkpath(QFileInfo(m_file).path());
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(5000)) return Error{ErrorCode::Io, MediaText::tr("%1: can't be written.").arg(m_file), {}};
    const Result<QJsonObject> all = readAll(m_file);
    if (!all) return all.error();
    std::vector<MediaRoot> roots = rootsIn(*all, project);
    std::erase_if(roots, [&](const MediaRoot& known) {
        if (known.folder == root.folder) return true;
        if (root.recorded.isEmpty()) return false;
        const bool hasMoved = known.folder == root.recorded && !QFileInfo::exists(known.folder);
        return known.recorded == root.recorded || hasMoved;
    });
    roots.insert(roots.begin(), root);
    QJsonObject changed = *all;
    changed[keyOf(project)] = asJson(roots);
    return writeFileAtomically(m_file, QJsonDocument(changed).toJson().toStdString());
}

} // namespace headroom
