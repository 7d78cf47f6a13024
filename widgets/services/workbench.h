// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/project/author.h"
#include "core/project/project.h"
#include "widgets/services/data_change.h"
#include "widgets/services/loaded_project.h"
#include "widgets/services/project_thread.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace headroom {

/// The project that is open and its dataset, as the window sees them. The dataset belongs to the thread of the window;
/// the project file to a thread of its own, which edits and long work are sent to. Only EditService and reload() change
/// the dataset.
class Workbench : public QObject
{
    Q_OBJECT

public:
    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    /// Opens the file, or makes it anew, in the background; opened() or openFailed() follows. A project that is open is
    /// closed first.
    void open(const QString& path, OpenMode mode, const Author& author);
    void create(const QString& path, const NewProject& what, const Author& author);
    /// Waits until all edits that were given are on the disk.
    void close();

    bool isOpen() const { return m_dataset.has_value(); }
    const QString& path() const { return m_facts.path; }
    QString name() const; // the file's name without its ending
    bool isReadOnly() const { return !m_facts.readOnlyReason.isEmpty(); }
    const QString& readOnlyReason() const { return m_facts.readOnlyReason; }
    const Author& author() const { return m_author; }

    /// Only while isOpen(). References stay valid until changed() tells of `everything`.
    Dataset& dataset() { return *m_dataset; }
    const Dataset::Contents& contents() const { return m_dataset->contents(); }
    ProjectThread& project() { return *m_project; }

    /// Reads the dataset anew in the background, after imports, merges and changes of classes, tags and settings.
    void reload();
    /// The newest run held against the labels while loading; nothing when it was taken before. For Scope.
    std::optional<Evaluation> takeNewestEvaluation();
    /// Tells everybody of a change that was made to the dataset.
    void announce(const DataChange& change);

Q_SIGNALS:
    void opened();
    void openFailed(const headroom::Error& error);
    /// The file could not be read anew; the window shows what it had.
    void reloadFailed(const headroom::Error& error);
    /// Everything is there still: who works on a snapshot of the dataset on another thread ends that now.
    void closing();
    void closed();
    /// The one signal of every change of data.
    void changed(const headroom::DataChange& change);

private:
    struct Facts
    {
        QString path;
        QString readOnlyReason;
    };
    void begin(ProjectThread::Opener opener, const Author& author);
    void load();
    void take(Result<LoadedProject> loaded);

    std::unique_ptr<ProjectThread> m_project;
    std::optional<Dataset> m_dataset;
    std::optional<Evaluation> m_evaluation;
    Facts m_facts;
    Author m_author;
    bool m_reloadAgain = false;
    bool m_isLoading = false;
};

} // namespace headroom
