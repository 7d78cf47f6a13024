// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/import_options_form.h"

#include "widgets/services/questions.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <array>
#include <optional>

namespace headroom {

namespace {

// In the order of the lists; "as recognised" stands before them.
constexpr std::array kDelimiters{',', ';', '\t', '|'};
constexpr std::array kEncodings{TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
                                TextEncoding::Windows1252};

template<class T, std::size_t N>
std::optional<T> chosen(const QComboBox& box, const std::array<T, N>& values)
{
    const int index = box.currentIndex();
    return index > 0 ? std::optional(values.at(static_cast<std::size_t>(index - 1))) : std::nullopt;
}

template<class T, std::size_t N>
int indexOf(const std::optional<T>& value, const std::array<T, N>& values)
{
    if (!value) return 0;
    const auto found = std::find(values.begin(), values.end(), *value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin()) + 1;
}

std::vector<std::string> splitAtCommas(const QString& text)
{
    std::vector<std::string> parts;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) parts.push_back(part.trimmed().toStdString());
    return parts;
}

} // namespace

ImportOptionsForm::ImportOptionsForm(Questions& questions, QWidget* parent)
    : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_labelFromFolder = check("labelFromFolder", tr("The folder that holds a file names its label"));
    m_delimiter = combo("delimiter", tr("Between cells stands"));
    m_delimiter->addItems({tr("as recognised"), tr("a comma ,"), tr("a semicolon ;"), tr("a tab"), tr("a bar |")});
    m_encoding = combo("encoding", tr("Encoding"));
    m_encoding->addItems({tr("as recognised"), QStringLiteral("UTF-8"), QStringLiteral("UTF-16 LE"),
                          QStringLiteral("UTF-16 BE"), QStringLiteral("Windows-1252")});
    m_sheet = line("sheet", tr("Sheet"));
    m_sheet->setPlaceholderText(tr("the first one"));
    m_header = check("hasHeader", tr("The first row names the columns"));
    m_trim = check("trim", tr("Spaces around cells don't count"));
    m_decimalComma = check("decimalComma", tr("Decimal comma: 3,14"));
    m_missing = line("missing", tr("Also means \"no value\""));
    m_missing->setPlaceholderText(tr("such as ?, -1"));
    m_missing->setToolTip(tr("Besides the empty cell, NA, null and the like; several separated by commas."));
    m_badRows = combo("badRows", tr("Rows that can't be read"));
    m_badRows->addItems({tr("stop: import nothing"), tr("leave them out and list them")});
    m_predictionsOnly = check("predictionsOnly", tr("Only add to examples that are here already"));
    m_source = line("source", tr("Source"));
    m_licence = line("licence", tr("Licence of the data"));
    m_licence->setPlaceholderText(tr("such as CC BY 4.0"));
    addMediaFolder(questions);
}

void ImportOptionsForm::addMediaFolder(Questions& questions)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_mediaFolder = new QLineEdit(row);
    m_mediaFolder->setObjectName(QStringLiteral("mediaFolder"));
    m_mediaFolder->setAccessibleName(tr("Media folder"));
    auto* choose = new QPushButton(tr("Choose…"), row);
    choose->setObjectName(QStringLiteral("chooseMediaFolder"));
    layout->addWidget(m_mediaFolder, 1);
    layout->addWidget(choose);
    m_layout->addRow(tr("Media paths begin in"), row);
    connect(m_mediaFolder, &QLineEdit::editingFinished, this, &ImportOptionsForm::changed);
    connect(choose, &QPushButton::clicked, this, [this, &questions] {
        const QString now = m_mediaFolder->text().isEmpty() ? m_mediaFolder->placeholderText() : m_mediaFolder->text();
        const QString folder = questions.folder(this, tr("Folder in which the media paths begin"), now);
        if (folder.isEmpty()) return;
        m_mediaFolder->setText(folder);
        Q_EMIT changed();
    });
}

QComboBox* ImportOptionsForm::combo(const char* name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    m_layout->addRow(label, box);
    connect(box, &QComboBox::activated, this, &ImportOptionsForm::changed);
    return box;
}

QCheckBox* ImportOptionsForm::check(const char* name, const QString& label)
{
    auto* box = new QCheckBox(label, this);
    box->setObjectName(QLatin1String(name));
    m_layout->addRow(box);
    connect(box, &QCheckBox::clicked, this, &ImportOptionsForm::changed);
    return box;
}

QLineEdit* ImportOptionsForm::line(const char* name, const QString& label)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    m_layout->addRow(label, edit);
    connect(edit, &QLineEdit::textEdited, this, &ImportOptionsForm::changed);
    return edit;
}

void ImportOptionsForm::setShown(QWidget* field, bool isShown)
{
    field->setVisible(isShown);
    if (QWidget* label = m_layout->labelForField(field)) label->setVisible(isShown);
}

void ImportOptionsForm::fitTo(bool isFolder, const QString& fileName, const QString& folder)
{
    for (QWidget* field : std::initializer_list<QWidget*>{m_delimiter, m_encoding, m_sheet, m_header, m_trim,
                                                          m_decimalComma, m_missing, m_badRows})
        setShown(field, !isFolder);
    setShown(m_labelFromFolder, isFolder);
    setShown(m_mediaFolder->parentWidget(), !isFolder);
    setShown(m_sheet, false);
    m_source->setPlaceholderText(fileName);
    m_mediaFolder->setPlaceholderText(folder);
}

void ImportOptionsForm::fitTo(TableFormat format)
{
    setShown(m_delimiter, format == TableFormat::Delimited);
    setShown(m_encoding, format != TableFormat::Xlsx);
    setShown(m_sheet, format == TableFormat::Xlsx);
    setShown(m_header, format != TableFormat::JsonLines);
}

void ImportOptionsForm::setOptions(const ImportOptions& options)
{
    m_delimiter->setCurrentIndex(indexOf(options.table.delimiter, kDelimiters));
    m_encoding->setCurrentIndex(indexOf(options.table.encoding, kEncodings));
    m_sheet->setText(QString::fromStdString(options.table.sheet));
    m_header->setChecked(options.table.hasHeader);
    m_trim->setChecked(options.table.trim);
    m_decimalComma->setChecked(options.decimalComma);
    m_labelFromFolder->setChecked(options.labelFromFolder);
    QStringList missing;
    for (const std::string& text : options.missing)
        missing << QString::fromStdString(text);
    m_missing->setText(missing.join(QStringLiteral(", ")));
    m_badRows->setCurrentIndex(options.onBadRow == OnBadRow::Skip ? 1 : 0);
    m_predictionsOnly->setChecked(options.predictionsOnly);
    m_source->setText(QString::fromStdString(options.source));
    m_licence->setText(QString::fromStdString(options.licence));
    m_mediaFolder->setText(QString::fromStdString(options.mediaRoot));
}

ImportOptions ImportOptionsForm::applied(ImportOptions options) const
{
    options.table.delimiter = chosen(*m_delimiter, kDelimiters);
    options.table.encoding = chosen(*m_encoding, kEncodings);
    options.table.sheet = m_sheet->text().toStdString();
    options.table.hasHeader = m_header->isChecked();
    options.table.trim = m_trim->isChecked();
    options.decimalComma = m_decimalComma->isChecked();
    options.labelFromFolder = m_labelFromFolder->isChecked();
    options.missing = splitAtCommas(m_missing->text());
    options.onBadRow = m_badRows->currentIndex() == 1 ? OnBadRow::Skip : OnBadRow::Stop;
    options.predictionsOnly = m_predictionsOnly->isChecked();
    options.source = m_source->text().trimmed().toStdString();
    options.licence = m_licence->text().trimmed().toStdString();
    options.mediaRoot = m_mediaFolder->text().trimmed().toStdString();
    return options;
}

} // namespace headroom
