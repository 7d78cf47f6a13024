// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/report_panel.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int kHlp = -1; // item data of the baselines; a run's is its index
constexpr int kPublished = -2;
constexpr int kMargin = 12;

QString languageName(const QString& language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == QLatin1String("en")) name = QStringLiteral("English");
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

template<class Widget>
Widget* named(Widget* widget, const char* name, const QString& accessibleName)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(accessibleName);
    return widget;
}

} // namespace

ReportPanel::ReportPanel(const QStringList& languages, QWidget* parent)
    : QWidget(parent), m_title(named(new QLineEdit(this), "reportTitle", tr("Title of the report"))),
      m_run(named(new QLabel(this), "reportRun", tr("Run of the report"))),
      m_scope(named(new QLabel(this), "reportScope", tr("Scope of the report"))),
      m_baseline(named(new QComboBox(this), "reportBaseline", tr("Baseline of the report"))),
      m_published(named(new QDoubleSpinBox(this), "reportPublished", tr("Published figure"))),
      m_source(named(new QLineEdit(this), "reportPublishedSource", tr("Source of the published figure"))),
      m_fields(number("reportFields", 50, int(ReportOptions().fields))),
      m_groups(number("reportGroups", 50, int(ReportOptions().groups))),
      m_examples(number("reportExamples", 100, int(ReportOptions().examples))),
      m_language(named(new QComboBox(this), "reportLanguage", tr("Language of the report")))
{
    for (const QString& language : languages)
        m_language->addItem(languageName(language), language);
    m_fields->setAccessibleName(tr("Fields with a table"));
    m_groups->setAccessibleName(tr("Rows whose errors are shown"));
    m_examples->setAccessibleName(tr("Errors shown of each"));
    build();
    wire();
    showPublished();
}

QSpinBox* ReportPanel::number(const char* name, int most, int value)
{
    auto* spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(0, most);
    spin->setValue(value);
    return spin;
}

void ReportPanel::build()
{
    for (QLabel* label : {m_run, m_scope}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_published->setRange(0, 100);
    m_published->setDecimals(2);
    m_published->setValue(95);
    m_published->setSuffix(QLocale().percent());
    m_source->setPlaceholderText(tr("where it is published"));
    m_form = new QFormLayout;
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(6);
    m_form->addRow(tr("Title"), m_title);
    m_form->addRow(tr("Run"), m_run);
    m_form->addRow(tr("Scope"), m_scope);
    m_form->addRow(tr("Baseline"), m_baseline);
    m_form->addRow(tr("Published figure"), m_published);
    m_form->addRow(tr("Source"), m_source);
    m_form->addRow(tr("Fields with a table"), m_fields);
    m_form->addRow(tr("Rows whose errors are shown"), m_groups);
    m_form->addRow(tr("Errors shown of each"), m_examples);
    m_form->addRow(tr("Language"), m_language);
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->itemAt(row, QFormLayout::LabelRole)->widget()->setProperty("role", QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addLayout(m_form);
    layout->addStretch(1);
}

void ReportPanel::wire()
{
    for (QLineEdit* edit : {m_title, m_source})
        connect(edit, &QLineEdit::textChanged, this, &ReportPanel::changed);
    for (QSpinBox* spin : {m_fields, m_groups, m_examples})
        connect(spin, &QSpinBox::valueChanged, this, &ReportPanel::changed);
    connect(m_published, &QDoubleSpinBox::valueChanged, this, &ReportPanel::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportPanel::changed);
    connect(m_baseline, &QComboBox::currentIndexChanged, this, [this] {
        showPublished();
        Q_EMIT changed();
    });
}

void ReportPanel::showPublished()
{
    const bool isPublished = m_baseline->currentData().toInt() == kPublished;
    for (QWidget* field : {static_cast<QWidget*>(m_published), static_cast<QWidget*>(m_source)}) {
        field->setVisible(isPublished);
        m_form->labelForField(field)->setVisible(isPublished);
    }
}

void ReportPanel::offer(const QString& project, const std::vector<RunInfo>& runs)
{
    const QSignalBlocker quiet(m_baseline);
    m_title->setPlaceholderText(project);
    const QString before = m_baseline->currentText();
    m_baseline->clear();
    m_baseline->addItem(tr("Human level (HLP)"), kHlp);
    for (std::size_t run = 0; run < runs.size(); ++run)
        m_baseline->addItem(tr("Run %1").arg(QString::fromStdString(runs[run].name)), int(run));
    m_baseline->addItem(tr("A published figure"), kPublished);
    m_baseline->setCurrentIndex(std::max(0, m_baseline->findText(before)));
    showPublished();
}

void ReportPanel::describe(const QString& run, const QString& scope, std::size_t count)
{
    m_run->setText(run);
    const QString examples = tr("%Ln example(s)", nullptr, int(count));
    m_scope->setText(scope.isEmpty() ? tr("all examples") : scope + QStringLiteral("\n") + examples);
}

void ReportPanel::fill(ReportOptions& options) const
{
    options.title = m_title->text().trimmed().toStdString();
    options.fields = std::size_t(m_fields->value());
    options.groups = std::size_t(m_groups->value());
    options.examples = std::size_t(m_examples->value());
    options.language = m_language->currentData().toString().toStdString();
    const int baseline = m_baseline->currentData().toInt();
    if (baseline == kPublished) {
        options.baseline = Baseline::Kind::Published;
        options.published = m_published->value() / 100;
        options.publishedSource = m_source->text().trimmed().toStdString();
    } else if (baseline >= 0) {
        options.baseline = Baseline::Kind::Run;
        options.baselineRun = std::size_t(baseline);
    }
}

void ReportPanel::setLanguage(const QString& language)
{
    if (const int index = m_language->findData(language); index >= 0) m_language->setCurrentIndex(index);
}

} // namespace headroom
