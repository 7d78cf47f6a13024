// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/label_queues.h"

#include <QWidget>

class QAction;
class QComboBox;
class QToolButton;

namespace headroom {

/// Beside the scope bar while the Label page is shown: which queue, grid or single, on to the next.
class LabelTools : public QWidget
{
    Q_OBJECT

public:
    explicit LabelTools(QWidget* parent = nullptr);

    /// `givenTitle` is offered as a queue of its own while `kind` is Given.
    void showQueue(QueueKind kind, const QString& givenTitle);
    void showGrid(bool isGrid);

Q_SIGNALS:
    void queueChosen(headroom::QueueKind kind);
    void gridChosen(bool isGrid);
    void nextWanted();

private:
    QComboBox* m_queues;
    QToolButton* m_grid;
    QToolButton* m_single;
};

} // namespace headroom
