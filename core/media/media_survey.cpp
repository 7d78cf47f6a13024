// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_survey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace headroom {

namespace {

constexpr std::size_t kReportEvery = 1000;

bool isBelow(const QString& path, const QString& folder)
{
    if (folder.isEmpty()) return false;
    const QString prefix = folder.endsWith(u'/') ? folder : folder + QLatin1Char('/');
    return path.startsWith(prefix);
}

/// What two folders have in common, from the root on.
QString commonFolder(const QString& a, const QString& b)
{
    const QStringList parts = a.split(u'/');
    const QStringList others = b.split(u'/');
    QStringList common;
    for (qsizetype i = 0; i < std::min(parts.size(), others.size()) && parts[i] == others[i]; ++i)
        common << parts[i];
    return common.join(u'/');
}

class Survey
{
public:
    explicit Survey(const std::vector<MediaRoot>& roots)
    {
        for (const MediaRoot& root : roots) {
            m_places.push_back({root, true, QFileInfo(root.folder).isDir(), 0, 0, {}});
            m_resolvers.emplace_back(std::vector{root});
        }
    }

    void look(const std::string& imported)
    {
        const QString path = QString::fromStdString(imported);
        for (std::size_t i = 0; i < m_resolvers.size(); ++i) {
            if (!m_resolvers[i].resolve(path)) continue;
            ++m_places[i].found;
            return;
        }
        MediaPlace& place = placeOf(path);
        if (place.missing++ == 0) place.firstMissing = imported;
    }

    std::vector<MediaPlace> finish()
    {
        for (MediaPlace* other : {&m_elsewhere, &m_relative}) {
            if (other->missing == 0) continue;
            other->exists = !other->root.folder.isEmpty() && QFileInfo(other->root.folder).isDir();
            m_places.push_back(*other);
        }
        return std::move(m_places);
    }

private:
    MediaPlace& placeOf(const QString& path)
    {
        const bool isAbsolute = QDir::isAbsolutePath(path);
        for (MediaPlace& place : m_places) {
            if (!isAbsolute || isBelow(path, place.root.folder) || isBelow(path, place.root.recorded)) return place;
        }
        if (!isAbsolute) return m_relative;
        const QString folder = QFileInfo(path).path();
        m_elsewhere.root.folder = m_elsewhere.missing == 0 ? folder : commonFolder(m_elsewhere.root.folder, folder);
        return m_elsewhere;
    }

    std::vector<MediaPlace> m_places;
    std::vector<MediaRoots> m_resolvers; // one a root
    MediaPlace m_elsewhere;
    MediaPlace m_relative;
};

} // namespace

Result<std::vector<MediaPlace>> surveyMedia(const std::vector<std::string>& paths, const std::vector<MediaRoot>& roots,
                                            const Progress& progress)
{
    Survey survey(roots);
    for (std::size_t i = 0; i < paths.size(); ++i) {
        if (i % kReportEvery == 0) {
            if (progress.cancelled())
                return Error{ErrorCode::Cancelled,
                             QCoreApplication::translate("MediaSurvey", "Looking for the media was cancelled."),
                             {}};
            progress.report({.done = i, .total = paths.size()});
        }
        if (!paths[i].empty()) survey.look(paths[i]);
    }
    progress.report({.done = paths.size(), .total = paths.size()});
    return survey.finish();
}

} // namespace headroom
