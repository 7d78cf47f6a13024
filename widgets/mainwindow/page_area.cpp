// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/page_area.h"

#include "widgets/mainwindow/notice_bar.h"
#include "widgets/services/edit_service.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"
#include "widgets/views/scope_bar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kMargin = 12;

/// Takes the width of the tools that are shown, not of the widest.
class ToolStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget() == nullptr ? QSize() : currentWidget()->sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return currentWidget() == nullptr ? QSize() : currentWidget()->minimumSizeHint();
    }
};

} // namespace

PageArea::PageArea(const PageContext& context, const std::vector<PageFactory>& factories, QWidget* parent)
    : QWidget(parent), m_context(context), m_scopeBar(new ScopeBar(context, this)), m_tools(new ToolStack(this)),
      m_saveNotice(new NoticeBar(NoticeBar::Look::Banner, this)),
      m_problem(new NoticeBar(NoticeBar::Look::Banner, this)), m_news(new NoticeBar(NoticeBar::Look::Floating, this)),
      m_stack(new QStackedWidget(this))
{
    auto* head = new QFrame(this);
    head->setObjectName(QStringLiteral("pageHead"));
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(kMargin, 7, kMargin, 7);
    headLayout->addWidget(m_scopeBar, 1);
    headLayout->addWidget(m_tools);
    m_tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);

    m_saveNotice->setObjectName(QStringLiteral("saveNotice"));
    m_problem->setObjectName(QStringLiteral("problemNotice"));
    m_news->setObjectName(QStringLiteral("notice"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    for (NoticeBar* bar : {m_saveNotice, m_problem})
        layout->addWidget(bar);
    layout->addWidget(m_stack, 1);
    for (const PageFactory& make : factories)
        addPage(make(context, this));

    m_refreshTimer.setSingleShot(true);
    connect(&m_refreshTimer, &QTimer::timeout, this, &PageArea::refresh);
    const auto refreshSoon = [this] { m_refreshTimer.start(0); };
    connect(&context.workbench, &Workbench::opened, this, refreshSoon);
    connect(&context.workbench, &Workbench::changed, this, refreshSoon);
    connect(&context.scope, &Scope::changed, this, refreshSoon);
    connect(&context.edits, &EditService::stateChanged, this, &PageArea::showSaveState);
    connect(m_saveNotice, &NoticeBar::wanted, &context.edits, &EditService::retry);
}

void PageArea::addPage(Page* page)
{
    page->setObjectName(QStringLiteral("page_") + page->id());
    m_pages.push_back(page);
    m_stack->addWidget(page);
    QWidget* tools = page->tools();
    m_tools->addWidget(tools == nullptr ? new QWidget(m_tools) : tools);
    page->addActions(page->pageActions());
}

Page* PageArea::current() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_pages.at(std::size_t(index));
}

void PageArea::showPage(int index)
{
    if (index < 0 || std::size_t(index) >= m_pages.size()) return;
    m_tools->setCurrentIndex(index);
    m_tools->setVisible(m_pages.at(std::size_t(index))->tools() != nullptr);
    m_tools->updateGeometry();
    m_stack->setCurrentIndex(index);
    Q_EMIT pageShown(index);
    refresh();
    m_stack->currentWidget()->setFocus();
}

void PageArea::showPage(const QString& id)
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i]->id() == id) showPage(int(i));
}

void PageArea::showFirstOf(const QStringList& ids)
{
    for (const QString& id : ids)
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            if (m_pages[i]->id() == id) return showPage(int(i));
    showPage(0);
}

void PageArea::refresh()
{
    if (current() != nullptr && m_context.workbench.isOpen()) current()->refresh();
}

void PageArea::say(const QString& text, bool isProblem)
{
    (isProblem ? m_problem : m_news)->say(text, isProblem);
}

void PageArea::hideNotices()
{
    m_problem->hide();
    m_news->hide();
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_news->isVisible()) m_news->place();
}

void PageArea::showSaveState()
{
    if (m_context.edits.state() != SaveState::NotSaved) return m_saveNotice->say({}, false);
    m_saveNotice->say(tr("%Ln edit(s) could not be written: %1", nullptr, int(m_context.edits.unsaved()))
                          .arg(m_context.edits.problem()),
                      true, tr("Try again"), false);
}

} // namespace headroom
