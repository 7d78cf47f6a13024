// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_roots.h"

#include "core/media/media_text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdlib>
#include <memory>
#include <optional>

namespace headroom {
namespace {

Error refused(ErrorCode code, const QString& path, const QString& reason)
{
    return {code, QStringLiteral("%1: %2").arg(path, reason), {}};
}

bool isUrl(const QString& path)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:(//|/|data)|^data:"));
    return scheme.match(path).hasMatch();
}

/// What is wrong with the path itself, before any folder is looked at.
std::optional<Error> formError(const QString& path)
{
    if (path.isEmpty()) return Error{ErrorCode::InvalidInput, MediaText::tr("the media path is empty"), {}};
    if (path.contains(QChar(0)))
        return refused(ErrorCode::InvalidInput, path, MediaText::tr("a media path can't hold a zero byte"));
    if (isUrl(path)) return refused(ErrorCode::InvalidInput, path, MediaText::tr("a URL; only local files are opened"));
    if (path.split(u'/').contains(u".."))
        return refused(ErrorCode::InvalidInput, path, MediaText::tr("\"..\" is not allowed in a media path"));
    return std::nullopt;
}

/// Absolute, without links, "." and ".."; empty if there is no such file. (QFileInfo::canonicalFilePath takes a link to
/// itself for a file.)
QString realPath(const QString& path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(QFile::encodeName(path).constData(), nullptr),
                                                           &std::free);
    return real ? QFile::decodeName(real.get()) : QString();
}

/// The part of `path` below `folder`, or nothing if it isn't below.
std::optional<QString> below(const QString& path, const QString& folder)
{
    if (folder.isEmpty()) return std::nullopt;
    QString prefix = QDir::cleanPath(folder);
    if (!prefix.endsWith(u'/')) prefix += u'/';
    const QString clean = QDir::cleanPath(path);
    if (!clean.startsWith(prefix)) return std::nullopt;
    return clean.mid(prefix.size());
}

/// `imported` as a path relative to the root, if it may lie there.
std::optional<QString> relativeTo(const MediaRoot& root, const QString& imported)
{
    if (auto part = below(imported, root.recorded)) return part;
    if (!QDir::isAbsolutePath(imported)) return imported;
    return below(imported, root.folder);
}

} // namespace

Result<QString> MediaRoots::resolve(const QString& imported) const
{
    if (const auto error = formError(imported)) return *error;
    std::optional<Error> found; // something was there, but not to be opened
    bool wasInside = false;
    for (const MediaRoot& root : m_roots) {
        const auto relative = relativeTo(root, imported);
        if (!relative) continue;
        wasInside = true;
        const QString folder = realPath(root.folder);
        if (folder.isEmpty()) continue;
        const QString file = realPath(QDir(folder).filePath(*relative));
        if (file.isEmpty()) continue;
        if (file != folder && !below(file, folder))
            found =
                refused(ErrorCode::InvalidInput, imported, MediaText::tr("a link that leads out of the media folder"));
        else if (!QFileInfo(file).isFile())
            found = refused(ErrorCode::InvalidInput, imported, MediaText::tr("not a regular file"));
        else
            return file;
    }
    if (found) return *found;
    if (!wasInside)
        return refused(ErrorCode::InvalidInput, imported, MediaText::tr("lies outside the approved media folders"));
    return refused(ErrorCode::NotFound, imported,
                   MediaText::tr("not found in the approved media folders. Use \"relocate\" if they have moved."));
}

} // namespace headroom
