// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/media_places.h"

#include "app/cli/text.h"
#include "core/media/approved_roots.h"

#include <QCoreApplication>
#include <QDir>

namespace headroom::cli {

Result<MediaRoots> mediaRoots(const ProjectId& project, const QString& given)
{
    Result<std::vector<MediaRoot>> roots = ApprovedRoots().of(project);
    if (!roots) return roots.error();
    if (!given.isEmpty()) roots->insert(roots->begin(), {QDir(given).absolutePath(), {}});
    return MediaRoots(std::move(roots).value());
}

Result<MediaCount> countMedia(Dataset& dataset, const MediaRoots& roots, const Progress& progress)
{
    constexpr std::size_t reportEvery = 1000;
    const Result<const TextColumn*> media = dataset.media();
    if (!media) return media.error();
    MediaCount count;
    const std::vector<std::int32_t>& codes = (*media)->codes;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (i % reportEvery == 0) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled, QCoreApplication::translate("Cli", "cancelled."), {}};
            progress.report({.done = i, .total = codes.size()});
        }
        const std::string_view path =
            codes[i] < 0 ? std::string_view() : (*media)->values[static_cast<std::size_t>(codes[i])];
        if (path.empty()) continue;
        if (roots.resolve(fromUtf8(path))) {
            ++count.found;
            continue;
        }
        if (count.missing++ == 0) count.firstMissing = path;
    }
    return count;
}

} // namespace headroom::cli
