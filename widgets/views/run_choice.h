// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/page_context.h"

#include <QWidget>

class QToolButton;

namespace headroom {

/// Which run is in force, with which it is compared, and in which metric figures are, as buttons with menus for a
/// page's tools(). Each is there only where there is a choice.
class RunChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RunChoice(const PageContext& context, QWidget* parent = nullptr);

private:
    void showChoices();
    void fillRuns();
    void fillCompared();
    void fillMetrics();

    PageContext m_context;
    QToolButton* m_run;
    QToolButton* m_compared;
    QToolButton* m_metric;
};

} // namespace headroom
