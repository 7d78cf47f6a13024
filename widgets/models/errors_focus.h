// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/error_columns.h"
#include "widgets/models/errors_analysis.h"

#include <QString>

#include <string>

namespace headroom {

/// What the user looks at: a row of the table, a cell of the confusion matrix, the counts of a comparison, a stretch of
/// residuals; else everything in scope. It outlives new figures.
struct ErrorsFocus
{
    enum class Kind { Everything, Row, Cell, Fixed, Broken, Residuals };

    Kind kind = Kind::Everything;
    RowKind rowKind = RowKind::All; // Row
    std::string subject;
    std::size_t reference = 0; // Cell: class indices
    std::size_t prediction = 0;
    double low = 0; // Residuals: low <= residual < high
    double high = 0;
};

/// Which examples are behind a figure.
struct ExampleSelection
{
    QString name;          // empty: everything in scope
    ItemSet all;           // evaluated, in scope
    ItemSet errors;        // among them
    bool hasChoice = true; // whether showing right ones too is a choice; otherwise `all` is shown
};

/// `words` are those of the table that is shown. A focus that no longer exists gives everything.
ExampleSelection selectionOf(ErrorsAnalysis& analysis, const ErrorsFocus& focus, const ErrorTableWords& words,
                             const Dataset::Contents& contents);

} // namespace headroom
