// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/media_places_model.h"

#include "widgets/style/theme.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace headroom {

namespace {

QString folderText(const MediaPlace& place)
{
    if (place.root.folder.isEmpty()) return MediaPlacesModel::tr("not known on this machine");
    const QString folder = QDir::toNativeSeparators(place.root.folder);
    if (!place.isApproved) return MediaPlacesModel::tr("%1 (not approved here)").arg(folder);
    return place.exists ? folder : MediaPlacesModel::tr("%1 (not there)").arg(folder);
}

QString toolTip(const MediaPlace& place)
{
    QStringList lines{folderText(place)};
    if (!place.root.recorded.isEmpty())
        lines << MediaPlacesModel::tr("When it was imported: %1").arg(QDir::toNativeSeparators(place.root.recorded));
    if (place.missing > 0)
        lines << MediaPlacesModel::tr("The first that is missing: %1").arg(QString::fromStdString(place.firstMissing));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void MediaPlacesModel::show(const std::vector<MediaPlace>& places)
{
    beginResetModel();
    m_places = places;
    endResetModel();
}

int MediaPlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

int MediaPlacesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MediaPlacesModel::data(const QModelIndex& index, int role) const
{
    const MediaPlace& of = place(index.row());
    const bool isBad = index.column() == Missing && of.missing > 0;
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Folder) return folderText(of);
        return QLocale().toString(static_cast<qulonglong>(index.column() == Found ? of.found : of.missing));
    case Qt::ToolTipRole:
        return toolTip(of);
    case Qt::ForegroundRole:
        return isBad ? QVariant(themeOf(QGuiApplication::palette()).danger) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(index.column() == Folder ? Qt::AlignLeft | Qt::AlignVCenter
                                                 : Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant MediaPlacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(section == Folder ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Folder:
        return tr("Folder on this machine");
    case Found:
        return tr("Found");
    case Missing:
        return tr("Missing");
    default:
        return {};
    }
}

} // namespace headroom
