// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_text.h"

#include "core/base/number_text.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace headroom {

namespace {

struct TextOfLabel
{
    const std::vector<ClassInfo>& classes;
    ExampleIndex item;
    std::string_view separator;

    std::optional<std::string> operator()(const ClassLabels& labels) const
    {
        const std::int32_t code = labels.codes[item];
        if (code == kMissingCode) return std::nullopt;
        return classes[static_cast<std::size_t>(code)].name;
    }

    std::optional<std::string> operator()(const SetLabels& labels) const
    {
        if (!labels.present.contains(item)) return std::nullopt;
        std::string text;
        for (std::size_t i = labels.offsets[item]; i < labels.offsets[item + 1]; ++i) {
            if (i > labels.offsets[item]) text += separator;
            text += classes[static_cast<std::size_t>(labels.codes[i])].name;
        }
        return text;
    }

    std::optional<std::string> operator()(const TextColumn& labels) const
    {
        const std::int32_t code = labels.codes[item];
        if (code == kMissingCode) return std::nullopt;
        return std::string(labels.values[static_cast<std::size_t>(code)]);
    }

    std::optional<std::string> operator()(const NumberLabels& labels) const
    {
        const double number = labels.values[item];
        if (std::isnan(number)) return std::nullopt;
        return numberText(number);
    }
};

} // namespace

std::optional<std::string> labelText(const Labels& labels, const std::vector<ClassInfo>& classes, ExampleIndex item,
                                     std::string_view separator)
{
    return std::visit(TextOfLabel{classes, item, separator}, labels);
}

std::string timeText(std::int64_t millisecondsSince1970)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(millisecondsSince1970)};
    const auto day = floor<days>(time);
    const year_month_day date{day};
    const hh_mm_ss<milliseconds> clock{time - day};
    std::array<char, 48> buffer;
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                                     unsigned(date.month()), unsigned(date.day()), int(clock.hours().count()),
                                     int(clock.minutes().count()), int(clock.seconds().count()));
    std::string text(buffer.data(), static_cast<std::size_t>(length));
    if (const auto fraction = clock.subseconds().count(); fraction != 0) {
        const int digits = std::snprintf(buffer.data(), buffer.size(), ".%03d", int(fraction));
        text.append(buffer.data(), static_cast<std::size_t>(digits));
    }
    return text + "Z";
}

} // namespace headroom
