// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/preview_loader.h"

#include <utility>

namespace headroom {

PreviewLoader::PreviewLoader(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

PreviewLoader::~PreviewLoader()
{
    if (m_current) m_progress->cancel(); // else the source may serve an import that runs
    m_pool.waitForDone();
}

void PreviewLoader::request(const PreviewRequest& request)
{
    if (!m_current) {
        start(request);
        return;
    }
    m_next = request;
    if (!readsAlike(*m_current, request)) m_progress->cancel();
}

void PreviewLoader::start(const PreviewRequest& request)
{
    m_current = request;
    m_progress = std::make_shared<Progress>();
    std::shared_ptr<TableSource> open = m_source && readsAlike(m_opened, request) ? std::move(m_source) : nullptr;
    m_source.reset();
    m_pool.start([this, request, open = std::move(open), progress = m_progress]() mutable {
        auto made = makePreview(request, std::move(open), progress);
        QMetaObject::invokeMethod(
            this, [this, made = std::move(made)] { take(made); }, Qt::QueuedConnection);
    });
}

void PreviewLoader::take(const Result<std::shared_ptr<TablePreview>>& made)
{
    m_current.reset();
    if (made) {
        m_source = (*made)->source;
        m_opened = (*made)->request;
    }
    if (m_next) {
        const PreviewRequest next = *std::exchange(m_next, std::nullopt);
        start(next);
    } else if (made) {
        Q_EMIT loaded(*made);
    } else {
        Q_EMIT failed(made.error());
    }
}

} // namespace headroom
