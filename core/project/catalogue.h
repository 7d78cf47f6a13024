// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/event.h"

#include <QJsonObject>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

enum class NameState {
    Live,
    Merged,  // a redirect: what was given to it belongs to `mergedInto`
    Deleted, // what was given to it before clearedAt does not count
    Gone,    // what made it was undone; listed only where something still uses it
};

/// A class or a tag as the journal tells it.
struct NamedThing
{
    Uuid id;
    std::string name;
    std::string colour;
    std::string key;
    std::string description;
    std::optional<std::string> rule; // the query of a rule tag
    std::int64_t position = 0;
    NameState state = NameState::Gone;
    bool imported = false; // a batch that counts names it
    Uuid mergedInto;
    std::optional<EventOrder> mergedAt;
    std::optional<EventOrder> clearedAt; // it, or what it was merged into, was deleted then
    std::int64_t mergedBy = 0;           // rows of those events in this file
    std::int64_t clearedBy = 0;
};

/// The fold of what happened to classes, or to tags. Two things of one name are never live: the one named later is
/// redirected into the other (project.md, "The same name made on both sides").
class Catalogue
{
public:
    /// `kind` is "class" or "tag": names that imports bring get their ids from it (importedNameId()).
    Catalogue(ProjectId project, std::string kind) : m_project(project), m_kind(std::move(kind)) {}

    /// An event of kind "class", "tag-definition" or "import". Must come in fold order. A revoked event only makes its
    /// name known.
    void apply(const Event& event, const QJsonObject& body, bool isRevoked);

    const std::map<Uuid, NamedThing>& things() const { return m_things; }
    /// What `id` was merged into in the end; itself if it wasn't, or is unknown.
    Uuid canonical(const Uuid& id) const;
    /// The live thing of that name.
    const NamedThing* findLive(std::string_view name) const;
    const NamedThing* find(const Uuid& id) const;
    /// Pairs joined since they had the same name: (redirected, into).
    const std::vector<std::pair<Uuid, Uuid>>& joined() const { return m_joined; }
    /// For a new thing made by hand: the id that an import of this name would give if nothing has it yet or what has it
    /// can be used again, else a random one.
    Uuid idForNew(const std::string& name) const;

private:
    void make(const Event& event, const Uuid& id, const std::string& name, bool isRevoked);
    void change(const Event& event, const QJsonObject& body);
    void redirect(const Event& event, const Uuid& from, const Uuid& into);
    void clear(const Event& event, const Uuid& id);
    void joinNamesakes(const Event& event, const Uuid& id);

    ProjectId m_project;
    std::string m_kind;
    std::map<Uuid, NamedThing> m_things;
    std::vector<std::pair<Uuid, Uuid>> m_joined;
    std::int64_t m_nextPosition = 0;
};

/// The permanent alias: what an imported spelling means, whatever it is called now. `kind`: "class", "tag" or "run".
Uuid importedNameId(const ProjectId& project, std::string_view kind, std::string_view spelling);

} // namespace headroom
