// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/delegates/example_cells.h"
#include "widgets/models/label_session.h"

#include <QWidget>

class QStackedWidget;

namespace headroom {

class AnswerPanel;
class EmptyState;
class ExampleGrid;
class Filmstrip;
class MediaStage;

/// The left of the Label page: the queue as a grid, or one example with the filmstrip below; where there is nothing,
/// what to do. Follows the session.
class LabelViews : public QWidget
{
    Q_OBJECT

public:
    LabelViews(const PageContext& context, LabelSession& session, QWidget* parent = nullptr);

    bool showsGrid() const { return m_isGrid; }
    void setGrid(bool isGrid);
    MediaStage& stage() { return *m_stage; }
    AnswerPanel& answer() { return *m_answer; }
    bool isSettled() const;
    /// The keyboard goes to what is shown.
    void takeFocus();
    /// Everything anew, after names or the run changed or the page was hidden.
    void showAll();

Q_SIGNALS:
    /// The text or number of the current example, as typed.
    void answered(const QString& text);
    void gridChanged(bool isGrid);

private:
    QWidget* makeSingle();
    void listen();
    void showQueue();
    void showCurrent();
    void showAnswer();
    void repaintAll();
    void look();
    void takeReady(ExampleIndex example);

    PageContext m_context;
    LabelSession& m_session;
    ExampleCells m_gridCells; // their own, since they keep contents of one size
    ExampleCells m_stripCells;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ExampleGrid* m_grid;
    QWidget* m_single;
    MediaStage* m_stage;
    AnswerPanel* m_answer;
    Filmstrip* m_strip;
    bool m_isGrid = false;
};

} // namespace headroom
