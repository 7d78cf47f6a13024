// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/errors_focus.h"
#include "widgets/pages/page.h"

namespace headroom {

class ErrorsCards;
class ExamplesPanel;
class MapPanel;
class RowsPanel;

/// Where the errors are, how far they are from what people manage, and what there is to win.
class ErrorsPage : public Page
{
    Q_OBJECT

public:
    explicit ErrorsPage(const PageContext& context, QWidget* parent = nullptr);
    ~ErrorsPage() override;

    QString id() const override { return QStringLiteral("errors"); }
    QString title() const override { return tr("Errors"); }
    QString iconName() const override { return QStringLiteral("errors"); }
    QWidget* tools() override;
    QList<QAction*> pageActions() const override { return m_actions; }
    void refresh() override;
    bool isSettled() const override;

private:
    void layOut();
    void wire();
    void wireTable();
    void wireOther();
    void makeActions();
    void takeData(const DataChange& change);
    void recompute();
    void showFigures();
    void showOther();
    void showExamples();
    void showProblem(const QString& problem);
    void choose(const ErrorsChoice& choice);
    void focusRow(int row);
    void focusOn(const ErrorsFocus& focus);
    void openRow(int row);
    void showCellMenu(std::size_t reference, std::size_t prediction, const QPoint& place);
    QString cellQuery(std::size_t reference, std::size_t prediction) const;
    QString publishedKey() const;
    void recallPublished();
    void assess(const std::string& subject, std::optional<std::optional<double>> hlp, std::optional<int> ease,
                std::optional<int> importance);
    void typeOverallHlp();
    void review();
    void goOn(std::size_t sample);
    void drawSample(std::size_t errors, std::size_t right, std::uint64_t seed);

    ErrorsAnalysis m_analysis;
    ErrorsCards* m_cards;
    RowsPanel* m_rows;
    MapPanel* m_map;
    ExamplesPanel* m_examples;
    QWidget* m_tools = nullptr;
    ErrorsFocus m_focus;
    QList<QAction*> m_actions;
    bool m_isStale = true;
};

} // namespace headroom
