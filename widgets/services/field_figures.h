// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/field_statistics.h"
#include "core/metrics/histogram.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace headroom {

/// What a field holds in the scope, with the bars of its histogram.
struct FieldFigure
{
    FieldStatistics statistics;
    std::vector<HistogramBar> bars;
};

/// Works out the figures of all fields over the examples in scope, field by field, on a thread of its own.
class FieldFigures : public QObject
{
    Q_OBJECT

public:
    FieldFigures(Workbench& workbench, Scope& scope, QObject* parent = nullptr);
    ~FieldFigures() override;

    /// Forgets everything and begins anew, with `first`.
    void compute(std::size_t first);
    /// Forgets everything and stops.
    void clear();
    /// This one next, if it isn't known yet.
    void prefer(std::size_t field);
    /// Null until ready() told of it.
    const FieldFigure* of(std::size_t field) const;
    bool isDone() const { return m_waiting.empty() && !m_isBusy; }

Q_SIGNALS:
    void ready(std::size_t field);

private:
    void next();
    void stop();
    void take(std::size_t field, unsigned round, FieldFigure figure);

    Workbench& m_workbench;
    Scope& m_scope;
    QThreadPool m_pool; // of one thread
    QTimer m_next;
    std::shared_ptr<Dataset> m_dataset; // as it was when asked, for the thread
    std::deque<std::size_t> m_waiting;
    std::map<std::size_t, FieldFigure> m_known;
    unsigned m_round = 0; // what belongs to an older one is dropped
    bool m_isBusy = false;
};

} // namespace headroom
