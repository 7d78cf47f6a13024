// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/event.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace headroom::test {

/// One event as the model sees it. What had been seen is written down as it happened, not worked out from sessions.
struct Op
{
    enum class Kind { Label, Tag, Review, Comment, MakeClass, MakeTag, Rename, MergeInto, Delete, Import, Revoke };

    Kind kind = Kind::Label;
    EventOrder order;
    std::set<int> seen; // ops that the copy held when this one was made
    std::string key;    // of the example
    Uuid thing;         // class or tag
    Uuid into;
    bool isTag = false; // of Rename, MergeInto, Delete
    bool on = false;
    std::string text;                                                // name or comment
    std::map<std::string, std::pair<std::string, std::string>> rows; // Import: key → label spelling, field
    std::vector<int> targets;                                        // Revoke
};

/// All ops ever made anywhere; a copy is the set of those that it holds.
class JournalModel
{
public:
    explicit JournalModel(ProjectId project) : m_project(project) {}

    int add(Op op);
    int opOf(const EventName& name) const { return m_byName.at(name); }
    /// What stateText() must give for a copy that holds `ops`, whose rows have the columns label and place.
    std::string stateText(const std::set<int>& ops) const;

private:
    friend class ModelState;
    ProjectId m_project;
    std::vector<Op> m_ops;
    std::map<EventName, int> m_byName;
};

} // namespace headroom::test
