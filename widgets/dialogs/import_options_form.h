// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/import_options.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace headroom {

class Questions;

/// How a table is read, where it comes from and what happens to bad rows: everything of an import but its columns.
class ImportOptionsForm : public QWidget
{
    Q_OBJECT

public:
    explicit ImportOptionsForm(Questions& questions, QWidget* parent = nullptr);

    /// What fits: a folder has no delimiter, only a workbook has sheets. `folder` is where media would lie.
    void fitTo(bool isFolder, const QString& fileName, const QString& folder);
    void fitTo(TableFormat format);
    void setOptions(const ImportOptions& options);
    /// `options` with what stands in the form.
    ImportOptions applied(ImportOptions options) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* combo(const char* name, const QString& label);
    QCheckBox* check(const char* name, const QString& label);
    QLineEdit* line(const char* name, const QString& label);
    void addMediaFolder(Questions& questions);
    void setShown(QWidget* field, bool isShown);

    QFormLayout* m_layout;
    QComboBox* m_delimiter;
    QComboBox* m_encoding;
    QLineEdit* m_sheet;
    QCheckBox* m_header;
    QCheckBox* m_trim;
    QCheckBox* m_decimalComma;
    QCheckBox* m_labelFromFolder;
    QLineEdit* m_missing;
    QComboBox* m_badRows;
    QCheckBox* m_predictionsOnly;
    QLineEdit* m_source;
    QLineEdit* m_licence;
    QLineEdit* m_mediaFolder;
};

} // namespace headroom
