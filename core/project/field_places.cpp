// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/field_places.h"

#include <algorithm>
#include <array>
#include <set>

namespace headroom {

namespace {

using storage::Database;
using storage::Statement;

constexpr std::array<std::string_view, 7> roleNames{"field", "media",       "label", "prediction",
                                                    "score", "class_score", "tags"};
constexpr std::string_view morePrefix = "more:";

bool isSame(const ColumnSpec& a, const ColumnSpec& b)
{
    if (a.role != b.role || a.run != b.run || a.className != b.className) return false;
    return a.role != ColumnRole::Field || a.name == b.name;
}

std::string lowered(std::string text)
{
    for (char& c : text) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return text;
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/// Letters, digits and "_" of the text; runs of anything else become one "_".
std::string safeName(std::string_view text)
{
    std::string safe;
    for (const char c : text) {
        if (isWordCharacter(c))
            safe.push_back(c);
        else if (!safe.empty() && safe.back() != '_')
            safe.push_back('_');
        if (safe.size() == 60) break;
    }
    while (!safe.empty() && safe.back() == '_')
        safe.pop_back();
    if (safe.empty() || (safe[0] >= '0' && safe[0] <= '9')) safe.insert(0, "f_");
    return safe;
}

std::string wishedPlace(const ColumnSpec& column)
{
    std::string place = column.role == ColumnRole::Field ? safeName(column.name) : roleName(column.role);
    if (!column.run.empty()) place += "_" + safeName(column.run);
    if (!column.className.empty()) place += "_" + safeName(column.className);
    return place;
}

/// Names that mean something else in the wide table, or to SQLite.
std::set<std::string> reservedPlaces()
{
    return {"id", "batch", "example", "run", "rowid", "oid", "_rowid_"};
}

} // namespace

bool FieldPlace::isInMore() const
{
    return place.starts_with(morePrefix);
}

std::string roleName(ColumnRole role)
{
    return std::string(roleNames[static_cast<std::size_t>(role)]);
}

std::optional<ColumnRole> roleFromName(std::string_view name)
{
    const auto found = std::find(roleNames.begin(), roleNames.end(), name);
    if (found == roleNames.end()) return std::nullopt;
    return static_cast<ColumnRole>(found - roleNames.begin());
}

Result<std::vector<FieldPlace>> readFieldPlaces(Database& database)
{
    Result<Statement> statement = database.prepare("SELECT id, name, role, run, class, place FROM field ORDER BY id");
    if (!statement) return statement.error();
    std::vector<FieldPlace> places;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return places;
        FieldPlace place;
        place.id = statement->integer(0);
        place.column.name = statement->string(1);
        place.column.role = roleFromName(statement->text(2)).value_or(ColumnRole::Field);
        place.column.run = statement->string(3);
        place.column.className = statement->string(4);
        place.place = statement->string(5);
        places.push_back(std::move(place));
    }
}

Result<std::vector<FieldPlace>> ensureFieldPlaces(Database& database, const std::vector<ColumnSpec>& columns)
{
    Result<std::vector<FieldPlace>> known = readFieldPlaces(database);
    if (!known) return known.error();
    std::set<std::string> taken = reservedPlaces();
    std::size_t wide = 0;
    for (const FieldPlace& place : *known) {
        taken.insert(lowered(place.place));
        wide += place.isInMore() ? 0 : 1;
    }
    Result<Statement> insert =
        database.prepare("INSERT INTO field(id, name, role, run, class, place) VALUES(?, ?, ?, ?, ?, ?)");
    if (!insert) return insert.error();

    std::vector<FieldPlace> places;
    for (const ColumnSpec& column : columns) {
        const auto same = std::find_if(known->begin(), known->end(),
                                       [&](const FieldPlace& place) { return isSame(place.column, column); });
        if (same != known->end()) {
            places.push_back(*same);
            continue;
        }
        FieldPlace place;
        place.id = known->empty() ? 1 : known->back().id + 1;
        place.column = column;
        if (wide < kMaxWideColumns) {
            const std::string wish = wishedPlace(column);
            place.place = wish;
            for (int i = 2; !taken.insert(lowered(place.place)).second; ++i)
                place.place = wish + "_" + std::to_string(i);
            const Result<void> added = database.execute("ALTER TABLE data ADD COLUMN \"" + place.place + "\"");
            if (!added) return added.error();
            ++wide;
        } else {
            place.place = std::string(morePrefix) + std::to_string(place.id);
        }
        const std::string role = roleName(column.role);
        insert->bind(1, place.id).bindText(2, column.name).bindText(3, role).bindText(4, column.run);
        insert->bindText(5, column.className).bindText(6, place.place);
        if (Result<void> done = insert->run(); !done) return done.error();
        known->push_back(place);
        places.push_back(std::move(place));
    }
    return places;
}

std::string wideTableSql(const std::vector<FieldPlace>& places)
{
    std::string sql =
        "CREATE TABLE data(id INTEGER PRIMARY KEY, batch INTEGER NOT NULL, example INTEGER NOT NULL, run TEXT";
    for (const FieldPlace& place : places) {
        if (!place.isInMore()) sql += ", \"" + place.place + "\"";
    }
    return sql + ")";
}

} // namespace headroom
