// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/label_queues.h"

#include <QWidget>

class QComboBox;
class QPushButton;
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

protected:
    void changeEvent(QEvent* event) override;

private:
    void showKeycap();

    QComboBox* m_queues;
    QToolButton* m_grid;
    QToolButton* m_single;
    QPushButton* m_next;
};

} // namespace headroom
