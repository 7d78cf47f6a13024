// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/status_line.h"

#include "core/base/plural.h"
#include "widgets/mainwindow/task_strip.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/navigator.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace headroom {

namespace {

QString number(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

void setRole(QWidget* widget, const QString& role)
{
    if (widget->property("role").toString() == role) return;
    widget->setProperty("role", role);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

StatusLine::StatusLine(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_counts(new QLabel(this)), m_labeler(new QToolButton(this)),
      m_saved(new QLabel(this))
{
    constexpr int gap = 16;
    setObjectName(QStringLiteral("statusLine"));
    m_counts->setObjectName(QStringLiteral("statusCounts"));
    m_labeler->setObjectName(QStringLiteral("statusLabeler"));
    m_labeler->setProperty("role", QStringLiteral("flat"));
    m_labeler->setToolTip(tr("Another labeler…"));
    m_saved->setObjectName(QStringLiteral("statusSaved"));
    m_counts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(gap);
    layout->addWidget(m_counts, 1);
    layout->addWidget(new TaskStrip(context.tasks, this));
    layout->addWidget(m_labeler);
    layout->addWidget(m_saved);

    connect(m_labeler, &QToolButton::clicked, this, &StatusLine::labelerClicked);
    for (const auto signal : {&Workbench::opened, &Workbench::closed}) {
        connect(&context.workbench, signal, this, &StatusLine::showCounts);
        connect(&context.workbench, signal, this, &StatusLine::showLabeler);
        connect(&context.workbench, signal, this, &StatusLine::showSaved);
    }
    connect(&context.workbench, &Workbench::changed, this, &StatusLine::showCounts);
    connect(&context.scope, &Scope::changed, this, &StatusLine::showCounts);
    connect(&context.edits, &EditService::stateChanged, this, &StatusLine::showSaved);
    connect(&context.navigator, &Navigator::selectionChanged, this, [this](std::size_t count) {
        m_selected = count;
        showCounts();
    });
    connect(&context.navigator, &Navigator::statusWanted, this, [this](const QString& text) {
        m_pageText = text;
        showCounts();
    });
    showCounts();
    showLabeler();
    showSaved();
}

void StatusLine::forgetPage()
{
    m_pageText.clear();
    m_selected = 0;
    showCounts();
}

void StatusLine::showCounts()
{
    if (!m_context.workbench.isOpen()) return m_counts->clear();
    if (!m_pageText.isEmpty()) return m_counts->setText(m_pageText);
    const std::size_t all = m_context.workbench.dataset().size();
    QString text =
        tr("%1 examples · %2 in scope", nullptr, pluralOf(all)).arg(number(all), number(m_context.scope.count()));
    if (m_selected > 0) text += tr(" · %1 selected").arg(number(m_selected));
    m_counts->setText(text);
}

void StatusLine::showLabeler()
{
    m_labeler->setVisible(m_context.workbench.isOpen());
    if (!m_context.workbench.isOpen()) return;
    m_labeler->setText(tr("Labeler: %1").arg(QString::fromStdString(m_context.workbench.author().who)));
}

void StatusLine::showSaved()
{
    m_saved->setVisible(m_context.workbench.isOpen());
    if (!m_context.workbench.isOpen()) return;
    m_saved->setToolTip({});
    switch (m_context.edits.state()) {
    case SaveState::Saved:
        setRole(m_saved, QStringLiteral("good"));
        return m_saved->setText(tr("● All changes saved"));
    case SaveState::Saving:
        setRole(m_saved, QStringLiteral("muted"));
        return m_saved->setText(tr("○ Saving…"));
    case SaveState::NotSaved:
        setRole(m_saved, QStringLiteral("problem"));
        m_saved->setToolTip(m_context.edits.problem());
        return m_saved->setText(tr("● %Ln edit(s) not saved", nullptr, int(m_context.edits.unsaved())));
    case SaveState::ReadOnly:
        setRole(m_saved, QStringLiteral("muted"));
        m_saved->setToolTip(m_context.workbench.readOnlyReason());
        return m_saved->setText(tr("Read-only"));
    }
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.chrome);
    painter.fillRect(0, 0, width(), 1, theme.border);
}

void StatusLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) update();
}

} // namespace headroom
