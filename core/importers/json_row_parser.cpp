// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/json_row_parser.h"

#include "core/importers/number_parser.h"
#include "core/importers/table_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <simdjson.h>

namespace headroom {

namespace {

constexpr std::size_t kOthersKept = 20;
static_assert(JsonRowParser::kPadding >= simdjson::SIMDJSON_PADDING);

JsonTrouble notJson(simdjson::error_code error)
{
    return {0, QCoreApplication::translate("Import", "not a JSON object: %1")
                   .arg(QString::fromUtf8(simdjson::error_message(error)))};
}

// How many digits `text` begins with.
std::size_t leadingDigits(std::string_view text)
{
    return std::min(text.find_first_not_of("0123456789"), text.size());
}

// RFC 8259, section 6; the parser hands tokens over without having looked at all of them.
bool isJsonNumber(std::string_view token)
{
    if (token.starts_with('-')) token.remove_prefix(1);
    const std::size_t whole = leadingDigits(token);
    if (whole == 0 || (whole > 1 && token.front() == '0')) return false;
    token.remove_prefix(whole);
    if (token.starts_with('.')) {
        const std::size_t fraction = leadingDigits(token.substr(1));
        if (fraction == 0) return false;
        token.remove_prefix(fraction + 1);
    }
    if (!token.starts_with('e') && !token.starts_with('E')) return token.empty();
    token.remove_prefix(1);
    if (token.starts_with('+') || token.starts_with('-')) token.remove_prefix(1);
    return !token.empty() && leadingDigits(token) == token.size();
}

std::string_view trimmed(std::string_view token)
{
    const std::size_t end = token.find_last_not_of(" \t\r\n");
    return token.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

} // namespace

struct JsonRowParser::Library
{
    simdjson::ondemand::parser rows;
    simdjson::dom::parser nested; // looks at all of a nested value, which the other doesn't
    Library() { mustAllocate(nested.allocate(0, kMaxJsonDepth)); }
    static void mustAllocate(simdjson::error_code error)
    {
        if (error != simdjson::SUCCESS) throw std::bad_alloc();
    }
};

// A member's value as the text of a cell; null where it is null.
struct JsonRowParser::Member
{
    std::string_view name;
    simdjson::ondemand::value value;
    std::string_view text;
    bool isString = false;
    bool isStatic = false; // text outlives everything

    simdjson::error_code read(Library& library);
    simdjson::error_code readScalar(simdjson::ondemand::json_type type);
};

simdjson::error_code JsonRowParser::Member::read(Library& library)
{
    simdjson::ondemand::json_type type{};
    if (const auto error = value.type().get(type)) return error;
    if (type != simdjson::ondemand::json_type::object && type != simdjson::ondemand::json_type::array)
        return readScalar(type);
    if (const auto error = simdjson::to_json_string(value).get(text)) return error;
    text = trimmed(text);
    return library.nested.parse(text.data(), text.size()).error();
}

simdjson::error_code JsonRowParser::Member::readScalar(simdjson::ondemand::json_type type)
{
    switch (type) {
    case simdjson::ondemand::json_type::string:
        isString = true;
        return value.get_string().get(text);
    case simdjson::ondemand::json_type::number:
        text = trimmed(value.raw_json_token());
        return isJsonNumber(text) ? simdjson::SUCCESS : simdjson::NUMBER_ERROR;
    case simdjson::ondemand::json_type::boolean: {
        bool isTrue = false;
        if (const auto error = value.get_bool().get(isTrue)) return error;
        text = isTrue ? "true" : "false";
        isStatic = true;
        return simdjson::SUCCESS;
    }
    default: {
        bool isNull = false;
        if (const auto error = value.is_null().get(isNull)) return error;
        text = {};
        isStatic = true;
        return isNull ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR;
    }
    }
}

JsonRowParser::JsonRowParser() : m_library(std::make_unique<Library>()) {}
JsonRowParser::~JsonRowParser() = default;
JsonRowParser::JsonRowParser(JsonRowParser&&) noexcept = default;

void JsonRowParser::setColumns(const std::vector<std::string>& names, bool noteOthers)
{
    m_names = names;
    for (std::size_t i = 0; i < names.size(); ++i)
        m_columns.emplace(names[i], i);
    m_isSet.assign(names.size(), false);
    m_numbersAsText.assign(names.size(), false);
    m_notesOthers = noteOthers;
}

void JsonRowParser::collectNames(std::string_view json, std::vector<std::string>& names)
{
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (m_library->rows.iterate(json.data(), json.size(), json.size() + kPadding).get(document)) return;
    if (document.get_object().get(object)) return;
    for (auto field : object) {
        std::string_view name;
        if (field.unescaped_key().get(name)) return;
        const auto [at, isNew] = m_columns.try_emplace(std::string(name), names.size());
        if (isNew) names.emplace_back(name);
    }
}

std::optional<std::size_t> JsonRowParser::columnOf(std::string_view name)
{
    if (m_expected < m_names.size() && m_names[m_expected] == name) return m_expected++;
    const auto found = m_columns.find(name);
    if (found == m_columns.end()) return std::nullopt;
    m_expected = found->second + 1;
    return found->second;
}

void JsonRowParser::noteOther(std::string_view name, std::uint64_t line)
{
    if (!m_notesOthers) return;
    ++m_otherCount;
    if (m_others.size() < kOthersKept) m_others.emplace(std::string(name), line);
}

std::optional<JsonTrouble> JsonRowParser::takeMember(Member& member, std::uint64_t line, RawRows& rows,
                                                     std::size_t firstCell)
{
    const std::optional<std::size_t> column = columnOf(member.name);
    if (!column) {
        noteOther(member.name, line);
        return std::nullopt;
    }
    if (m_isSet[*column])
        return JsonTrouble{*column + 1, QCoreApplication::translate("Import", "the object has this member twice")};
    m_isSet[*column] = true;
    if (const auto error = member.read(*m_library)) {
        JsonTrouble trouble = notJson(error);
        trouble.column = *column + 1;
        return trouble;
    }
    if (member.text.size() >= kMaxCellBytes)
        return JsonTrouble{*column + 1, QCoreApplication::translate("Import", "the value has 10 MB or more")};
    if (member.text.find('\0') != std::string_view::npos)
        return JsonTrouble{*column + 1, QCoreApplication::translate("Import", "the value holds a zero character")};
    if (member.isString && !m_numbersAsText[*column] && parseNumber(member.text, '.').kind != NumberKind::None)
        m_numbersAsText[*column] = true;
    std::string_view kept = member.text;
    if (!member.isStatic) {
        const std::size_t begin = rows.bytes.size();
        rows.bytes.append(member.text);
        kept = {rows.bytes.data() + begin, member.text.size()};
    }
    rows.cells[firstCell + *column] = kept;
    return std::nullopt;
}

std::optional<JsonTrouble> JsonRowParser::parse(std::string_view json, std::uint64_t line, RawRows& rows)
{
    const std::size_t firstCell = rows.cells.size();
    const auto fail = [&](JsonTrouble trouble) {
        rows.cells.resize(firstCell);
        return trouble;
    };
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (const auto error = m_library->rows.iterate(json.data(), json.size(), json.size() + kPadding).get(document))
        return fail(notJson(error));
    if (const auto error = document.get_object().get(object)) return fail(notJson(error));
    rows.cells.resize(firstCell + m_names.size());
    std::fill(m_isSet.begin(), m_isSet.end(), false);
    m_expected = 0;
    for (auto field : object) {
        Member member;
        if (const auto error = field.unescaped_key().get(member.name)) return fail(notJson(error));
        if (const auto error = field.value().get(member.value)) return fail(notJson(error));
        if (std::optional<JsonTrouble> trouble = takeMember(member, line, rows, firstCell))
            return fail(std::move(*trouble));
    }
    const char* more = nullptr;
    if (document.current_location().get(more) == simdjson::SUCCESS) return fail(notJson(simdjson::TRAILING_CONTENT));
    return std::nullopt;
}

} // namespace headroom
