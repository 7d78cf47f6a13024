// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/definition_form.h"

#include "widgets/style/theme.h"
#include "widgets/views/colour_choice.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace headroom {

DefinitionForm::DefinitionForm(edits::Named what, QWidget* parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_key(new QLineEdit(this)), m_colour(new ColourChoice(this)),
      m_description(new QPlainTextEdit(this)), m_rule(new QLineEdit(this)), m_problem(new QLabel(this))
{
    m_name->setObjectName(QStringLiteral("definitionName"));
    m_key->setObjectName(QStringLiteral("definitionKey"));
    m_key->setMaxLength(1);
    m_key->setMaximumWidth(fontMetrics().averageCharWidth() * 12);
    m_key->setPlaceholderText(tr("automatic"));
    m_colour->setObjectName(QStringLiteral("definitionColour"));
    m_description->setObjectName(QStringLiteral("definitionDescription"));
    m_description->setTabChangesFocus(true);
    m_description->setPlaceholderText(tr("When it applies and when not; shown where it is chosen"));
    m_rule->setObjectName(QStringLiteral("definitionRule"));
    m_rule->setPlaceholderText(tr("none: put on by hand"));
    m_rule->setToolTip(tr("A query such as: factory = 2 and line = 17. The tag then holds where the query does."));
    m_problem->setObjectName(QStringLiteral("definitionProblem"));
    m_problem->setProperty("role", QStringLiteral("problem"));
    m_problem->setWordWrap(true);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Key"), m_key);
    form->addRow(tr("Colour"), m_colour);
    form->addRow(tr("Description"), m_description);
    if (what == edits::Named::Tag)
        form->addRow(tr("Rule"), m_rule);
    else
        m_rule->hide();
    form->addRow(m_problem);
    for (QLineEdit* line : {m_name, m_key, m_rule})
        connect(line, &QLineEdit::textEdited, this, &DefinitionForm::changed);
    connect(m_description, &QPlainTextEdit::textChanged, this, &DefinitionForm::changed);
    connect(m_colour, &ColourChoice::chosen, this, [this](const QString& colour) {
        m_chosenColour = colour;
        Q_EMIT changed();
    });
}

void DefinitionForm::show(const Definition& definition, std::size_t number)
{
    const QSignalBlocker quiet(this);
    m_shown = definition;
    m_name->setText(QString::fromStdString(definition.name));
    m_key->setText(QString::fromStdString(definition.key));
    m_chosenColour = QString::fromStdString(definition.colour);
    m_colour->setColour(m_chosenColour, seriesColour(number, themeOf(palette())));
    m_description->setPlainText(QString::fromStdString(definition.description));
    m_rule->setText(QString::fromStdString(definition.rule));
    setEnabled(!definition.isGone());
}

void DefinitionForm::setProblem(const QString& text)
{
    m_problem->setText(text);
}

Definition DefinitionForm::typed() const
{
    Definition typed = m_shown;
    typed.name = m_name->text().trimmed().toStdString();
    typed.key = m_key->text().trimmed().toLower().toStdString();
    typed.colour = m_chosenColour.toStdString();
    typed.description = m_description->toPlainText().toStdString();
    typed.rule = m_rule->text().trimmed().toStdString();
    return typed;
}

void DefinitionForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace headroom
