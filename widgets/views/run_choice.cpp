// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/run_choice.h"

#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace headroom {

namespace {

QToolButton* makeButton(const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setProperty("role", QStringLiteral("choice"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

QString runName(const RunInfo& run)
{
    return QString::fromStdString(run.name);
}

// A long name must not push the scope out of the window.
QString shortened(const QWidget* widget, const QString& name)
{
    constexpr int charactersWide = 22;
    return widget->fontMetrics().elidedText(name, Qt::ElideMiddle,
                                            widget->fontMetrics().averageCharWidth() * charactersWide);
}

void say(QToolButton* button, const QString& what, const QString& choice)
{
    button->setText(RunChoice::tr("%1: %2  ▾").arg(what, shortened(button, choice)));
    button->setToolTip(what + QStringLiteral(": ") + choice);
    button->setAccessibleName(button->toolTip());
}

QAction* addChoice(QMenu* menu, const QString& text, bool isChosen)
{
    QAction* action = menu->addAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isChosen);
    return action;
}

} // namespace

RunChoice::RunChoice(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_run(makeButton(QStringLiteral("runChoice"), this)),
      m_compared(makeButton(QStringLiteral("compareChoice"), this)),
      m_metric(makeButton(QStringLiteral("metricChoice"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QToolButton* button : {m_run, m_compared, m_metric})
        layout->addWidget(button);
    connect(m_run->menu(), &QMenu::aboutToShow, this, &RunChoice::fillRuns);
    connect(m_compared->menu(), &QMenu::aboutToShow, this, &RunChoice::fillCompared);
    connect(m_metric->menu(), &QMenu::aboutToShow, this, &RunChoice::fillMetrics);
    connect(&context.scope, &Scope::changed, this, &RunChoice::showChoices);
    connect(&context.workbench, &Workbench::opened, this, &RunChoice::showChoices);
    connect(&context.workbench, &Workbench::changed, this, &RunChoice::showChoices);
    showChoices();
}

void RunChoice::showChoices()
{
    const bool isOpen = m_context.workbench.isOpen();
    const std::size_t runs = isOpen ? m_context.workbench.contents().runs.size() : 0;
    const bool isTranscription = isOpen && m_context.workbench.dataset().task() == TaskType::Transcription;
    m_run->setVisible(m_context.scope.run() < runs);
    m_compared->setVisible(runs > 1);
    m_metric->setVisible(runs > 0 && isTranscription);
    if (m_context.scope.run() >= runs) return;
    const std::vector<RunInfo>& all = m_context.workbench.contents().runs;
    say(m_run, tr("Run"), runName(all[m_context.scope.run()]));
    const auto compared = m_context.scope.comparedRun();
    say(m_compared, tr("Compare"), compared && *compared < runs ? runName(all[*compared]) : tr("none"));
    say(m_metric, tr("Metric"),
        m_context.scope.metric() == Metric::Sentence ? tr("Sentence accuracy") : tr("Word accuracy"));
}

// The newest run first.
void RunChoice::fillRuns()
{
    QMenu* menu = m_run->menu();
    menu->clear();
    const std::vector<RunInfo>& runs = m_context.workbench.contents().runs;
    for (std::size_t i = runs.size(); i-- > 0;) {
        QAction* action = addChoice(menu, runName(runs[i]), i == m_context.scope.run());
        connect(action, &QAction::triggered, this, [this, i] { m_context.scope.setRun(i); });
    }
}

void RunChoice::fillCompared()
{
    QMenu* menu = m_compared->menu();
    menu->clear();
    const auto compared = m_context.scope.comparedRun();
    QAction* none = addChoice(menu, tr("No comparison"), !compared);
    connect(none, &QAction::triggered, this, [this] { m_context.scope.setComparedRun(std::nullopt); });
    menu->addSeparator();
    const std::vector<RunInfo>& runs = m_context.workbench.contents().runs;
    for (std::size_t i = runs.size(); i-- > 0;) {
        if (i == m_context.scope.run()) continue;
        QAction* action = addChoice(menu, runName(runs[i]), compared == i);
        connect(action, &QAction::triggered, this, [this, i] { m_context.scope.setComparedRun(i); });
    }
}

void RunChoice::fillMetrics()
{
    QMenu* menu = m_metric->menu();
    menu->clear();
    const bool isSentence = m_context.scope.metric() == Metric::Sentence;
    QAction* word = addChoice(menu, tr("Word accuracy"), !isSentence);
    QAction* sentence = addChoice(menu, tr("Sentence accuracy"), isSentence);
    connect(word, &QAction::triggered, this, [this] { m_context.scope.setMetric(Metric::Word); });
    connect(sentence, &QAction::triggered, this, [this] { m_context.scope.setMetric(Metric::Sentence); });
}

} // namespace headroom
