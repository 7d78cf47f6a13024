// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_row.h"
#include "widgets/models/errors_analysis.h"

#include <QWidget>

namespace headroom {

class FigureCard;

/// The five figures on top of the Errors page.
class ErrorsCards : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorsCards(QWidget* parent = nullptr);

    /// What the cards need beside the figures.
    struct Context
    {
        QString comparedRun; // empty: none is chosen
        bool hasOtherRuns = false;
        bool isReadOnly = false;
    };
    void show(const ErrorsAnalysis& analysis, const Context& context);
    /// No figures: every card shows "—".
    void showNothing(const QString& reason);

Q_SIGNALS:
    void reviewWanted();
    void hlpWanted();
    /// The row with the largest gain was clicked.
    void rowWanted(headroom::RowKind kind, const std::string& subject);
    /// "errors", "fixed" or "broken".
    void examplesWanted(const QString& which);

private:
    void showAccuracy(const ErrorTable& table);
    void showBaseline(const ErrorsAnalysis& analysis, bool isReadOnly);
    void showGain(const ErrorTable& table);
    void showErrors(const ErrorTable& table, bool isReadOnly);
    void showComparison(const std::optional<Comparison>& comparison, const Context& context);
    FigureCard* addCard(const char* name);
    void follow(const QString& link);

    FigureCard* m_accuracy;
    FigureCard* m_baseline;
    FigureCard* m_gain;
    FigureCard* m_errors;
    FigureCard* m_comparison;
    RowKind m_gainKind = RowKind::All;
    std::string m_gainSubject;
};

} // namespace headroom
