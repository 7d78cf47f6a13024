// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/field_figures.h"

#include <algorithm>

namespace headroom {

FieldFigures::FieldFigures(Workbench& workbench, Scope& scope, QObject* parent)
    : QObject(parent), m_workbench(workbench), m_scope(scope)
{
    m_pool.setMaxThreadCount(1);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &FieldFigures::next);
    connect(&workbench, &Workbench::closing, this, &FieldFigures::stop);
    connect(&workbench, &Workbench::changed, this, [this](const DataChange& change) {
        if (change.everything) m_dataset.reset();
    });
}

FieldFigures::~FieldFigures()
{
    stop();
}

void FieldFigures::stop()
{
    clear();
    m_pool.waitForDone(); // it may be reading a column from the project
    m_dataset.reset();
}

void FieldFigures::compute(std::size_t first)
{
    clear();
    for (std::size_t field = 0; field < m_workbench.contents().fields.size(); ++field)
        m_waiting.push_back(field);
    prefer(first);
    m_next.start();
}

void FieldFigures::clear()
{
    ++m_round;
    m_waiting.clear();
    m_known.clear();
    m_isBusy = false;
    m_next.stop();
}

void FieldFigures::prefer(std::size_t field)
{
    const auto found = std::find(m_waiting.begin(), m_waiting.end(), field);
    if (found != m_waiting.end()) std::rotate(m_waiting.begin(), found, found + 1);
}

const FieldFigure* FieldFigures::of(std::size_t field) const
{
    const auto found = m_known.find(field);
    return found == m_known.end() ? nullptr : &found->second;
}

void FieldFigures::next()
{
    if (m_waiting.empty() || m_isBusy || !m_workbench.isOpen()) return;
    const std::size_t field = m_waiting.front();
    m_waiting.pop_front();
    if (!m_dataset) m_dataset = std::make_shared<Dataset>(m_workbench.dataset().snapshot());
    if (m_scope.items().size() != m_dataset->size()) return; // the scope will follow, and ask again
    m_isBusy = true;
    m_pool.start([this, field, round = m_round, dataset = m_dataset, items = m_scope.items()] {
        const Result<const FieldColumn*> column = dataset->field(field);
        FieldFigure figure;
        if (column) figure = {fieldStatistics(**column, items), histogram(**column, items)};
        QMetaObject::invokeMethod(
            this, [this, field, round, figure = std::move(figure)] { take(field, round, figure); },
            Qt::QueuedConnection);
    });
}

void FieldFigures::take(std::size_t field, unsigned round, FieldFigure figure)
{
    if (round != m_round) return;
    m_isBusy = false;
    m_known.insert_or_assign(field, std::move(figure));
    Q_EMIT ready(field);
    m_next.start();
}

} // namespace headroom
