// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <vector>

namespace headroom {

/// A folder that the user approved as a place of media.
struct MediaRoot
{
    QString folder;   // absolute, on this machine
    QString recorded; // where it was when paths were imported, if elsewhere ("relocate"); else empty
};

/// Finds media files by the paths that imports hold, never outside the approved folders. Paths come from strangers'
/// files: "..", URLs, links that lead out and anything that isn't a regular file are refused. Immutable and
/// thread-safe; asks the file system at every call and keeps nothing.
class MediaRoots
{
public:
    /// Searched in this order. Folders that aren't there are skipped at each call.
    explicit MediaRoots(std::vector<MediaRoot> roots) : m_roots(std::move(roots)) {}

    /// The real path (absolute, without links) of the regular file that `imported` names: a path relative to a root, or
    /// an absolute one under a root's folder or under where it was recorded.
    Result<QString> resolve(const QString& imported) const;

private:
    std::vector<MediaRoot> m_roots;
};

} // namespace headroom
