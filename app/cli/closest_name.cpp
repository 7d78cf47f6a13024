// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/closest_name.h"

#include "core/base/closest_name.h"

#include <QCoreApplication>

namespace headroom::cli {

QString didYouMean(std::string_view typed, const std::vector<std::string_view>& names)
{
    const std::string_view name = closestName(typed, names);
    if (name.empty()) return {};
    return QCoreApplication::translate("Cli", " Did you mean \"%1\"?")
        .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace headroom::cli
