// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QString>

#include <vector>

namespace headroom {

/// The classes that can be given, with the current example's label and prediction marked.
class ClassListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { Colour = Qt::UserRole, Key, IsLabel, IsPrediction };
    struct Row
    {
        std::size_t number = 0; // index into Contents::classes
        QString name;
        QString key;
        QString description;
        QColor colour;
        bool isLabel = false;
        bool isPrediction = false;
        bool operator==(const Row&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Row> m_rows;
};

} // namespace headroom
