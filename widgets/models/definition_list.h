// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"
#include "core/project/edits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A class or a tag while it is being edited.
struct Definition
{
    Uuid id; // null while it is new
    std::string name;
    std::string colour; // "#rrggbb" or empty
    std::string key;
    std::string description;
    std::string rule; // of a tag: its query, or empty
    std::optional<Uuid> mergedInto;
    bool isRemoved = false;

    bool isGone() const { return mergedInto.has_value() || isRemoved; }
};

/// The classes or the tags of a project as a list to be edited; nothing happens to the project before the gesture that
/// comes out is applied.
class DefinitionList
{
public:
    DefinitionList(edits::Named what, std::vector<Definition> definitions);
    static DefinitionList ofClasses(const Dataset::Contents& contents);
    static DefinitionList ofTags(const Dataset::Contents& contents);

    edits::Named what() const { return m_what; }
    const std::vector<Definition>& all() const { return m_now; }
    Definition& at(std::size_t place) { return m_now.at(place); }

    /// At the end; returns its place.
    std::size_t add(const std::string& name);
    /// The new place.
    std::size_t move(std::size_t place, bool isUp);
    /// One that is new is simply dropped.
    void remove(std::size_t place);
    void mergeInto(std::size_t place, std::size_t into);

    /// What stands against it: an empty name, two of one name, two of one key; nullopt where all is well. `place`: of
    /// whom.
    enum class Fault { None, EmptyName, SameName, SameKey };
    Fault faultAt(std::size_t place) const;
    std::optional<std::size_t> firstFault() const;

    /// Names that need an id before gesture().
    std::vector<std::string> newNames() const;
    void giveIds(const std::vector<Uuid>& ids);
    /// Everything that is other than it was, as one step; empty where nothing is.
    Gesture gesture() const;

private:
    void appendChanges(const Definition& now, Gesture& gesture) const;

    edits::Named m_what;
    std::vector<Definition> m_before;
    std::vector<Definition> m_now;
};

} // namespace headroom
