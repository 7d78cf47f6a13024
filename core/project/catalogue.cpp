// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/catalogue.h"

#include "core/project/json.h"

#include <QJsonArray>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace headroom {

Uuid importedNameId(const ProjectId& project, std::string_view kind, std::string_view spelling)
{
    const QByteArray composed = QString::fromUtf8(spelling.data(), static_cast<qsizetype>(spelling.size()))
                                    .normalized(QString::NormalizationForm_C)
                                    .toUtf8();
    return Uuid::fromName(project, kind, composed.toStdString());
}

void Catalogue::apply(const Event& event, const QJsonObject& body, bool isRevoked)
{
    if (event.kind == kind::import) {
        const QString list = m_kind == "class" ? QStringLiteral("classes") : QStringLiteral("tags");
        for (const QJsonValue& spelling : body[list].toArray()) {
            const std::string name = json::text(spelling);
            const Uuid id = importedNameId(m_project, m_kind, name);
            make(event, id, name, isRevoked);
            if (!isRevoked) m_things.at(canonical(id)).imported = true;
        }
        return;
    }
    if (json::text(body["op"_L1]) == "make") {
        const Uuid id = json::uuid(body["id"_L1]);
        make(event, id, json::text(body["name"_L1]), isRevoked);
    }
    if (!isRevoked) change(event, body);
}

void Catalogue::make(const Event& event, const Uuid& id, const std::string& name, bool isRevoked)
{
    const auto [entry, isNew] = m_things.try_emplace(id);
    if (isNew) {
        entry->second.id = id;
        entry->second.name = name;
    }
    if (isRevoked) return;
    NamedThing& thing = m_things.at(canonical(id)); // a name that was merged away stands for what it became
    if (thing.state == NameState::Live) return;
    if (thing.state == NameState::Deleted && thing.id == id) thing.name = name;
    thing.state = NameState::Live;
    thing.position = m_nextPosition++;
    joinNamesakes(event, thing.id);
}

void Catalogue::change(const Event& event, const QJsonObject& body)
{
    const std::string operation = json::text(body["op"_L1]);
    if (operation == "order") {
        std::int64_t position = 0;
        for (const QJsonValue& id : body["ids"_L1].toArray()) {
            const auto found = m_things.find(json::uuid(id));
            if (found != m_things.end()) found->second.position = position++;
        }
        m_nextPosition = std::max(m_nextPosition, position);
        return;
    }
    const auto found = m_things.find(json::uuid(body["id"_L1]));
    if (found == m_things.end()) return;
    NamedThing& thing = found->second;
    if (body.contains("colour"_L1)) thing.colour = json::text(body["colour"_L1]);
    if (body.contains("key"_L1)) thing.key = json::text(body["key"_L1]);
    if (body.contains("description"_L1)) thing.description = json::text(body["description"_L1]);
    if (body.contains("rule"_L1)) {
        if (body["rule"_L1].isNull())
            thing.rule.reset();
        else
            thing.rule = json::text(body["rule"_L1]);
    }
    if (operation == "rename") {
        thing.name = json::text(body["name"_L1]);
        joinNamesakes(event, thing.id);
    } else if (operation == "merge") {
        redirect(event, thing.id, json::uuid(body["into"_L1]));
    } else if (operation == "delete") {
        clear(event, thing.id);
    }
}

void Catalogue::redirect(const Event& event, const Uuid& from, const Uuid& into)
{
    const Uuid source = canonical(from);
    const Uuid target = canonical(into);
    if (source == target || !m_things.contains(target) || !m_things.contains(source)) return;
    NamedThing& thing = m_things.at(source);
    thing.state = NameState::Merged;
    thing.mergedInto = target;
    thing.mergedAt = event.order();
    thing.mergedBy = event.id;
    NamedThing& kept = m_things.at(target);
    kept.imported = kept.imported || thing.imported;
    if (kept.state != NameState::Live) {
        kept.state = NameState::Live;
        joinNamesakes(event, target);
    }
}

void Catalogue::clear(const Event& event, const Uuid& id)
{
    const Uuid target = canonical(id);
    for (auto& [other, thing] : m_things) {
        if (canonical(other) != target) continue;
        thing.clearedAt = event.order();
        thing.clearedBy = event.id;
    }
    m_things.at(target).state = NameState::Deleted;
}

void Catalogue::joinNamesakes(const Event& event, const Uuid& id)
{
    const NamedThing& thing = m_things.at(id);
    if (thing.state != NameState::Live) return;
    for (const auto& [other, namesake] : m_things) {
        if (other == id || namesake.state != NameState::Live || namesake.name != thing.name) continue;
        m_joined.emplace_back(id, other);
        redirect(event, id, other);
        return;
    }
}

Uuid Catalogue::canonical(const Uuid& id) const
{
    Uuid current = id;
    for (;;) {
        const auto found = m_things.find(current);
        if (found == m_things.end() || found->second.state != NameState::Merged) return current;
        current = found->second.mergedInto;
    }
}

const NamedThing* Catalogue::findLive(std::string_view name) const
{
    for (const auto& [id, thing] : m_things) {
        if (thing.state == NameState::Live && thing.name == name) return &thing;
    }
    return nullptr;
}

const NamedThing* Catalogue::find(const Uuid& id) const
{
    const auto found = m_things.find(id);
    return found == m_things.end() ? nullptr : &found->second;
}

Uuid Catalogue::idForNew(const std::string& name) const
{
    const Uuid fromName = importedNameId(m_project, m_kind, name);
    const NamedThing* known = find(fromName);
    const bool usable = known == nullptr || known->state == NameState::Deleted ||
                        (known->state == NameState::Gone && known->name == name);
    return usable ? fromName : Uuid::random();
}

} // namespace headroom
