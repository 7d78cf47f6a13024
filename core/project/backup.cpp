// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backup.h"

#include "core/project/project_text.h"
#include "core/storage/online_backup.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace headroom {

namespace {

Result<void> verify(const QString& path)
{
    Result<storage::Database> copy = storage::Database::open(path, storage::Access::ReadOnly);
    if (!copy) return copy.error();
    Result<storage::Statement> statement = copy->prepare("PRAGMA quick_check(1)");
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    if (*row && statement->text(0) == "ok") return {};
    return Error{ErrorCode::Damaged,
                 ProjectText::tr("%1: the copy does not pass SQLite's check. Run “headroom-cli check” on the "
                                 "project.")
                     .arg(path),
                 {}};
}

Result<std::string> sha256(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return Error{ErrorCode::Io, ProjectText::tr("%1 can't be read: %2").arg(path, file.errorString()), {}};
    return hash.result().toHex().toStdString();
}

} // namespace

Result<std::string> copyProject(storage::Database& database, const QString& target, const Progress& progress)
{
    if (QFileInfo::exists(target))
        return Error{
            ErrorCode::Conflict, ProjectText::tr("%1: the file exists already. Choose another name.").arg(target), {}};
    const auto isCancelled = [&progress] { return progress.cancelled(); };
    const auto copy = [&]() -> Result<std::string> {
        if (Result<void> done = storage::backupInto(database, target, isCancelled); !done) return done.error();
        if (Result<void> done = verify(target); !done) return done.error();
        return sha256(target);
    };
    Result<std::string> hash = copy();
    QFile::remove(target + QStringLiteral("-journal")); // emptied, not removed, by SQLite
    if (!hash) {
        QFile::remove(target);
        return Error{hash.error().code, QStringLiteral("%1: %2").arg(target, hash.error().text), hash.error().detail};
    }
    return hash;
}

Result<QString> backUp(storage::Database& database, const QString& projectPath, const Progress& progress)
{
    const QFileInfo info(projectPath);
    const QDir folder(info.absolutePath() + u'/' + info.completeBaseName() + QStringLiteral(".backups"));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{
            ErrorCode::ReadOnly, ProjectText::tr("%1: the folder for backups can't be made.").arg(folder.path()), {}};
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString target;
    for (int i = 1; target.isEmpty() || QFileInfo::exists(target); ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral("-%1").arg(i);
        target = folder.filePath(QStringLiteral("%1-%2%3.headroom").arg(info.completeBaseName(), stamp, number));
    }
    const Result<std::string> copied = copyProject(database, target, progress);
    if (!copied) return copied.error();
    return target;
}

} // namespace headroom
