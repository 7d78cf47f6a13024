// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_survey.h"
#include "widgets/services/page_context.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace headroom {

class Task;

/// Where the media of the open project are on this machine: looked for in the background, and told anew.
class MediaPlaces : public QObject
{
    Q_OBJECT

public:
    explicit MediaPlaces(const PageContext& context, QObject* parent = nullptr);
    ~MediaPlaces() override;

    /// Looks for all media; changed() follows. What runs is given up.
    void refresh();
    bool isBusy() const { return m_progress != nullptr; }
    const std::vector<MediaPlace>& places() const { return m_places; }
    /// Why nothing is known.
    const QString& problem() const { return m_problem; }

    /// The files of this place are in `folder` now; with a null place one more folder is approved. A message for the
    /// user where that can't be kept.
    QString setFolder(const MediaPlace* place, const QString& folder);

Q_SIGNALS:
    void changed();

private:
    void giveUp();
    void stop();
    void endTask();
    void take(const Result<std::vector<MediaPlace>>& found);

    PageContext m_context;
    QThreadPool m_pool;     // of one thread
    Task* m_task = nullptr; // of the status bar, while it runs
    std::shared_ptr<Progress> m_progress;
    std::vector<MediaPlace> m_places;
    QString m_problem;
};

} // namespace headroom
