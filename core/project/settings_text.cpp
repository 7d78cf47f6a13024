// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/settings_text.h"

#include "core/project/json.h"

#include <QCoreApplication>

#include <charconv>
#include <optional>

namespace headroom {

namespace {

Error unknown(std::string_view name, std::string_view value)
{
    return {
        ErrorCode::InvalidInput,
        QCoreApplication::translate("ProjectText", "“%1” can't be set to “%2”.").arg(json::qt(name), json::qt(value)),
        {}};
}

std::optional<bool> boolOf(std::string_view text)
{
    if (text == "true") return true;
    if (text == "false") return false;
    return std::nullopt;
}

template<class Number>
std::optional<Number> numberOf(std::string_view text, Number least, Number most)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    if (!(number >= least && number <= most)) return std::nullopt;
    return number;
}

template<class T>
Result<void> assign(T& target, const std::optional<T>& value, std::string_view name, std::string_view text)
{
    if (!value) return unknown(name, text);
    target = *value;
    return {};
}

} // namespace

Result<void> applySetting(ProjectSettings& settings, std::string_view name, std::string_view value)
{
    TextNormalisation& text = settings.normalisation;
    if (name == "normalise.nfc") return assign(text.composeNfc, boolOf(value), name, value);
    if (name == "normalise.case") return assign(text.foldCase, boolOf(value), name, value);
    if (name == "normalise.letters") return assign(text.keepOnlyLettersNumbersSpace, boolOf(value), name, value);
    if (name == "normalise.space") return assign(text.collapseSpace, boolOf(value), name, value);
    if (name == "tolerance") return assign(settings.tolerance, numberOf<double>(value, 0, 1e300), name, value);
    if (name == "min_support")
        return assign(settings.minSupport, numberOf<std::size_t>(value, 0, 1000000000), name, value);
    if (name == "box_iou") return assign(settings.boxIou, numberOf<double>(value, 0, 1), name, value);
    if (name == "box_score") return assign(settings.boxScore, numberOf<double>(value, 0, 1), name, value);
    if (name == "quantile_bins") return assign(settings.quantileBins, numberOf<int>(value, 2, 100), name, value);
    return unknown(name, value);
}

Result<ProjectSettings> readSettings(storage::Database& database)
{
    Result<storage::Statement> statement = database.prepare("SELECT name, value FROM setting");
    if (!statement) return statement.error();
    ProjectSettings settings;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return settings;
        // Names that a newer version knows are left alone.
        const Result<void> applied = applySetting(settings, statement->text(0), statement->text(1));
        if (!applied && applied.error().code != ErrorCode::InvalidInput) return applied.error();
    }
}

} // namespace headroom
