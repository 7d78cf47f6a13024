// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/batches_model.h"

#include <QDateTime>
#include <QLocale>

namespace headroom {

namespace {

constexpr int kShownHash = 8;

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

QString joined(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list << fromUtf8(name);
    return list.join(QStringLiteral(", "));
}

QString count(std::uint64_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString cellText(const BatchInfo& batch, int column)
{
    switch (column) {
    case BatchesModel::Source:
        return fromUtf8(batch.source);
    case BatchesModel::Rows:
        return count(batch.rows);
    case BatchesModel::Fields:
        return count(batch.fields.size());
    case BatchesModel::Runs:
        return joined(batch.runs);
    case BatchesModel::Licence:
        return fromUtf8(batch.licence);
    case BatchesModel::When:
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(batch.importedAt), QLocale::ShortFormat);
    case BatchesModel::Who:
        return fromUtf8(batch.who);
    case BatchesModel::Hash:
        return fromUtf8(batch.fileHash).left(kShownHash);
    default:
        return {};
    }
}

QString toolTip(const BatchInfo& batch, int column)
{
    if (column == BatchesModel::Hash && !batch.fileHash.empty())
        return BatchesModel::tr("SHA-256 of the file: %1").arg(fromUtf8(batch.fileHash));
    if (column == BatchesModel::Fields) return joined(batch.fields);
    return cellText(batch, column);
}

bool isNumber(int column)
{
    return column == BatchesModel::Rows || column == BatchesModel::Fields;
}

} // namespace

void BatchesModel::show(const std::vector<BatchInfo>& batches)
{
    beginResetModel();
    m_batches.assign(batches.rbegin(), batches.rend());
    endResetModel();
}

int BatchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int BatchesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchesModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::DisplayRole) return cellText(batch(index.row()), index.column());
    if (role == Qt::ToolTipRole) return toolTip(batch(index.row()), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                 : Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

QVariant BatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case Source:
        return tr("Source");
    case Rows:
        return tr("Rows");
    case Fields:
        return tr("Fields");
    case Runs:
        return tr("Runs");
    case Licence:
        return tr("Licence");
    case When:
        return tr("Imported");
    case Who:
        return tr("By");
    case Hash:
        return tr("File hash");
    default:
        return {};
    }
}

} // namespace headroom
