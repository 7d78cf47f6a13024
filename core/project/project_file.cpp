// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project_file.h"

#include "core/project/backup.h"
#include "core/project/field_places.h"
#include "core/project/project_text.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace headroom {

namespace {

using storage::Access;
using storage::Database;
using storage::FileLock;

QString journalPath(const QString& path)
{
    return path + QStringLiteral("-journal");
}

bool canWrite(const QString& path)
{
    return ::access(QFile::encodeName(path).constData(), W_OK) == 0;
}

Error named(Error error, const QString& path)
{
    error.text = QStringLiteral("%1: %2").arg(QDir::toNativeSeparators(path), error.text);
    return error;
}

/// A file that a crash left in the middle of a commit, where it can't be recovered in place: file and journal are
/// copied aside and recovered there.
Result<void> recoverAside(ProjectFile& file)
{
    file.recovered = std::make_unique<QTemporaryDir>();
    const QString copy = file.recovered->filePath(QStringLiteral("recovered.headroom"));
    if (!file.recovered->isValid() || !QFile::copy(file.path, copy) ||
        !QFile::copy(journalPath(file.path), journalPath(copy)))
        return Error{ErrorCode::Io,
                     ProjectText::tr("The project needs recovery after a crash, but there is no room to do so in the "
                                     "temporary folder."),
                     {}};
    for (const QString& path : {copy, journalPath(copy)})
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    Result<Database> database = Database::open(copy, Access::ReadWrite);
    if (!database) return database.error();
    const Result<std::int64_t> read = database->integer("SELECT count(*) FROM sqlite_schema");
    if (!read) return read.error();
    file.database = std::move(database).value();
    return {};
}

Result<void> verifyWideTable(Database& database)
{
    const Result<std::vector<FieldPlace>> places = readFieldPlaces(database);
    if (!places) return places.error();
    Result<storage::Statement> statement = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'data'");
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    if (*row && statement->text(0) == wideTableSql(*places)) return {};
    return Error{
        ErrorCode::NotAProject,
        ProjectText::tr(
            "This file was not made by Headroom: its table of imported fields is not as its list of fields says. "
            "It was not opened."),
        {}};
}

Result<void> bringToThisVersion(ProjectFile& file)
{
    const Result<std::int64_t> version = file.database->integer("PRAGMA user_version");
    if (!version) return version.error();
    if (*version == storage::currentSchemaVersion()) return {};
    if (!file.readOnlyReason.isEmpty())
        return Error{ErrorCode::ReadOnly,
                     ProjectText::tr("This project was made by an older version and must be brought up to date, "
                                     "but it can't be written. Work on a copy."),
                     {}};
    const Result<QString> saved = backUp(*file.database, file.path);
    if (!saved) return saved.error();
    return storage::migrate(*file.database);
}

Result<void> connect(ProjectFile& file, bool wantsWrite)
{
    if (wantsWrite) {
        Result<FileLock> lock = FileLock::acquire(file.path);
        if (!lock) return lock.error();
        file.lock = std::move(lock).value();
    }
    const bool isHot = QFileInfo(journalPath(file.path)).size() > 0;
    if (!wantsWrite && isHot && !canWrite(QFileInfo(file.path).absolutePath())) return recoverAside(file);
    Result<Database> database = Database::open(file.path, wantsWrite || isHot ? Access::ReadWrite : Access::ReadOnly);
    if (!database) return database.error();
    file.database = std::move(database).value();
    return {};
}

QString whyReadOnly(const QString& path)
{
    if (!canWrite(path)) return ProjectText::tr("The file can't be written.");
    if (!canWrite(QFileInfo(path).absolutePath())) return ProjectText::tr("The folder of the file can't be written.");
    return {};
}

} // namespace

Result<ProjectFile> openProjectFile(const QString& path, OpenMode mode)
{
    const QFileInfo info(path);
    if (!info.exists()) return named({ErrorCode::NotFound, ProjectText::tr("There is no such file."), {}}, path);
    if (!info.isFile()) return named({ErrorCode::NotAProject, ProjectText::tr("This is not a file."), {}}, path);
    ProjectFile file;
    file.path = path;
    if (mode == OpenMode::ReadOnly)
        file.readOnlyReason = ProjectText::tr("It was opened only to be read.");
    else
        file.readOnlyReason = whyReadOnly(path);
    if (mode == OpenMode::ReadWrite && !file.readOnlyReason.isEmpty())
        return named({ErrorCode::ReadOnly,
                      file.readOnlyReason + u' ' + ProjectText::tr("Check the permissions, or work on a copy."),
                      {}},
                     path);
    Result<void> connected = connect(file, file.readOnlyReason.isEmpty());
    if (!connected && mode == OpenMode::WriteIfPossible && file.readOnlyReason.isEmpty() &&
        (connected.error().code == ErrorCode::Locked || connected.error().code == ErrorCode::ReadOnly)) {
        file.readOnlyReason = connected.error().text;
        connected = connect(file, false);
    }
    if (!connected) return named(connected.error(), path);
    if (Result<void> done = storage::verifySchema(*file.database); !done) return named(done.error(), path);
    if (Result<void> done = bringToThisVersion(file); !done) return named(done.error(), path);
    if (Result<void> done = storage::verifySchema(*file.database); !done) return named(done.error(), path);
    if (Result<void> done = verifyWideTable(*file.database); !done) return named(done.error(), path);
    return file;
}

Result<ProjectFile> createProjectFile(const QString& path)
{
    if (QFileInfo::exists(path))
        return named({ErrorCode::Conflict,
                      ProjectText::tr("The file exists already. Choose another name, or remove it first."),
                      {}},
                     path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return named({ErrorCode::NotFound, ProjectText::tr("Its folder does not exist."), {}}, path);
    ProjectFile file;
    file.path = path;
    const auto make = [&file]() -> Result<void> {
        Result<FileLock> lock = FileLock::acquire(file.path);
        if (!lock) return lock.error();
        file.lock = std::move(lock).value();
        Result<Database> database = Database::open(file.path, Access::Create);
        if (!database) return database.error();
        file.database = std::move(database).value();
        return storage::migrate(*file.database);
    };
    if (const Result<void> made = make(); !made) {
        file.database.reset();
        if (file.lock) QFile::remove(path);
        QFile::remove(journalPath(path));
        return named(made.error(), path);
    }
    return file;
}

} // namespace headroom
