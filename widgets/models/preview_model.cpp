// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/preview_model.h"

#include "widgets/style/theme.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace headroom {

void PreviewModel::show(std::shared_ptr<const TablePreview> preview)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_problems.clear();
    for (const RowProblem& problem : m_preview->problems.first())
        m_problems.emplace(problem.line, &problem);
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_preview.reset();
    m_problems.clear();
    endResetModel();
}

std::optional<int> PreviewModel::rowOfLine(std::uint64_t line) const
{
    if (!m_preview) return std::nullopt;
    const auto& lines = m_preview->lines;
    const auto found = std::lower_bound(lines.begin(), lines.end(), line);
    if (found == lines.end() || *found != line) return std::nullopt;
    return static_cast<int>(found - lines.begin());
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->lines.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->columns.size());
}

const PreviewCell& PreviewModel::cell(const QModelIndex& index) const
{
    return m_preview->cells[static_cast<std::size_t>(index.row()) * m_preview->columns.size() +
                            static_cast<std::size_t>(index.column())];
}

const RowProblem* PreviewModel::problem(const QModelIndex& index) const
{
    const auto found = m_problems.find(m_preview->lines[static_cast<std::size_t>(index.row())]);
    if (found == m_problems.end()) return nullptr;
    const bool isHere = found->second->column == 0 || static_cast<int>(found->second->column) == index.column() + 1;
    return isHere ? found->second : nullptr;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const Theme& theme = themeOf(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        if (cell(index).isMissing && cell(index).text.isEmpty()) return tr("missing");
        return cell(index).text;
    case Qt::ToolTipRole:
        if (const RowProblem* bad = problem(index)) return bad->reason;
        return cell(index).isMissing ? tr("\"%1\" counts as missing.").arg(cell(index).text) : cell(index).text;
    case Qt::ForegroundRole:
        if (problem(index) != nullptr) return theme.danger;
        return cell(index).isMissing ? QVariant(theme.textFaint) : QVariant();
    case Qt::BackgroundRole:
        return problem(index) != nullptr ? QVariant(theme.dangerSoft) : QVariant();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_preview) return {};
    if (orientation == Qt::Vertical) return QLocale().toString(m_preview->lines[static_cast<std::size_t>(section)]);
    return QString::fromStdString(m_preview->columns[static_cast<std::size_t>(section)]);
}

} // namespace headroom
