// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/definition_list.h"

#include <algorithm>

namespace headroom {

DefinitionList::DefinitionList(edits::Named what, std::vector<Definition> definitions)
    : m_what(what), m_before(definitions), m_now(std::move(definitions))
{}

DefinitionList DefinitionList::ofClasses(const Dataset::Contents& contents)
{
    std::vector<Definition> definitions;
    for (const ClassInfo& known : contents.classes)
        if (!known.deleted)
            definitions.push_back({known.id, known.name, known.colour, known.key, known.description, {}, {}, false});
    return {edits::Named::Class, std::move(definitions)};
}

DefinitionList DefinitionList::ofTags(const Dataset::Contents& contents)
{
    std::vector<Definition> definitions;
    for (const TagInfo& known : contents.tags)
        definitions.push_back({known.id,
                               known.name,
                               known.colour,
                               known.key,
                               known.description,
                               known.kind == TagKind::Rule ? known.rule : std::string(),
                               {},
                               false});
    return {edits::Named::Tag, std::move(definitions)};
}

std::size_t DefinitionList::add(const std::string& name)
{
    Definition made;
    made.name = name;
    m_now.push_back(std::move(made));
    return m_now.size() - 1;
}

std::size_t DefinitionList::move(std::size_t place, bool isUp)
{
    if (place >= m_now.size() || (isUp ? place == 0 : place + 1 == m_now.size())) return place;
    const std::size_t other = isUp ? place - 1 : place + 1;
    std::swap(m_now[place], m_now[other]);
    return other;
}

void DefinitionList::remove(std::size_t place)
{
    Definition& gone = m_now.at(place);
    for (Definition& other : m_now)
        if (other.mergedInto == gone.id && !gone.id.isNull()) other.mergedInto.reset();
    if (gone.id.isNull())
        m_now.erase(m_now.begin() + static_cast<std::ptrdiff_t>(place));
    else
        gone.isRemoved = true;
}

void DefinitionList::mergeInto(std::size_t place, std::size_t into)
{
    if (place == into || m_now.at(into).id.isNull() || m_now.at(into).isGone()) return;
    if (m_now.at(place).id.isNull()) {
        m_now.erase(m_now.begin() + static_cast<std::ptrdiff_t>(place));
        return;
    }
    m_now[place].mergedInto = m_now[into].id;
    for (Definition& other : m_now)
        if (other.mergedInto == m_now[place].id) other.mergedInto = m_now[into].id;
}

DefinitionList::Fault DefinitionList::faultAt(std::size_t place) const
{
    const Definition& one = m_now.at(place);
    if (one.isGone()) return Fault::None;
    if (one.name.empty()) return Fault::EmptyName;
    for (const Definition& other : m_now) {
        if (&other == &one || other.isGone()) continue;
        if (other.name == one.name) return Fault::SameName;
        if (!one.key.empty() && other.key == one.key) return Fault::SameKey;
    }
    return Fault::None;
}

std::optional<std::size_t> DefinitionList::firstFault() const
{
    for (std::size_t i = 0; i < m_now.size(); ++i)
        if (faultAt(i) != Fault::None) return i;
    return std::nullopt;
}

std::vector<std::string> DefinitionList::newNames() const
{
    std::vector<std::string> names;
    for (const Definition& one : m_now)
        if (one.id.isNull()) names.push_back(one.name);
    return names;
}

void DefinitionList::giveIds(const std::vector<Uuid>& ids)
{
    std::size_t next = 0;
    for (Definition& one : m_now)
        if (one.id.isNull() && next < ids.size()) one.id = ids[next++];
}

Gesture DefinitionList::gesture() const
{
    Gesture gesture;
    for (const Definition& now : m_now)
        appendChanges(now, gesture);
    std::vector<Uuid> order;
    for (const Definition& now : m_now)
        if (!now.isGone()) order.push_back(now.id);
    std::vector<Uuid> before;
    for (const Definition& was : m_before)
        if (std::find(order.begin(), order.end(), was.id) != order.end()) before.push_back(was.id);
    std::vector<Uuid> kept = order; // new ones stand at the end by themselves
    while (!kept.empty() && std::find(before.begin(), before.end(), kept.back()) == before.end())
        kept.pop_back();
    if (kept != before) gesture.push_back(edits::reorder(m_what, order));
    return gesture;
}

void DefinitionList::appendChanges(const Definition& now, Gesture& gesture) const
{
    const auto known =
        std::find_if(m_before.begin(), m_before.end(), [&](const Definition& was) { return was.id == now.id; });
    const bool isNew = known == m_before.end();
    if (now.isGone()) {
        if (isNew) return;
        gesture.push_back(now.mergedInto ? edits::mergeInto(m_what, now.id, *now.mergedInto)
                                         : edits::remove(m_what, now.id));
        return;
    }
    const Definition was = isNew ? Definition{now.id, now.name, {}, {}, {}, {}, {}, false} : *known;
    if (isNew) gesture.push_back(edits::make(m_what, now.id, now.name));
    if (now.name != was.name) gesture.push_back(edits::rename(m_what, now.id, now.name));
    const auto describe = [&](const char* attribute, const std::string& text, const std::string& before) {
        if (text != before) gesture.push_back(edits::describe(m_what, now.id, attribute, text));
    };
    describe("colour", now.colour, was.colour);
    describe("key", now.key, was.key);
    describe("description", now.description, was.description);
    if (now.rule != was.rule)
        gesture.push_back(
            edits::setRule(TagId(now.id), now.rule.empty() ? std::nullopt : std::optional<std::string>(now.rule)));
}

} // namespace headroom
