// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_error.h"

#include "core/storage/storage_text.h"

#include <sqlite3.h>

namespace headroom::storage {

namespace {

struct Meaning
{
    ErrorCode code;
    QString text;
};

Meaning meaningOf(int code)
{
    if (code == SQLITE_READONLY_DBMOVED || code == SQLITE_IOERR_SHORT_READ)
        return {ErrorCode::Io,
                StorageText::tr("The project file was moved, replaced or cut off while it was open. Save a copy "
                                "elsewhere, then open the project again.")};
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::DiskFull,
                StorageText::tr("The disk is full: nothing was changed. Make room and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorCode::ReadOnly,
                StorageText::tr("The project can't be written. Check the permissions of the file and its "
                                "folder, or work on a copy.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Locked,
                StorageText::tr("Another program is using the project file. Close it and try again.")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotAProject, StorageText::tr("This is not a Headroom project.")};
    case SQLITE_CORRUPT:
        return {ErrorCode::Damaged,
                StorageText::tr("The project file is damaged. Run “headroom-cli check” on it, or go back to a "
                                "backup.")};
    case SQLITE_TOOBIG:
        return {ErrorCode::InvalidInput, StorageText::tr("A value is too large to be stored.")};
    case SQLITE_NOMEM:
        return {ErrorCode::Io, StorageText::tr("There is not enough memory.")};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, StorageText::tr("Cancelled.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Io,
                StorageText::tr("The project file can't be opened. Check that it exists and may be read.")};
    case SQLITE_IOERR:
        return {ErrorCode::Io,
                StorageText::tr("Reading or writing the project file failed. Nothing was changed; check the disk.")};
    default:
        return {ErrorCode::Internal, StorageText::tr("The project file could not be used.")};
    }
}

} // namespace

Error sqliteError(sqlite3* database, int code, const char* what)
{
    const Meaning meaning = meaningOf(code);
    const char* message = database != nullptr ? sqlite3_errmsg(database) : sqlite3_errstr(code);
    return {meaning.code, meaning.text,
            QStringLiteral("%1: %2 (%3)").arg(QString::fromUtf8(what), QString::fromUtf8(message)).arg(code)};
}

} // namespace headroom::storage
