// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lookups.h"

#include "app/cli/closest_name.h"
#include "app/cli/text.h"

#include <QCoreApplication>

#include <optional>

namespace headroom::cli {

namespace {

constexpr std::size_t kMostListed = 12;

template<class Things>
Result<std::size_t> found(std::optional<std::size_t> index, std::string_view name, const Things& things,
                          const char* message)
{
    if (index) return *index;
    std::vector<std::string_view> names;
    for (const auto& thing : things)
        names.push_back(thing.name);
    QString text = QCoreApplication::translate("Cli", message).arg(fromUtf8(onOneLine(name)));
    if (const QString meant = didYouMean(name, names); !meant.isEmpty())
        text += meant;
    else if (!names.empty() && names.size() <= kMostListed)
        text += QCoreApplication::translate("Cli", " There are: %1.").arg(fromUtf8(onOneLine(joined(names, ", "))));
    return Error{ErrorCode::NotFound, text, {}};
}

} // namespace

Result<std::size_t> fieldNamed(const Dataset& dataset, std::string_view name)
{
    return found(dataset.fieldIndex(name), name, dataset.contents().fields,
                 QT_TRANSLATE_NOOP("Cli", "there is no field \"%1\"."));
}

Result<std::size_t> runNamed(const Dataset& dataset, std::string_view name)
{
    return found(dataset.runIndex(name), name, dataset.contents().runs,
                 QT_TRANSLATE_NOOP("Cli", "there is no run \"%1\"."));
}

Result<std::size_t> tagNamed(const Dataset& dataset, std::string_view name)
{
    return found(dataset.tagIndex(name), name, dataset.contents().tags,
                 QT_TRANSLATE_NOOP("Cli", "there is no tag \"%1\"."));
}

Result<std::size_t> classNamed(const Dataset& dataset, std::string_view name)
{
    return found(dataset.classIndex(name), name, dataset.contents().classes,
                 QT_TRANSLATE_NOOP("Cli", "there is no class \"%1\"."));
}

} // namespace headroom::cli
