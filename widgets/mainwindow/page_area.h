// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mainwindow/page_list.h"
#include "widgets/pages/page.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QStackedWidget;

namespace headroom {

class NoticeBar;
class ScopeBar;

/// The pages, above them the scope bar with the tools of the page that is shown, and messages between.
class PageArea : public QWidget
{
    Q_OBJECT

public:
    PageArea(const PageContext& context, const std::vector<PageFactory>& factories, QWidget* parent = nullptr);

    const std::vector<Page*>& pages() const { return m_pages; }
    /// Null where there are no pages.
    Page* current() const;
    void showPage(int index);
    /// Does nothing where there is no such page.
    void showPage(const QString& id);
    /// The first of these that there is, or the first page.
    void showFirstOf(const QStringList& ids);

    ScopeBar& scopeBar() { return *m_scopeBar; }
    void say(const QString& text, bool isProblem);
    void hideNotices();
    NoticeBar& news() { return *m_news; }

Q_SIGNALS:
    void pageShown(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPage(Page* page);
    void refresh();
    void showSaveState();

    PageContext m_context;
    std::vector<Page*> m_pages;
    ScopeBar* m_scopeBar;
    QStackedWidget* m_tools;
    NoticeBar* m_saveNotice; // that edits can't be written
    NoticeBar* m_problem;
    NoticeBar* m_news;
    QStackedWidget* m_stack;
    QTimer m_refreshTimer; // once for several changes
};

} // namespace headroom
