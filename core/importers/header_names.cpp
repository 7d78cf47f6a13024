// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/header_names.h"

#include "core/base/utf8.h"
#include "core/importers/table_reader.h"

#include <QCoreApplication>

#include <map>
#include <string_view>

namespace headroom {

namespace {

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::string numberedColumn(std::size_t index)
{
    return "column " + std::to_string(index + 1);
}

Error twiceError(const QString& file, const std::string& name, std::size_t first, std::size_t second)
{
    return invalid(QCoreApplication::translate("Import",
                                               "%1:1:%3: columns %2 and %3 are both called \"%4\". Rename one "
                                               "of them, or name all columns with --columns.")
                       .arg(file)
                       .arg(first + 1)
                       .arg(second + 1)
                       .arg(QString::fromStdString(name)));
}

} // namespace

std::vector<std::string> numberedColumns(std::size_t count)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < count; ++i)
        names.push_back(numberedColumn(i));
    return names;
}

Result<std::vector<std::string>> checkedHeader(std::vector<std::string> names, const QString& file)
{
    if (names.empty()) return invalid(QCoreApplication::translate("Import", "%1 has no columns.").arg(file));
    if (names.size() > kMaxColumns)
        return invalid(QCoreApplication::translate("Import", "%1 has %2 columns; at most %3 are read. Leave some out.")
                           .arg(file)
                           .arg(names.size())
                           .arg(kMaxColumns));
    std::map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (!isUtf8(names[i]) || names[i].find('\0') != std::string::npos)
            return invalid(QCoreApplication::translate("Import", "%1:1:%2: the column's name is not text in the "
                                                                 "file's encoding. Name the encoding with --encoding.")
                               .arg(file)
                               .arg(i + 1));
        names[i] = std::string(trimmed(names[i]));
        if (names[i].empty()) names[i] = numberedColumn(i);
        const auto [other, isNew] = seen.emplace(names[i], i);
        if (!isNew) return twiceError(file, names[i], other->second, i);
    }
    return names;
}

Result<std::vector<std::string>> renamedHeader(std::vector<std::string> given, std::size_t count, const QString& file)
{
    if (given.size() != count)
        return invalid(QCoreApplication::translate("Import", "--columns names %1 columns, but %2 has %3.")
                           .arg(given.size())
                           .arg(file)
                           .arg(count));
    return checkedHeader(std::move(given), file);
}

} // namespace headroom
