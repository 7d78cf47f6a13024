// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/field_words.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

} // namespace

QString fieldTypeTitle(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return Text::tr("text");
    case FieldType::Int:
        return Text::tr("whole number");
    case FieldType::Real:
        return Text::tr("number");
    case FieldType::Bool:
        return Text::tr("true or false");
    case FieldType::DateTime:
        return Text::tr("date and time");
    }
    return {};
}

QString taskTitle(TaskType task)
{
    switch (task) {
    case TaskType::Classification:
        return Text::tr("Classification");
    case TaskType::MultiLabel:
        return Text::tr("Several classes at once");
    case TaskType::Transcription:
        return Text::tr("Transcription");
    case TaskType::Numeric:
        return Text::tr("Number");
    case TaskType::Boxes:
        return Text::tr("Boxes");
    }
    return {};
}

QString taskHint(TaskType task)
{
    switch (task) {
    case TaskType::Classification:
        return Text::tr("Each example has one class.");
    case TaskType::MultiLabel:
        return Text::tr("Each example has any number of classes, separated by \";\" or \"|\".");
    case TaskType::Transcription:
        return Text::tr("The label is a text; errors are counted by word.");
    case TaskType::Numeric:
        return Text::tr("The label is a number.");
    case TaskType::Boxes:
        return Text::tr("The label is a list of boxes in an image.");
    }
    return {};
}

} // namespace headroom
