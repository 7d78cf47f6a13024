// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/export_data_dialog.h"

#include "core/base/plural.h"
#include "core/exporters/export_columns.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kLetters = 62; // width of the explanation

QString counted(const QString& words, std::size_t count)
{
    return words.arg(QLocale().toString(static_cast<qulonglong>(count)));
}

} // namespace

std::vector<ExportChoice> exportChoices(const Dataset& dataset)
{
    std::vector<ExportChoice> choices{{"key"}, {"reference"}};
    for (const FieldInfo& field : dataset.contents().fields)
        choices.push_back({fieldColumnName(dataset, field.name)});
    choices.push_back({"tags"});
    for (const RunInfo& run : dataset.contents().runs) {
        choices.push_back({"prediction@" + run.name});
        if (run.hasScores) choices.push_back({"score@" + run.name});
    }
    for (const char* name : {"media", "origin", "reviewed", "comment", "disputed"})
        choices.push_back({name, false});
    for (const TagInfo& tag : dataset.contents().tags)
        choices.push_back({"tag:" + tag.name, false});
    return choices;
}

ExportDataDialog::ExportDataDialog(const Dataset& dataset, const QString& scope, std::size_t inScope, QWidget* parent)
    : QDialog(parent),
      m_inScope(new QRadioButton(counted(tr("The scope: %1 examples", nullptr, pluralOf(inScope)), inScope), this)),
      m_all(new QRadioButton(counted(tr("All %1 examples", nullptr, pluralOf(dataset.size())), dataset.size()), this)),
      m_format(new QComboBox(this)), m_columns(new QListWidget(this)), m_words(new QLabel(this))
{
    setObjectName(QStringLiteral("exportDataDialog"));
    setWindowTitle(tr("Export the data"));
    m_inScope->setObjectName(QStringLiteral("exportScope"));
    m_all->setObjectName(QStringLiteral("exportAll"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->setAccessibleName(tr("Format"));
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setProperty("role", QStringLiteral("field"));
    m_format->addItem(tr("CSV: a table for any program"));
    m_format->addItem(tr("JSON Lines: comes back without loss"));
    for (const ExportChoice& choice : exportChoices(dataset)) {
        auto* item = new QListWidgetItem(QString::fromStdString(choice.name), m_columns);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.isUsual ? Qt::Checked : Qt::Unchecked);
    }
    m_inScope->setEnabled(inScope > 0);
    (scope.isEmpty() || inScope == 0 ? m_all : m_inScope)->setChecked(true);
    build(scope);
    say();
}

void ExportDataDialog::build(const QString& scope)
{
    if (!scope.isEmpty()) m_inScope->setToolTip(scope);
    m_inScope->setVisible(!scope.isEmpty());
    m_words->setWordWrap(true);
    m_words->setProperty("role", QStringLiteral("muted"));
    m_words->setMinimumWidth(fontMetrics().averageCharWidth() * kLetters);

    auto* which = new QVBoxLayout;
    which->addWidget(m_inScope);
    which->addWidget(m_all);
    auto* form = new QFormLayout;
    form->addRow(tr("Examples:"), which);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Columns:"), m_columns);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportGo"));
    m_export->setProperty("role", QStringLiteral("primary"));
    m_export->style()->polish(m_export); // the box has shown it to the style already
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDataDialog::say);
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDataDialog::say);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(form);
    layout->addWidget(m_words);
    layout->addWidget(buttons);
}

void ExportDataDialog::say()
{
    m_words->setText(format() == DataFormat::Csv
                         ? tr("Texts are written as they are; nothing is changed for spreadsheet programs. A text that "
                              "is empty and one that is missing look alike to most programs.")
                         : tr("One object a line: missing is null, tags are lists."));
    m_export->setEnabled(!columns().empty());
}

bool ExportDataDialog::isScopeOnly() const
{
    return m_inScope->isChecked();
}

DataFormat ExportDataDialog::format() const
{
    return m_format->currentIndex() == 0 ? DataFormat::Csv : DataFormat::JsonLines;
}

std::vector<std::string> ExportDataDialog::columns() const
{
    std::vector<std::string> names;
    for (int i = 0; i < m_columns->count(); ++i)
        if (m_columns->item(i)->checkState() == Qt::Checked) names.push_back(m_columns->item(i)->text().toStdString());
    return names;
}

} // namespace headroom
