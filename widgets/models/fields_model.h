// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/field_figures.h"

#include <QAbstractTableModel>

namespace headroom {

/// The metadata fields of a project with their figures in the scope; cells are empty until they are known.
class FieldsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Type, Missing, Distinct, Least, Mean, Greatest, ColumnCount };

    FieldsModel(Workbench& workbench, FieldFigures& figures, QObject* parent = nullptr);
    /// The project's fields are others.
    void reset();
    /// The figures of all fields are to be worked out anew.
    void forgetFigures();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString figureText(std::size_t field, int column) const;

    Workbench& m_workbench;
    FieldFigures& m_figures;
    std::vector<FieldInfo> m_fields;
};

} // namespace headroom
