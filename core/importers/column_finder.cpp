// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/column_finder.h"

#include "core/base/closest_name.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kFewNames = 12;

QString listed(const std::vector<std::string>& names)
{
    QStringList list;
    for (std::size_t i = 0; i < std::min(names.size(), kFewNames); ++i)
        list += QString::fromStdString(names[i]);
    if (names.size() > kFewNames) list += QStringLiteral("…");
    return list.join(QStringLiteral(", "));
}

} // namespace

bool ColumnFinder::has(const std::string& name) const
{
    return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
}

Result<std::size_t> ColumnFinder::find(const std::string& name, const char* option) const
{
    const auto found = std::find(m_names.begin(), m_names.end(), name);
    if (found != m_names.end()) return static_cast<std::size_t>(found - m_names.begin());
    const std::string_view closest = closestName(name, std::vector<std::string_view>(m_names.begin(), m_names.end()));
    const QString hint = closest.empty()
                             ? QCoreApplication::translate("Import", "It has: %1.").arg(listed(m_names))
                             : QCoreApplication::translate("Import", "Did you mean \"%1\"?")
                                   .arg(QString::fromUtf8(closest.data(), static_cast<qsizetype>(closest.size())));
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Import", "%1: %2 has no column \"%3\". %4")
                     .arg(QString::fromUtf8(option), m_file, QString::fromStdString(name), hint),
                 {}};
}

Result<std::size_t> ColumnFinder::take(const std::string& name, const char* option)
{
    Result<std::size_t> index = find(name, option);
    if (!index) return index;
    const auto [other, isNew] = m_takenBy.emplace(*index, option);
    if (isNew) return index;
    return Error{ErrorCode::InvalidInput,
                 QCoreApplication::translate("Import", "The column \"%1\" can't be used for both %2 and %3.")
                     .arg(QString::fromStdString(name), QString::fromUtf8(other->second), QString::fromUtf8(option)),
                 {}};
}

Result<ColumnFinder::RunColumn> ColumnFinder::takeWithRun(const std::string& text, const char* option)
{
    std::string name = text;
    std::string run;
    const std::size_t colon = text.rfind(':');
    if (colon != std::string::npos && !has(text)) {
        name = text.substr(0, colon);
        run = text.substr(colon + 1);
    }
    const Result<std::size_t> index = take(name, option);
    if (!index) return index.error();
    return RunColumn{*index, std::move(run)};
}

} // namespace headroom
