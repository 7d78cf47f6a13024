// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/label_views.h"

#include "widgets/services/preferences.h"
#include "widgets/services/scope.h"
#include "widgets/views/answer_panel.h"
#include "widgets/views/card.h"
#include "widgets/views/example_grid.h"
#include "widgets/views/filmstrip.h"
#include "widgets/views/media_stage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {
namespace {

constexpr std::size_t kReadAhead = 4; // examples whose picture is asked for before they are looked at

const QString kEdgeKey = QStringLiteral("label/cellEdge");

bool hasTypedLabels(TaskType task)
{
    return task == TaskType::Transcription || task == TaskType::Numeric;
}

} // namespace

LabelViews::LabelViews(const PageContext& context, LabelSession& session, QWidget* parent)
    : QWidget(parent), m_context(context), m_session(session),
      m_gridCells(context.workbench, session.reader(), context.media),
      m_stripCells(context.workbench, session.reader(), context.media), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_grid(new ExampleGrid(m_gridCells, session.selection(), this)),
      m_single(makeSingle())
{
    m_empty->setObjectName(QStringLiteral("labelEmpty"));
    for (QWidget* view : {static_cast<QWidget*>(m_empty), static_cast<QWidget*>(m_grid), m_single})
        m_stack->addWidget(view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    if (const int edge = m_context.preferences.value(kEdgeKey).toInt(); edge > 0) m_grid->setCellEdge(edge);
    setFocusProxy(m_stage);
    listen();
}

QWidget* LabelViews::makeSingle()
{
    auto* single = new QWidget(this);
    m_stage = new MediaStage(m_context.workbench, m_session.reader(), m_context.media, single);
    m_stage->setFocusPolicy(Qt::StrongFocus);
    m_answer = new AnswerPanel(single);
    m_strip = new Filmstrip(m_stripCells, single);
    auto* strip = new Card({}, single);
    strip->body()->addWidget(m_strip);
    auto* layout = new QVBoxLayout(single);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_stage, 1);
    layout->addWidget(m_answer);
    layout->addWidget(strip);
    return single;
}

void LabelViews::listen()
{
    connect(&m_session, &LabelSession::queueChanged, this, &LabelViews::showQueue);
    connect(&m_session, &LabelSession::currentChanged, this, &LabelViews::showCurrent);
    connect(&m_session, &LabelSession::examplesChanged, this, [this](const std::vector<ExampleIndex>& examples) {
        if (examples.size() > 200) return repaintAll();
        for (const ExampleIndex example : examples) {
            m_gridCells.forget(example);
            m_stripCells.forget(example);
            m_grid->updateExample(example);
            m_strip->updateExample(example);
        }
        const std::optional<ExampleIndex> current = m_session.current();
        if (current && std::binary_search(examples.begin(), examples.end(), *current)) showAnswer();
    });
    connect(&m_session, &LabelSession::fieldsLoaded, this, [this] {
        m_gridCells.forgetAll();
        m_stripCells.forgetAll();
        if (isVisible()) showCurrent();
    });
    connect(&m_context.media, &MediaService::ready, this, &LabelViews::takeReady);
    const auto goTo = [this](std::size_t position) { m_session.go(position); };
    connect(m_strip, &Filmstrip::wanted, this, goTo);
    connect(m_strip, &Filmstrip::scrolled, this, &LabelViews::look);
    connect(m_grid, &ExampleGrid::wanted, this, goTo);
    connect(m_grid, &ExampleGrid::scrolled, this, &LabelViews::look);
    connect(m_grid, &ExampleGrid::selectionMade, &m_session, &LabelSession::announceSelection);
    connect(m_grid, &ExampleGrid::opened, this, [this](std::size_t position) {
        m_session.go(position);
        setGrid(false);
    });
    connect(m_grid, &ExampleGrid::cellEdgeChanged, this,
            [this](int edge) { m_context.preferences.setValue(kEdgeKey, edge); });
    connect(&m_session, &LabelSession::selectionChanged, m_grid->viewport(), qOverload<>(&QWidget::update));
    connect(m_answer, &AnswerPanel::given, this, &LabelViews::answered);
    connect(m_answer, &AnswerPanel::left, this, &LabelViews::takeFocus);
    connect(m_empty, &EmptyState::wanted, this, [this] { m_session.setKind(QueueKind::All); });
}

void LabelViews::setGrid(bool isGrid)
{
    m_isGrid = isGrid;
    setFocusProxy(isGrid ? static_cast<QWidget*>(m_grid) : m_stage);
    if (!isGrid && m_session.selection().count() > 0) {
        m_session.selection().clear();
        m_session.announceSelection();
    }
    showQueue();
    showCurrent();
    takeFocus();
    Q_EMIT gridChanged(isGrid);
}

void LabelViews::showQueue()
{
    const std::vector<ExampleIndex>& queue = m_session.queue();
    m_gridCells.forgetAll();
    m_stripCells.forgetAll();
    m_grid->setQueue(&queue);
    m_strip->setQueue(&queue);
    if (!queue.empty()) {
        m_stack->setCurrentWidget(m_isGrid ? static_cast<QWidget*>(m_grid) : m_single);
        return;
    }
    const bool isOpen = m_context.workbench.isOpen();
    const bool hasRun = isOpen && !m_context.workbench.contents().runs.empty();
    const bool canShowAll = isOpen && m_session.kind() != QueueKind::All && m_context.scope.count() > 0;
    m_empty->say(tr("Nothing to go through"), emptyQueueText(m_session.kind(), hasRun),
                 canShowAll ? tr("Show all in scope") : QString());
    m_stack->setCurrentWidget(m_empty);
    m_stage->show(std::nullopt);
}

void LabelViews::showCurrent()
{
    if (m_session.queue().empty()) return;
    m_strip->setCurrent(m_session.position());
    m_grid->setCurrent(m_session.position());
    look();
    if (!m_isGrid) m_stage->show(m_session.current());
    showAnswer();
}

void LabelViews::showAnswer()
{
    const std::optional<ExampleIndex> example = m_session.current();
    const bool isTyped = example && hasTypedLabels(m_context.workbench.dataset().task());
    m_answer->setVisible(isTyped);
    if (!isTyped || m_isGrid) return;
    ExampleReader& reader = m_session.reader();
    AnswerPanel::Answer answer;
    if (reader.origin(*example) != LabelOrigin::None) answer.label = reader.label(*example);
    if (reader.hasPrediction(*example)) answer.prediction = reader.prediction(*example);
    answer.isError = reader.isError(*example);
    answer.isText = m_context.workbench.dataset().task() == TaskType::Transcription;
    m_answer->show(answer, m_context.workbench.contents().settings.normalisation);
}

/// Tells the media service what is seen, and asks for what comes next.
void LabelViews::look()
{
    if (!m_context.workbench.isOpen()) return;
    std::vector<ExampleIndex> seen = m_isGrid ? m_grid->visible() : m_strip->visible();
    std::vector<ExampleIndex> ahead;
    if (!m_isGrid) {
        const auto& queue = m_session.queue();
        for (std::size_t i = m_session.position(); i < queue.size() && ahead.size() < kReadAhead; ++i)
            ahead.push_back(queue[i]);
    }
    seen.insert(seen.end(), ahead.begin(), ahead.end());
    m_context.media.look(seen);
    for (auto next = ahead.rbegin(); next != ahead.rend(); ++next)
        if (m_context.media.kind(*next) == MediaService::Kind::Image) static_cast<void>(m_context.media.picture(*next));
}

void LabelViews::takeReady(ExampleIndex example)
{
    m_gridCells.forget(example);
    m_stripCells.forget(example);
    if (!isVisible()) return;
    if (m_isGrid) {
        m_grid->updateExample(example);
        return;
    }
    m_strip->updateExample(example);
    m_stage->takeReady(example);
}

bool LabelViews::isSettled() const
{
    if (!m_context.workbench.isOpen() || m_session.queue().empty()) return true;
    return m_isGrid || m_stage->isSettled();
}

void LabelViews::takeFocus()
{
    if (m_isGrid)
        m_grid->setFocus();
    else
        m_stage->setFocus();
}

void LabelViews::showAll()
{
    m_gridCells.forgetAll();
    m_stripCells.forgetAll();
    showCurrent();
    repaintAll();
}

void LabelViews::repaintAll()
{
    m_grid->viewport()->update();
    m_strip->update();
    showAnswer();
}

} // namespace headroom
