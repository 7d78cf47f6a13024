// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/key_list.h"

#include "app/cli/text.h"
#include "core/base/utf8.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace headroom::cli {

namespace {

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string composed(std::string_view text)
{
    return fromUtf8(text).normalized(QString::NormalizationForm_C).toStdString();
}

/// Finds keys; those that are written in another normal form than typed are only looked for when one was not found.
class KeyIndex
{
public:
    explicit KeyIndex(const StringPool& keys) : m_keys(keys) {}

    std::optional<ExampleIndex> find(std::string_view key)
    {
        if (const std::int32_t code = m_keys.find(key); code >= 0) return static_cast<ExampleIndex>(code);
        if (isAscii(key)) return std::nullopt;
        if (!m_composed) buildComposed();
        const auto found = m_composed->find(composed(key));
        return found == m_composed->end() ? std::nullopt : std::optional(found->second);
    }

private:
    void buildComposed()
    {
        m_composed.emplace();
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (!isAscii(m_keys[i])) m_composed->emplace(composed(m_keys[i]), static_cast<ExampleIndex>(i));
        }
    }

    const StringPool& m_keys;
    std::optional<std::unordered_map<std::string, ExampleIndex>> m_composed;
};

Result<std::string> readAll(const QString& path)
{
    QFile file(path);
    const bool isOpen =
        path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Cli", "%1: can't be read: %2").arg(path, file.errorString()),
                     {}};
    return file.readAll().toStdString();
}

Error errorAt(const QString& path, std::size_t line, ErrorCode code, const QString& what)
{
    return {code, QStringLiteral("%1:%2:1: %3").arg(path).arg(line).arg(what), {}};
}

QString unknownKey(std::string_view key)
{
    return QCoreApplication::translate("Cli", "there is no example with the key \"%1\".")
        .arg(fromUtf8(elided(onOneLine(key), 60)));
}

} // namespace

Result<ExampleIndex> exampleOfKey(std::string_view key, const StringPool& keys)
{
    const auto item = KeyIndex(keys).find(key);
    if (!item) return Error{ErrorCode::NotFound, unknownKey(key), {}};
    return *item;
}

Result<KeyList> readKeyList(const QString& path)
{
    const Result<std::string> bytes = readAll(path);
    if (!bytes) return bytes.error();
    std::string_view rest = *bytes;
    if (rest.starts_with("\xEF\xBB\xBF")) rest.remove_prefix(3);

    KeyList list{path, {}, {}};
    for (std::size_t line = 1; !rest.empty(); ++line) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        std::string_view key = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (key.ends_with('\r')) key.remove_suffix(1);
        if (key.empty()) continue;
        if (!isUtf8(key))
            return errorAt(path, line, ErrorCode::InvalidInput,
                           QCoreApplication::translate("Cli", "this is not UTF-8; a key a line is expected."));
        list.keys.emplace_back(key);
        list.lines.push_back(line);
    }
    return list;
}

Result<ItemSet> examplesOfKeys(const KeyList& list, const StringPool& keys)
{
    ItemSet items(keys.size());
    KeyIndex index(keys);
    for (std::size_t i = 0; i < list.keys.size(); ++i) {
        const auto item = index.find(list.keys[i]);
        if (!item) return errorAt(list.file, list.lines[i], ErrorCode::NotFound, unknownKey(list.keys[i]));
        items.insert(*item);
    }
    return items;
}

} // namespace headroom::cli
