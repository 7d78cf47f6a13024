// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/example_order.h"
#include "widgets/models/marked_words.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"

#include <QAbstractTableModel>
#include <QCache>

#include <vector>

namespace headroom {

/// A list of examples as a table: numbers into the dataset, nothing of it copied.
class ExamplesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    ExamplesModel(Workbench& workbench, Scope& scope, QObject* parent = nullptr);

    /// In the order of the chosen column.
    void setExamples(std::vector<ExampleIndex> examples);
    const std::vector<ExampleIndex>& examples() const { return m_examples; }
    ExampleIndex at(int row) const { return m_examples[static_cast<std::size_t>(row)]; }
    /// -1 where it isn't in the list.
    int placeOf(ExampleIndex example) const;
    /// Something about examples changed: what is shown is read again.
    void refreshAll();

    /// What there is for this task and run.
    bool hasColumn(ExampleColumn column) const;
    ExampleColumn sortColumn() const { return m_order.column; }
    bool isDescending() const { return m_order.isDescending; }
    /// Label and prediction with what differs.
    MarkedLines lines(ExampleIndex example) const;
    QString key(ExampleIndex example) const;
    bool isError(ExampleIndex example) const;
    /// Indices into Contents::tags.
    std::vector<std::size_t> tags(ExampleIndex example) const;
    bool isReviewed(ExampleIndex example) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sorted();

private:
    QString text(ExampleIndex example, ExampleColumn column) const;
    MarkedLines makeLines(ExampleIndex example) const;
    QString tagText(ExampleIndex example) const;
    /// Where the user has not chosen: the most confident, or the worst, first.
    void chooseOrder();
    void order();

    Workbench& m_workbench;
    Scope& m_scope;
    std::vector<ExampleIndex> m_examples;
    ExampleOrder m_order;
    bool m_isOrderChosen = false;
    mutable QCache<ExampleIndex, MarkedLines> m_lines;
};

} // namespace headroom
