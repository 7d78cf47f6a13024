// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/example_reader.h"
#include "widgets/models/label_progress.h"
#include "widgets/models/label_queues.h"
#include "widgets/models/position_selection.h"
#include "widgets/services/navigator.h"
#include "widgets/services/page_context.h"
#include "widgets/services/workbench.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

namespace headroom {

/// Where the Label page stands: the queue, the place in it, what is selected, how far it is. The queue stays as it was
/// built while the user works on it, whatever the edits make of the scope.
class LabelSession : public QObject
{
    Q_OBJECT

public:
    explicit LabelSession(const PageContext& context, QObject* parent = nullptr);

    ExampleReader& reader() { return m_reader; }
    const LabelProgress& progress() const { return m_progress; }

    QueueKind kind() const { return m_kind; }
    /// Of a queue that another page handed over.
    const QString& givenTitle() const { return m_givenTitle; }
    const std::vector<ExampleIndex>& queue() const { return m_queue; }
    void setKind(QueueKind kind);
    void give(const Queue& queue);
    /// Brings everything up to date with scope and data; builds the queue anew where the scope or the run is another.
    void follow();
    void rebuild();

    std::size_t position() const { return m_position; }
    std::optional<ExampleIndex> current() const;
    void go(std::size_t position);
    /// False at the end.
    bool next();
    bool previous();
    /// False where the queue doesn't hold it.
    bool goToExample(ExampleIndex example);

    PositionSelection& selection() { return m_selection; }
    /// After the selection was changed.
    void announceSelection();
    /// What an edit is about: the selection of two or more, else the current example.
    std::vector<ExampleIndex> targets() const;
    bool isBulk() const { return m_selection.count() > 1; }

    /// The user did something; for the pace.
    void countGesture();

Q_SIGNALS:
    void queueChanged();
    void currentChanged();
    void selectionChanged();
    /// Labels, tags, reviews or comments of these; ascending.
    void examplesChanged(const std::vector<headroom::ExampleIndex>& examples);
    /// Classes, tags, fields or runs may be others.
    void namesChanged();
    void progressChanged();
    /// More fields can be told than before.
    void fieldsLoaded();

private:
    struct Basis
    {
        QString scope;
        std::size_t run = 0;
        std::size_t size = 0;
        std::size_t batches = 0;
        bool operator==(const Basis&) const = default;
    };
    Basis basis() const;
    void narrow();
    void take(std::vector<ExampleIndex> queue, std::size_t position);
    void takeChange(const DataChange& change);
    void countDone();
    void loadFields();

    PageContext m_context;
    ExampleReader m_reader;
    LabelProgress m_progress;
    PositionSelection m_selection;
    QueueKind m_kind = QueueKind::All;
    QString m_givenTitle;
    std::vector<ExampleIndex> m_given; // as another page handed it over; the queue is what the scope leaves of it
    std::vector<ExampleIndex> m_queue;
    std::size_t m_position = 0;
    std::optional<Basis> m_basis; // of the queue
    QTimer m_fieldTimer;          // columns are loaded while nothing else is to do
    bool m_hasAllFields = false;
};

} // namespace headroom
