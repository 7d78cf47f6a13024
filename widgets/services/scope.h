// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/evaluation.h"
#include "core/metrics/review_evidence.h"
#include "core/query/names.h"
#include "core/query/query.h"
#include "widgets/services/workbench.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <map>
#include <optional>
#include <string>

namespace headroom {

/// What is looked at on every page: the examples of a query, the run in force, the run it is compared with, the metric.
/// Follows the data: after an edit the run is held against the labels again and the query asked again, a moment later
/// and once for several edits; changed() tells.
class Scope : public QObject
{
    Q_OBJECT

public:
    explicit Scope(Workbench& workbench, QObject* parent = nullptr);

    /// The query in force; empty: all examples.
    const QString& text() const { return m_text; }
    const ItemSet& items() const { return m_items; }
    std::size_t count() const { return m_count; }
    /// Asks the query and puts it in force. On a mistake everything stays as it was.
    std::optional<QueryError> setText(const QString& text);
    std::optional<QueryError> check(const QString& text) const;

    /// Index into Contents::runs; kNoRun where the project has none.
    std::size_t run() const { return m_run; }
    void setRun(std::size_t run);
    std::optional<std::size_t> comparedRun() const { return m_comparedRun; }
    void setComparedRun(std::optional<std::size_t> run);
    /// Accuracy, or Word or Sentence for transcription.
    Metric metric() const { return m_metric; }
    void setMetric(Metric metric);

    /// The run in force held against the labels; null where there is none, with the reason in evaluationProblem().
    const Evaluation* evaluation();
    Result<const Evaluation*> evaluationOf(std::size_t run);
    const QString& evaluationProblem() const { return m_evaluationProblem; }

    /// The examples of any query in the run in force, whatever the scope.
    Result<ItemSet> matching(const QString& query);
    QueryContext queryContext();
    /// What makes figures of hand tags honest.
    ReviewEvidence reviewEvidence();

Q_SIGNALS:
    /// Examples, run, metric or what is an error changed: figures are to be computed anew.
    void changed();

private:
    void follow(const DataChange& change);
    void reset();
    void refresh();
    void evaluateRules();
    void ask();

    Workbench& m_workbench;
    QString m_text;
    ItemSet m_items;
    std::size_t m_count = 0;
    std::size_t m_run = kNoRun;
    std::string m_runName; // as chosen; the newest where empty
    std::string m_comparedName;
    std::optional<std::size_t> m_comparedRun;
    Metric m_metric = Metric::Accuracy;
    std::map<std::size_t, Evaluation> m_evaluations;
    QString m_evaluationProblem;
    QTimer m_later;
};

} // namespace headroom
