// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QString>
#include <QWidget>

class QLabel;
class QToolButton;

namespace headroom {

/// The line at the bottom: counts or the page's own words, running tasks, who labels, whether everything is saved.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(const PageContext& context, QWidget* parent = nullptr);

    /// Another page is shown: its predecessor's words go.
    void forgetPage();

Q_SIGNALS:
    void labelerClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showCounts();
    void showLabeler();
    void showSaved();

    PageContext m_context;
    QLabel* m_counts;
    QToolButton* m_labeler;
    QLabel* m_saved;
    QString m_pageText;
    std::size_t m_selected = 0;
};

} // namespace headroom
