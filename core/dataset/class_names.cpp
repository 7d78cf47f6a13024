// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/class_names.h"

#include <algorithm>

namespace headroom {

ClassNames::ClassNames(const ProjectId& project, const Catalogue& catalogue, const std::vector<Uuid>& used)
    : m_project(project), m_catalogue(catalogue)
{
    std::vector<const NamedThing*> live;
    for (const auto& [id, thing] : catalogue.things()) {
        if (thing.state == NameState::Live) live.push_back(&thing);
    }
    std::sort(live.begin(), live.end(), [](const NamedThing* a, const NamedThing* b) {
        return std::pair(a->position, a->id) < std::pair(b->position, b->id);
    });
    for (const NamedThing* thing : live)
        list(*thing);
    // Deleted classes that predictions or later labels may name, and classes that only a label in force still names.
    for (const auto& [id, thing] : catalogue.things()) {
        const bool isUsed = std::find(used.begin(), used.end(), id) != used.end();
        const bool isKept = thing.state == NameState::Deleted ? thing.imported || isUsed : isUsed;
        if (isKept && (thing.state == NameState::Deleted || thing.state == NameState::Gone)) list(thing);
    }
}

void ClassNames::list(const NamedThing& thing)
{
    m_numbers[thing.id] = static_cast<std::int32_t>(m_classes.size());
    m_classes.push_back(
        {ClassId(thing.id), thing.name, thing.colour, thing.key, thing.description, thing.state == NameState::Deleted});
}

std::int32_t ClassNames::ofSpelling(std::string_view spelling, const std::optional<EventOrder>& order) const
{
    return ofId(importedNameId(m_project, "class", spelling), order);
}

std::int32_t ClassNames::ofId(const Uuid& id, const std::optional<EventOrder>& order) const
{
    const NamedThing* thing = m_catalogue.find(id);
    if (thing == nullptr) return kMissingCode;
    if (order && thing->clearedAt && *order < *thing->clearedAt) return kMissingCode;
    const auto found = m_numbers.find(m_catalogue.canonical(id));
    return found == m_numbers.end() ? kMissingCode : found->second;
}

} // namespace headroom
