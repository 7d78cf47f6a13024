// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/column_choice.h"
#include "widgets/services/table_preview.h"

#include <QAbstractTableModel>

#include <memory>

namespace headroom {

/// The columns of a table that is to be imported, one a row, with what is made of each. Use and type are choices
/// (models/choice_roles.h), run or class is a text.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Use, Type, RunOrClass, FirstValues, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Shows what the preview says. Where the rows stay the same, selection and place stay too.
    void show(std::shared_ptr<const TablePreview> preview);
    void clear();
    const std::vector<ColumnChoice>& choices() const { return m_choices; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// A person changed something; the plan is to be made anew.
    void changed();

private:
    QString text(std::size_t row, int column) const;
    QString firstValues(std::size_t row) const;
    QStringList choicesOffered(std::size_t row, int column) const;
    int chosen(std::size_t row, int column) const;
    bool choose(std::size_t row, int column, int number);

    std::shared_ptr<const TablePreview> m_preview;
    std::vector<ColumnChoice> m_choices;
};

} // namespace headroom
