// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/error_table.h"
#include "core/report/report_builder.h"

#include <QString>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace headroom {

/// What of a report is chosen on its page: its title, what accuracy is held against, how much it shows, its language.
class ReportPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPanel(const QStringList& languages, QWidget* parent = nullptr);

    /// What the project offers; choices that it doesn't have go back to the first.
    void offer(const QString& project, const std::vector<RunInfo>& runs);
    /// The run in force isn't offered as its own baseline; `scope` is shown.
    void describe(const QString& run, const QString& scope, std::size_t count);
    /// Writes the choices into the options.
    void fill(ReportOptions& options) const;
    /// Of the program: chosen until the user chooses another.
    void setLanguage(const QString& language);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* number(const char* name, int most, int value);
    void build();
    void wire();
    void showPublished();

    QLineEdit* m_title;
    QLabel* m_run;
    QLabel* m_scope;
    QComboBox* m_baseline;
    QDoubleSpinBox* m_published;
    QLineEdit* m_source;
    QSpinBox* m_fields;
    QSpinBox* m_groups;
    QSpinBox* m_examples;
    QComboBox* m_language;
    QFormLayout* m_form = nullptr;
};

} // namespace headroom
