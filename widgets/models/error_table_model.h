// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_table.h"
#include "widgets/models/error_columns.h"

#include <QAbstractTableModel>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// How a tag or class is coloured: the user's colour, or by its number.
struct RowMark
{
    std::string colour; // "#rrggbb" or empty
    std::size_t number = 0;
};

/// The error table: rows in the order of the chosen column, "untagged errors" and "not reviewed" always last.
class ErrorTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// The columns are all of ErrorColumn; a view hides those that it doesn't show.
    explicit ErrorTableModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `marks` are by ErrorRow::subject. Rows that stay keep their indexes.
    void show(const ErrorTable& table, ErrorTableWords words, std::map<std::string, RowMark> marks);
    void setEditable(bool on) { m_isEditable = on; }

    const std::vector<ErrorRow>& rows() const { return m_rows; }
    const ErrorRow& row(int at) const { return m_rows[static_cast<std::size_t>(at)]; }
    /// -1 where it isn't there.
    int placeOf(RowKind kind, const std::string& subject) const;
    const ErrorTableWords& words() const { return m_words; }
    std::optional<RowMark> mark(int row) const;
    ErrorColumn sortColumn() const { return m_sortColumn; }
    bool isDescending() const { return m_isDescending; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A percentage as typed for the HLP column, 1 to 5 for ease and importance: asks for the edit by a signal.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// nullopt takes it away.
    void hlpTyped(const std::string& subject, std::optional<double> hlp);
    void easeChosen(const std::string& subject, int ease);
    void importanceChosen(const std::string& subject, int importance);
    void refused(const QString& message);
    void sorted();

private:
    void place(std::vector<ErrorRow> rows);
    void order(std::vector<ErrorRow>& rows) const;
    bool typeHlp(const ErrorRow& row, const QString& text);

    std::vector<ErrorRow> m_rows;
    ErrorTableWords m_words;
    std::map<std::string, RowMark> m_marks;
    ErrorColumn m_sortColumn = ErrorColumn::Gain;
    bool m_isDescending = true;
    bool m_isEditable = true;
};

} // namespace headroom
