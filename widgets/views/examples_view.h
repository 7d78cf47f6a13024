// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/examples_model.h"

#include <QTableView>

#include <vector>

namespace headroom {

class ExamplesDelegate;
class MediaService;

/// A table of examples on the screen. What keys mean beyond moving is the page's business: see keyTyped().
class ExamplesView : public QTableView
{
    Q_OBJECT

public:
    ExamplesView(ExamplesModel& model, MediaService& media, QWidget* parent = nullptr);

    /// Keeps the current example, or its place where it is gone.
    void setExamples(std::vector<ExampleIndex> examples);
    /// In the order of the rows.
    std::vector<ExampleIndex> chosen() const;
    std::vector<ExampleIndex> visibleExamples() const;
    /// Whether the media that are in sight have arrived or failed.
    bool isSettled() const;
    void fitColumns();

Q_SIGNALS:
    void rowActivated(int row);
    void selectionMoved();
    /// A key that does nothing in tables; accept it to keep it.
    void keyTyped(QKeyEvent* event);
    void menuWanted(const QPoint& globalPosition);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    /// Typing is for labels and tags, not for a search.
    void keyboardSearch(const QString&) override {}

private:
    void layOutRows();
    void updateRow(ExampleIndex example);

    ExamplesModel& m_model;
    MediaService& m_media;
    ExamplesDelegate* m_delegate;
};

} // namespace headroom
