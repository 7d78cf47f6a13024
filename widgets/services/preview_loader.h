// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "widgets/services/table_preview.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace headroom {

/// Makes previews on a thread of its own, one after the other; of several requests that wait only the newest is served.
/// A table that is read in the same way as before is not opened again.
class PreviewLoader : public QObject
{
    Q_OBJECT

public:
    explicit PreviewLoader(QObject* parent = nullptr);
    ~PreviewLoader() override;

    void request(const PreviewRequest& request);
    bool isBusy() const { return m_current.has_value(); }
    /// The source was used up: the next request opens the table again.
    void forgetSource() { m_source.reset(); }

Q_SIGNALS:
    void loaded(std::shared_ptr<const headroom::TablePreview> preview);
    void failed(const headroom::Error& error);

private:
    void start(const PreviewRequest& request);
    void take(const Result<std::shared_ptr<TablePreview>>& made);

    QThreadPool m_pool; // of one thread
    std::shared_ptr<Progress> m_progress;
    std::optional<PreviewRequest> m_current;
    std::optional<PreviewRequest> m_next;
    PreviewRequest m_opened; // what m_source was opened for
    std::shared_ptr<TableSource> m_source;
};

} // namespace headroom
