// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/media_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

using namespace std::string_view_literals;

constexpr std::array kMediaEndings = {".jpg"sv,  ".jpeg"sv, ".png"sv,  ".gif"sv, ".bmp"sv, ".webp"sv, ".tif"sv,
                                      ".tiff"sv, ".pbm"sv,  ".pgm"sv,  ".ppm"sv, ".pnm"sv, ".wav"sv,  ".flac"sv,
                                      ".ogg"sv,  ".oga"sv,  ".opus"sv, ".mp3"sv, ".aif"sv, ".aiff"sv, ".au"sv};

} // namespace

bool isMediaName(std::string_view name)
{
    std::string folded(name.substr(name.size() - std::min<std::size_t>(name.size(), 5)));
    for (char& c : folded)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return std::any_of(kMediaEndings.begin(), kMediaEndings.end(),
                       [&](std::string_view ending) { return folded.ends_with(ending); });
}

Result<MediaFiles> listMediaFiles(const QString& folder, const Progress* progress)
{
    const QDir root(QDir(folder).absolutePath()); // relativeFilePath() takes relative paths as below the folder
    if (!root.exists())
        return Error{
            ErrorCode::NotFound, QCoreApplication::translate("Import", "There is no folder %1.").arg(folder), {}};
    MediaFiles files;
    QDirIterator walk(root.path(), QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        if (progress != nullptr && progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled."), {}};
        walk.next();
        const QFileInfo entry = walk.fileInfo();
        const bool isMedia = isMediaName(entry.fileName().toStdString());
        if (entry.isSymLink()) {
            if (isMedia || entry.isDir()) ++files.links;
        } else if (entry.isFile() && isMedia) {
            const QString path = root.relativeFilePath(walk.filePath());
            // A name that isn't UTF-8 doesn't find its file again.
            if (path.contains(QChar::ReplacementCharacter) && !QFileInfo::exists(root.filePath(path))) {
                ++files.unnameable;
            } else {
                files.paths.push_back(path.toStdString());
            }
        }
    }
    std::sort(files.paths.begin(), files.paths.end());
    return files;
}

} // namespace headroom
