// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/uuid.h"
#include "core/media/media_roots.h"

#include <QString>

#include <vector>

namespace headroom {

/// The folders that this user approved on this machine as places of a project's media. Kept in a file of the user's
/// configuration, never in the project: a project that comes from somebody else must not open folders by itself.
class ApprovedRoots
{
public:
    /// Without a file: media-roots.json in the folder "headroom" of the user's configuration (XDG_CONFIG_HOME).
    explicit ApprovedRoots(QString file = defaultFile());
    static QString defaultFile();

    /// The newest first; none where nothing was approved. Damaged names a file that isn't what approve() writes.
    Result<std::vector<MediaRoot>> of(const ProjectId& project) const;

    /// Puts the root before the others; one with the same folder, or with the same non-empty `recorded`, or one that
    /// was in `recorded` and isn't there any more, is replaced. Safe beside other processes that approve at the same
    /// time.
    Result<void> approve(const ProjectId& project, const MediaRoot& root) const;

private:
    QString m_file;
};

} // namespace headroom
