// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/media_folders.h"

#include "core/project/json.h"

#include <QDir>

namespace headroom {

namespace {

using storage::Statement;

Result<void> write(storage::Database& database, const QStringList& folders)
{
    Result<Statement> statement =
        database.prepare("INSERT OR REPLACE INTO here(name, value) VALUES('media_folders', ?)");
    if (!statement) return statement.error();
    const std::string text =
        QJsonDocument(QJsonArray::fromStringList(folders)).toJson(QJsonDocument::Compact).toStdString();
    return statement->bindText(1, text).run();
}

QString absolute(const QString& folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

} // namespace

Result<QStringList> mediaFolders(storage::Database& database)
{
    Result<Statement> statement = database.prepare("SELECT value FROM here WHERE name = 'media_folders'");
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    QStringList folders;
    if (!*row) return folders;
    const std::string_view text = statement->text(0);
    for (const QJsonValue& folder :
         QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size()))).array())
        folders.append(folder.toString());
    return folders;
}

Result<void> addMediaFolder(storage::Database& database, const QString& folder)
{
    Result<QStringList> folders = mediaFolders(database);
    if (!folders) return folders.error();
    if (folders->contains(absolute(folder))) return {};
    folders->append(absolute(folder));
    return write(database, *folders);
}

Result<void> relocateMediaFolder(storage::Database& database, const QString& before, const QString& now)
{
    Result<QStringList> folders = mediaFolders(database);
    if (!folders) return folders.error();
    const qsizetype index = folders->indexOf(absolute(before));
    if (index >= 0)
        folders->replace(index, absolute(now));
    else
        folders->append(absolute(now));
    folders->removeDuplicates();
    return write(database, *folders);
}

} // namespace headroom
