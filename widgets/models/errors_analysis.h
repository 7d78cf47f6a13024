// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/comparison.h"
#include "core/metrics/confusion.h"
#include "core/metrics/error_table.h"
#include "core/metrics/histogram.h"
#include "core/metrics/numeric.h"
#include "core/metrics/row_subjects.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"

#include <QString>

#include <optional>
#include <string>

namespace headroom {

/// What the user chose to see on the Errors page.
struct ErrorsChoice
{
    RowsBy by;
    Baseline::Kind baseline = Baseline::Kind::Hlp;
    std::size_t baselineRun = 0; // Kind::Run: index into Contents::runs
    double published = 0;        // Kind::Published: 0..1
    QString publishedSource;
};

/// The figures of the Errors page over the scope in force. What stays the same while only the scope changes (which
/// examples are in which row) is worked out once and kept.
class ErrorsAnalysis
{
public:
    ErrorsAnalysis(Workbench& workbench, Scope& scope) : m_workbench(workbench), m_scope(scope) {}

    /// Forgets what the change made wrong.
    void follow(const DataChange& change);
    void setChoice(const ErrorsChoice& choice);
    const ErrorsChoice& choice() const { return m_choice; }

    /// Brings table and comparison up to date. An error says why there are no figures: no run, or a field with too many
    /// values.
    Result<void> compute();
    const ErrorTable& table() const { return m_table; }
    /// The run in force against the run it is compared with; none where none is chosen.
    const std::optional<Comparison>& comparison() const { return m_comparison; }

    // Over what is evaluated of the scope. After compute().
    Result<Confusion> confusionNow();    // classification only, else Unsupported
    Result<NumericFigures> numericNow(); // numeric tasks only, else Unsupported
    ItemSet evaluated() const;
    ItemSet errors() const;
    /// The evaluated examples in scope that are in the row.
    ItemSet itemsOf(const ErrorRow& row) const;
    /// Those in scope whose residual is from `low` to below `high`. Numeric tasks only, else none.
    ItemSet withResidual(double low, double high) const;
    /// Their residuals in bars.
    std::vector<HistogramBar> residualBars() const;
    /// Those in scope with this reference label and this prediction.
    Result<ItemSet> itemsOf(std::size_t reference, std::size_t prediction);

    /// What the baseline is called: "HLP", "Run v11", "Published".
    QString baselineName() const;

private:
    Result<void> prepareSubjects();
    Result<Baseline> baseline();
    Result<void> compare(const Evaluation& evaluation);

    Workbench& m_workbench;
    Scope& m_scope;
    ErrorsChoice m_choice;
    std::optional<RowSubjects> m_subjects; // of m_choice.by
    ErrorTable m_table;
    std::optional<Comparison> m_comparison;
};

/// The members of a grouping's row among `within`.
ItemSet membersOf(const Grouping& grouping, std::size_t row, const ItemSet& within);

} // namespace headroom
