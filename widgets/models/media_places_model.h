// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_survey.h"

#include <QAbstractTableModel>

#include <vector>

namespace headroom {

/// Places of a project's media on this machine: folder, files found, files missing.
class MediaPlacesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Folder, Found, Missing, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const std::vector<MediaPlace>& places);
    const MediaPlace& place(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<MediaPlace> m_places;
};

} // namespace headroom
