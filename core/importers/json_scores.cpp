// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/json_scores.h"

#include <simdjson.h>
#include <unordered_set>

namespace headroom {

struct JsonScores::Parser
{
    simdjson::dom::parser dom;
};

JsonScores::JsonScores() : m_parser(std::make_unique<Parser>()) {}
JsonScores::~JsonScores() = default;
JsonScores::JsonScores(JsonScores&&) noexcept = default;

const std::vector<ClassScoreOf>* JsonScores::parse(std::string_view text)
{
    m_scores.clear();
    simdjson::dom::object object;
    if (m_parser->dom.parse(text.data(), text.size()).get_object().get(object) != simdjson::SUCCESS) return nullptr;
    for (const simdjson::dom::key_value_pair member : object) {
        if (member.value.is_null()) continue;
        double score = 0;
        if (member.value.get_double().get(score) != simdjson::SUCCESS) return nullptr;
        m_scores.push_back({member.key, score});
    }
    return &m_scores;
}

bool JsonScoreSpreader::spread(std::string_view text, Cell* row)
{
    if (text.empty() || m_missing->contains(text)) return true;
    const std::vector<ClassScoreOf>* scores = m_scores.parse(text);
    if (scores == nullptr) return false;
    for (const ClassScoreOf& given : *scores) {
        const auto place = m_classes.find(given.className);
        if (place == m_classes.end()) {
            if (m_leftOut++ == 0) m_firstLeftOut = given.className;
            continue;
        }
        Cell& cell = row[place->second];
        cell.kind = Cell::Kind::Real;
        cell.real = given.score;
    }
    return true;
}

std::vector<std::string> scoredClasses(const std::deque<RawRows>& sample, std::size_t index)
{
    JsonScores parser;
    std::vector<std::string> classes;
    std::unordered_set<std::string> seen;
    for (const RawRows& rows : sample) {
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            const std::vector<ClassScoreOf>* scores = parser.parse(rows.row(row)[index]);
            if (scores == nullptr) continue;
            for (const ClassScoreOf& given : *scores)
                if (seen.emplace(given.className).second) classes.emplace_back(given.className);
        }
    }
    return classes;
}

std::vector<JsonScoreSpreader> jsonScoreSpreaders(const std::vector<PlannedColumn>& columns)
{
    std::vector<JsonScoreSpreader> spreaders;
    for (std::size_t place = 0; place < columns.size(); ++place) {
        if (!columns[place].isJsonMember) continue;
        if (spreaders.empty() || spreaders.back().index() != columns[place].index)
            spreaders.emplace_back(columns[place].index, columns[place].missing);
        spreaders.back().addClass(columns[place].spec.className, place);
    }
    return spreaders;
}

} // namespace headroom
