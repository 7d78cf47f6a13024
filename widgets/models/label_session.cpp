// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/label_session.h"

#include "core/project/event.h"
#include "widgets/services/scope.h"

#include <algorithm>
#include <iterator>

namespace headroom {

LabelSession::LabelSession(const PageContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_reader(context.workbench)
{
    m_fieldTimer.setSingleShot(true);
    connect(&m_fieldTimer, &QTimer::timeout, this, &LabelSession::loadFields);
    connect(&context.workbench, &Workbench::changed, this, &LabelSession::takeChange);
    connect(&context.workbench, &Workbench::closed, this, [this] {
        m_basis.reset();
        m_reader.forget();
        m_progress = {};
        m_hasAllFields = false;
        m_kind = QueueKind::All;
        m_queue.clear();
        m_position = 0;
        m_selection.reset(0);
        Q_EMIT queueChanged();
    });
}

LabelSession::Basis LabelSession::basis() const
{
    return {m_context.scope.text(), m_context.scope.run(), m_context.workbench.dataset().size(),
            m_context.workbench.contents().batches.size()};
}

void LabelSession::follow()
{
    if (!m_context.workbench.isOpen()) return;
    m_reader.setRun(m_context.scope.run(), m_context.scope.evaluation());
    const Basis now = basis();
    const bool sameData = m_basis && m_basis->size == now.size && m_basis->batches == now.batches;
    if (m_kind == QueueKind::Given && !sameData) m_kind = QueueKind::All;
    if (!m_hasAllFields) loadFields();
    if (m_basis == now) return;
    if (m_kind == QueueKind::Given)
        narrow();
    else
        rebuild();
}

void LabelSession::narrow()
{
    const std::optional<ExampleIndex> before = current();
    const ItemSet& scope = m_context.scope.items();
    std::vector<ExampleIndex> queue;
    std::copy_if(m_given.begin(), m_given.end(), std::back_inserter(queue),
                 [&](ExampleIndex example) { return scope.contains(example); });
    m_basis = basis();
    take(std::move(queue), 0);
    if (before) goToExample(*before);
}

void LabelSession::loadFields()
{
    if (!m_context.workbench.isOpen()) return;
    constexpr std::chrono::milliseconds budget(15);
    m_hasAllFields = m_reader.loadFields(m_queue.empty() ? std::chrono::milliseconds(0) : budget);
    if (!m_hasAllFields) m_fieldTimer.start(0);
    Q_EMIT fieldsLoaded();
}

void LabelSession::setKind(QueueKind kind)
{
    m_kind = kind;
    rebuild();
}

void LabelSession::rebuild()
{
    if (!m_context.workbench.isOpen()) return;
    const std::optional<ExampleIndex> before = current();
    const Evaluation* evaluation = m_context.scope.evaluation();
    m_reader.setRun(m_context.scope.run(), evaluation);
    m_basis = basis();
    take(queueExamples(m_kind, m_context.workbench.contents(), m_context.scope.items(),
                       evaluation != nullptr ? &evaluation->errors : nullptr),
         0);
    if (before) goToExample(*before);
}

void LabelSession::give(const Queue& queue)
{
    m_kind = QueueKind::Given;
    m_givenTitle = queue.title;
    m_reader.setRun(m_context.scope.run(), m_context.scope.evaluation());
    m_basis = basis();
    m_given = queue.examples;
    take(queue.examples, queue.start);
}

void LabelSession::take(std::vector<ExampleIndex> queue, std::size_t position)
{
    m_queue = std::move(queue);
    m_position = m_queue.empty() ? 0 : std::min(position, m_queue.size() - 1);
    m_selection.reset(m_queue.size());
    countDone();
    Q_EMIT queueChanged();
    announceSelection();
    Q_EMIT currentChanged();
}

void LabelSession::countDone()
{
    m_progress.begin(m_queue, doneExamples(m_kind, m_context.workbench.contents()));
    Q_EMIT progressChanged();
}

std::optional<ExampleIndex> LabelSession::current() const
{
    if (m_position >= m_queue.size() || !m_context.workbench.isOpen()) return std::nullopt;
    const ExampleIndex example = m_queue[m_position];
    return example < m_context.workbench.dataset().size() ? std::optional(example) : std::nullopt;
}

void LabelSession::go(std::size_t position)
{
    if (m_queue.empty()) return;
    m_position = std::min(position, m_queue.size() - 1);
    Q_EMIT currentChanged();
}

bool LabelSession::next()
{
    if (m_position + 1 >= m_queue.size()) return false;
    go(m_position + 1);
    return true;
}

bool LabelSession::previous()
{
    if (m_position == 0) return false;
    go(m_position - 1);
    return true;
}

bool LabelSession::goToExample(ExampleIndex example)
{
    const auto found = std::find(m_queue.begin(), m_queue.end(), example);
    if (found == m_queue.end()) return false;
    go(static_cast<std::size_t>(found - m_queue.begin()));
    return true;
}

void LabelSession::announceSelection()
{
    Q_EMIT selectionChanged();
    Q_EMIT m_context.navigator.selectionChanged(m_selection.count());
}

std::vector<ExampleIndex> LabelSession::targets() const
{
    if (isBulk()) return m_selection.examplesIn(m_queue);
    const std::optional<ExampleIndex> one = current();
    return one ? std::vector<ExampleIndex>{*one} : std::vector<ExampleIndex>();
}

void LabelSession::countGesture()
{
    m_progress.gesture(std::chrono::steady_clock::now());
    Q_EMIT progressChanged();
}

void LabelSession::takeChange(const DataChange& change)
{
    if (!m_context.workbench.isOpen()) return;
    if (change.everything) {
        m_reader.forget();
        m_hasAllFields = false;
        if (m_basis && m_basis->size == m_context.workbench.dataset().size()) countDone();
        Q_EMIT namesChanged();
        return;
    }
    for (const ExampleIndex example : change.examples)
        m_progress.set(example, isDone(m_kind, m_context.workbench.contents(), example));
    Q_EMIT examplesChanged(change.examples);
    Q_EMIT progressChanged();
}

} // namespace headroom
