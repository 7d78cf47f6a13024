// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/tag_loader.h"

#include "core/project/spellings.h"

#include <algorithm>

namespace headroom {

namespace {

using storage::Statement;

/// Whether `tag` has become `target` by `until`.
bool belongs(const Catalogue& catalogue, Uuid tag, const Uuid& target, const std::optional<EventOrder>& until)
{
    while (tag != target) {
        const NamedThing* thing = catalogue.find(tag);
        if (thing == nullptr || !thing->mergedAt || (until && *thing->mergedAt >= *until)) return false;
        tag = thing->mergedInto;
    }
    return true;
}

/// The last merge into `target` before `until`, directly.
const NamedThing* lastMergeInto(const Catalogue& catalogue, const Uuid& target, const std::optional<EventOrder>& until)
{
    const NamedThing* last = nullptr;
    for (const auto& [id, thing] : catalogue.things()) {
        if (!thing.mergedAt || thing.mergedInto != target || (until && *thing.mergedAt >= *until)) continue;
        if (last == nullptr || *thing.mergedAt > *last->mergedAt) last = &thing;
    }
    return last;
}

std::optional<bool> either(const std::optional<bool>& a, const std::optional<bool>& b)
{
    if (!a) return b;
    if (!b) return a;
    return *a || *b;
}

std::optional<bool> foldBefore(const Catalogue& catalogue, const std::vector<TagRegister>& registers, const Uuid& tag,
                               const std::optional<EventOrder>& until)
{
    const NamedThing* merged = lastMergeInto(catalogue, tag, until);
    const TagRegister* newest = nullptr;
    for (const TagRegister& entry : registers) {
        if (until && entry.order >= *until) continue;
        if (merged != nullptr && entry.order < *merged->mergedAt) continue;
        if (!belongs(catalogue, entry.tag, tag, until)) continue;
        if (newest == nullptr || entry.order > newest->order) newest = &entry;
    }
    if (newest != nullptr) return newest->isOn;
    if (merged == nullptr) return std::nullopt;
    return either(foldBefore(catalogue, registers, tag, merged->mergedAt),
                  foldBefore(catalogue, registers, merged->id, merged->mergedAt));
}

} // namespace

std::optional<bool> foldTag(const Catalogue& catalogue, const std::vector<TagRegister>& registers)
{
    std::vector<TagRegister> counting;
    for (const TagRegister& entry : registers) {
        const NamedThing* thing = catalogue.find(entry.tag);
        const bool isCleared = thing != nullptr && thing->clearedAt && entry.order < *thing->clearedAt;
        if (!isCleared) counting.push_back(entry);
    }
    if (counting.empty()) return std::nullopt;
    return foldBefore(catalogue, counting, catalogue.canonical(counting.front().tag), std::nullopt);
}

TagLoader::TagLoader(const ProjectId& project, const ExampleMap& examples, const Catalogue& catalogue)
    : m_project(project), m_examples(examples), m_catalogue(catalogue), m_reviewed(examples.size())
{
    std::vector<const NamedThing*> live;
    for (const auto& [id, thing] : catalogue.things()) {
        if (thing.state == NameState::Live) live.push_back(&thing);
    }
    std::sort(live.begin(), live.end(), [](const NamedThing* a, const NamedThing* b) {
        return std::pair(a->position, a->id) < std::pair(b->position, b->id);
    });
    for (const NamedThing* thing : live) {
        m_numbers[thing->id] = static_cast<std::int32_t>(m_tags.size());
        const TagKind kind = thing->rule ? TagKind::Rule : thing->imported ? TagKind::Imported : TagKind::Hand;
        m_tags.push_back({TagId(thing->id),
                          thing->name,
                          thing->colour,
                          thing->key,
                          thing->description,
                          kind,
                          thing->rule.value_or(""),
                          {}});
    }
    m_tagged.assign(m_tags.size(), ItemSet(examples.size()));
}

std::int32_t TagLoader::numberOf(const Uuid& id) const
{
    const auto found = m_numbers.find(m_catalogue.canonical(id));
    return found == m_numbers.end() ? -1 : found->second;
}

void TagLoader::beginBatch(const BatchRecord& batch, const ColumnSpec&, std::map<std::int64_t, std::string>)
{
    m_separator = batch.stored.spec.tagSeparator;
    m_order = batch.order;
}

void TagLoader::take(ExampleIndex example, std::int64_t, const Statement& row, int column)
{
    for (ItemSet& tagged : m_tagged)
        tagged.remove(example);
    for (const std::string_view name : splitNames(row.text(column), m_separator)) {
        const Uuid id = importedNameId(m_project, "tag", name);
        const NamedThing* thing = m_catalogue.find(id);
        const bool isCleared = thing != nullptr && thing->clearedAt && m_order < *thing->clearedAt;
        const std::int32_t number = numberOf(id);
        if (number >= 0 && !isCleared) m_tagged[static_cast<std::size_t>(number)].insert(example);
    }
}

Result<void> TagLoader::readJudgement(storage::Database& database)
{
    Result<Statement> statement = database.prepare(
        "SELECT t.example, t.tag, t.is_on, e.lamport, s.uuid, e.n FROM tagging t JOIN event e ON e.id = t.event "
        "JOIN session s ON s.id = e.session WHERE " +
        m_examples.condition("t.example") + " ORDER BY t.example");
    if (!statement) return statement.error();
    std::unordered_map<std::int32_t, std::vector<TagRegister>> registers; // of the current example, by tag number
    std::int64_t current = -1;
    const auto settle = [&] {
        for (const auto& [number, entries] : registers) {
            const std::optional<bool> isOn = foldTag(m_catalogue, entries);
            if (!isOn) continue;
            m_tagged[static_cast<std::size_t>(number)].set(static_cast<ExampleIndex>(current), *isOn);
            if (*isOn) m_reviewed.insert(static_cast<ExampleIndex>(current));
        }
        registers.clear();
    };
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        const std::int64_t index = *row ? m_examples.indexOf(statement->integer(0)) : -1;
        if (index != current) settle();
        if (!*row) break;
        current = index;
        const Uuid tag = statement->uuid(1);
        const std::int32_t number = numberOf(tag);
        if (index < 0 || number < 0) continue;
        registers[number].push_back({tag,
                                     statement->integer(2) != 0,
                                     {statement->integer(3), {SessionId(statement->uuid(4)), statement->integer(5)}}});
    }
    Result<Statement> reviews =
        database.prepare("SELECT example FROM review WHERE is_on = 1 AND " + m_examples.condition("example"));
    if (!reviews) return reviews.error();
    for (;;) {
        const Result<bool> row = reviews->step();
        if (!row) return row.error();
        if (!*row) return {};
        const std::int64_t index = m_examples.indexOf(reviews->integer(0));
        if (index >= 0) m_reviewed.insert(static_cast<ExampleIndex>(index));
    }
}

} // namespace headroom
