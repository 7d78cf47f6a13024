// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/typed_edits.h"

#include "core/project/editor.h"
#include "core/project/label_value.h"
#include "core/project/spellings.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace headroom {

namespace {

std::optional<Uuid> classNamed(const Dataset::Contents& contents, std::string_view name)
{
    const auto found = std::find_if(contents.classes.begin(), contents.classes.end(),
                                    [&](const ClassInfo& info) { return !info.deleted && info.name == name; });
    if (found == contents.classes.end()) return std::nullopt;
    return found->id;
}

} // namespace

Result<std::optional<Gesture>> knownLabel(const Dataset::Contents& contents, std::vector<ExampleId> examples,
                                          const QString& value)
{
    const std::string typed = value.toStdString();
    std::string encoded = typed;
    if (contents.task == TaskType::Numeric) {
        bool isNumber = false;
        const double number = QLocale().toDouble(value.trimmed(), &isNumber);
        const std::optional<double> plain = numberOfValue(typed);
        if (!isNumber && !plain) {
            return Error{ErrorCode::InvalidInput,
                         QCoreApplication::translate("EditService", "“%1” is not a number, but the labels of this "
                                                                    "project are.")
                             .arg(value),
                         {}};
        }
        encoded = numberValue(plain ? *plain : number);
    } else if (contents.task == TaskType::Classification || contents.task == TaskType::MultiLabel) {
        std::vector<Uuid> classes;
        std::vector<std::string> names{typed};
        if (contents.task == TaskType::MultiLabel) names = splitNames(typed, 0);
        for (const std::string& name : names) {
            const std::optional<Uuid> id = classNamed(contents, name);
            if (!id) return std::optional<Gesture>();
            classes.push_back(*id);
        }
        encoded = classesValue(std::move(classes));
    }
    return std::optional(Gesture{edits::setLabel(std::move(examples), encoded)});
}

Result<Gesture> newLabel(Project& project, const std::vector<ExampleId>& examples, const QString& value)
{
    Gesture gesture;
    const Result<std::string> encoded = typedLabel(project.editor(), project.task(), value.toStdString(), gesture);
    if (!encoded) return encoded.error();
    gesture.push_back(edits::setLabel(examples, *encoded));
    return gesture;
}

Result<Gesture> newTag(Project& project, const std::vector<ExampleId>& examples, const QString& name)
{
    Gesture gesture;
    const Result<Uuid> id = project.editor().idByName(edits::Named::Tag, name.toStdString(), gesture);
    if (!id) return id.error();
    gesture.push_back(edits::setTag(examples, TagId(*id), true));
    return gesture;
}

} // namespace headroom
