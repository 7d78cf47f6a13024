// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/label_value.h"

#include "core/project/json.h"
#include "core/project/spellings.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace headroom {

std::string classesValue(std::vector<Uuid> classes)
{
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    std::string value;
    for (const Uuid& id : classes)
        value += (value.empty() ? "" : " ") + id.toHex();
    return value;
}

std::vector<Uuid> classesOfValue(std::string_view value)
{
    std::vector<Uuid> classes;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find(' '), value.size());
        if (const std::optional<Uuid> id = Uuid::fromHex(value.substr(0, end))) classes.push_back(*id);
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return classes;
}

std::string numberValue(double number)
{
    std::array<char, 32> text{};
    const std::to_chars_result end = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), end.ptr};
}

std::optional<double> numberOfValue(std::string_view value)
{
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(number)) return std::nullopt;
    return number;
}

Result<std::string> typedLabel(Editor& editor, TaskType task, const std::string& typed, Gesture& gesture)
{
    if (task == TaskType::Transcription) return typed;
    if (task == TaskType::Numeric) {
        const std::optional<double> number = numberOfValue(typed);
        if (number) return numberValue(*number);
        return Error{
            ErrorCode::InvalidInput,
            QCoreApplication::translate("ProjectText", "“%1” is not a number, but the labels of this project are.")
                .arg(json::qt(typed)),
            {}};
    }
    std::vector<std::string> names;
    if (task == TaskType::MultiLabel) {
        for (const std::string_view name : splitNames(typed, 0))
            names.emplace_back(name);
    } else {
        names.push_back(typed);
    }
    std::vector<Uuid> classes;
    for (const std::string& name : names) {
        if (name.empty())
            return Error{
                ErrorCode::InvalidInput, QCoreApplication::translate("ProjectText", "A class needs a name."), {}};
        const Result<Uuid> id = editor.idByName(edits::Named::Class, name, gesture);
        if (!id) return id.error();
        classes.push_back(*id);
    }
    return classesValue(std::move(classes));
}

} // namespace headroom
