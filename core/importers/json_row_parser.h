// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/raw_rows.h"

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What is wrong with a JSON row.
struct JsonTrouble
{
    std::size_t column = 0; // 1-based; 0: the whole line
    QString reason;
};

/// Turns JSON objects into rows of cells.
class JsonRowParser
{
public:
    /// How many bytes past a JSON text must be readable.
    static constexpr std::size_t kPadding = 64;

    JsonRowParser();
    ~JsonRowParser();
    JsonRowParser(JsonRowParser&&) noexcept;

    void setColumns(const std::vector<std::string>& names, bool noteOthers);
    /// Adds the names of the object's members that aren't in `names` yet. Nothing if it is no JSON object.
    void collectNames(std::string_view json, std::vector<std::string>& names);
    /// Appends a row to rows.cells, its texts to rows.bytes, which has room for json.size() more (nothing moves). After
    /// trouble, nothing is appended.
    std::optional<JsonTrouble> parse(std::string_view json, std::uint64_t line, RawRows& rows);

    const std::vector<bool>& numbersAsText() const { return m_numbersAsText; }
    /// Members that are no columns: name → the line of the first one.
    const std::map<std::string, std::uint64_t>& others() const { return m_others; }
    std::uint64_t otherCount() const { return m_otherCount; }

private:
    struct Library;
    struct Member;
    std::optional<JsonTrouble> takeMember(Member& member, std::uint64_t line, RawRows& rows, std::size_t firstCell);
    std::optional<std::size_t> columnOf(std::string_view name);
    void noteOther(std::string_view name, std::uint64_t line);

    std::unique_ptr<Library> m_library;
    std::vector<std::string> m_names;
    std::map<std::string, std::size_t, std::less<>> m_columns;
    std::size_t m_expected = 0; // objects mostly have their members in the same order
    std::vector<bool> m_isSet;  // by this row
    std::vector<bool> m_numbersAsText;
    bool m_notesOthers = true;
    std::map<std::string, std::uint64_t> m_others;
    std::uint64_t m_otherCount = 0;
};

} // namespace headroom
