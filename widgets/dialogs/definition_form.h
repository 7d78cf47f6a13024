// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/definition_list.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace headroom {

class ColourChoice;

/// The parts of one class or tag to be typed: name, key, colour, description and, of a tag, its rule.
class DefinitionForm : public QWidget
{
    Q_OBJECT

public:
    explicit DefinitionForm(edits::Named what, QWidget* parent = nullptr);

    /// `number`: decides the automatic colour.
    void show(const Definition& definition, std::size_t number);
    /// What is wrong with it, below the fields.
    void setProblem(const QString& text);
    /// What is typed now, over what was shown.
    Definition typed() const;
    void focusName();

Q_SIGNALS:
    void changed();

private:
    Definition m_shown;
    QLineEdit* m_name;
    QLineEdit* m_key;
    ColourChoice* m_colour;
    QPlainTextEdit* m_description;
    QLineEdit* m_rule;
    QLabel* m_problem;
    QString m_chosenColour;
};

} // namespace headroom
