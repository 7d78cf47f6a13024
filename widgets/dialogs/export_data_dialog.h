// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "widgets/services/data_export.h"

#include <QDialog>

#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace headroom {

/// A column that an export can have.
struct ExportChoice
{
    std::string name; // as exportColumns() takes it
    bool isUsual = true;
};

/// The columns that a dataset offers: what an export has unless told, then what it may have besides.
std::vector<ExportChoice> exportChoices(const Dataset& dataset);

/// Asks which examples, which columns and which format.
class ExportDataDialog : public QDialog
{
    Q_OBJECT

public:
    /// `scope`: the query in force, empty where it is everything; the numbers count examples.
    ExportDataDialog(const Dataset& dataset, const QString& scope, std::size_t inScope, QWidget* parent = nullptr);

    bool isScopeOnly() const;
    DataFormat format() const;
    std::vector<std::string> columns() const;

private:
    void build(const QString& scope);
    void say();

    QRadioButton* m_inScope;
    QRadioButton* m_all;
    QComboBox* m_format;
    QListWidget* m_columns;
    QLabel* m_words;
    QPushButton* m_export = nullptr;
};

} // namespace headroom
