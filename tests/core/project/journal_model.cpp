// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/project/journal_model.h"

#include "core/project/catalogue.h"

#include <algorithm>

namespace headroom::test {

namespace {

/// Classes or tags, one event after the other.
struct Things
{
    struct Thing
    {
        std::string name;
        enum { Gone, Live, Merged, Deleted } state = Gone;
        Uuid into;
        int position = 0;
        bool imported = false;
        std::optional<EventOrder> cleared;
    };
    std::map<Uuid, Thing> all;
    int next = 0;

    Uuid root(Uuid id) const
    {
        while (all.contains(id) && all.at(id).state == Thing::Merged)
            id = all.at(id).into;
        return id;
    }

    /// Joins `id` to a live namesake; gives what it was joined to.
    std::optional<Uuid> join(const Uuid& id)
    {
        if (all.at(id).state != Thing::Live) return std::nullopt;
        for (auto& [other, thing] : all) {
            if (other != id && thing.state == Thing::Live && thing.name == all.at(id).name) {
                redirect(id, other);
                return other;
            }
        }
        return std::nullopt;
    }

    void redirect(const Uuid& from, const Uuid& to)
    {
        all.at(from).state = Thing::Merged;
        all.at(from).into = to;
        all.at(to).imported = all.at(to).imported || all.at(from).imported;
    }
};

} // namespace

/// Goes through the ops of a copy in their order, the simple way.
class ModelState
{
public:
    ModelState(const JournalModel& model, const std::set<int>& held) : m_model(model)
    {
        m_ops.assign(held.begin(), held.end());
        std::sort(m_ops.begin(), m_ops.end(), [&](int a, int b) { return op(a).order < op(b).order; });
        for (auto i = m_ops.rbegin(); i != m_ops.rend(); ++i) {
            if (op(*i).kind == Op::Kind::Revoke && !m_revoked.contains(*i))
                m_revoked.insert(op(*i).targets.begin(), op(*i).targets.end());
        }
        for (const int i : m_ops)
            step(op(i), !m_revoked.contains(i));
    }

    std::string text() const;

private:
    const Op& op(int i) const { return m_model.m_ops[static_cast<std::size_t>(i)]; }
    void step(const Op& op, bool counts);
    void make(Things& things, const Uuid& id, const std::string& name, bool counts, const Op& op);
    void merged(bool isTag, const Uuid& from, const Uuid& into);
    void erase(const Op& op);
    std::string classText(const Uuid& id) const { return m_classes.all.at(m_classes.root(id)).name; }
    bool isCleared(const Uuid& id, const EventOrder& order) const
    {
        const auto& cleared = m_classes.all.at(id).cleared;
        return cleared && order < *cleared;
    }
    std::string labelText(const std::string& key, std::set<Uuid>* used) const;
    std::set<std::string> examples() const;

    const JournalModel& m_model;
    std::vector<int> m_ops;
    std::set<int> m_revoked;
    Things m_classes;
    Things m_tags;
    std::map<std::string, std::map<Uuid, bool>> m_tagged; // by key
};

void ModelState::make(Things& things, const Uuid& id, const std::string& name, bool counts, const Op&)
{
    const bool isTag = &things == &m_tags;
    if (!things.all.contains(id)) things.all[id].name = name;
    if (!counts) return;
    const Uuid root = things.root(id);
    Things::Thing& thing = things.all.at(root);
    if (thing.state == Things::Thing::Live) return;
    if (thing.state == Things::Thing::Deleted && root == id) thing.name = name;
    thing.state = Things::Thing::Live;
    thing.position = things.next++;
    if (const std::optional<Uuid> other = things.join(root)) merged(isTag, root, *other);
}

/// Up to now each tag had its own examples; from now on they are one.
void ModelState::merged(bool isTag, const Uuid& from, const Uuid& into)
{
    if (!isTag) return;
    for (auto& [key, tags] : m_tagged) {
        if (!tags.contains(from)) continue;
        tags[into] = tags[from] || (tags.contains(into) && tags[into]);
        tags.erase(from);
    }
}

void ModelState::erase(const Op& op)
{
    Things& things = op.isTag ? m_tags : m_classes;
    const Uuid root = things.root(op.thing);
    for (auto& [id, thing] : things.all) {
        if (things.root(id) == root) thing.cleared = op.order;
    }
    things.all.at(root).state = Things::Thing::Deleted;
    if (!op.isTag) return;
    for (auto& [key, tags] : m_tagged)
        tags.erase(root);
}

void ModelState::step(const Op& op, bool counts)
{
    switch (op.kind) {
    case Op::Kind::MakeClass:
        make(m_classes, op.thing, op.text, counts, op);
        return;
    case Op::Kind::MakeTag:
        make(m_tags, op.thing, op.text, counts, op);
        return;
    case Op::Kind::Import: {
        std::set<std::string> spellings;
        for (const auto& [key, row] : op.rows)
            spellings.insert(row.first);
        for (const std::string& spelling : spellings) {
            const Uuid id = importedNameId(m_model.m_project, "class", spelling);
            make(m_classes, id, spelling, counts, op);
            if (counts) m_classes.all.at(m_classes.root(id)).imported = true;
        }
        return;
    }
    default:
        break;
    }
    if (!counts) return;
    Things& things = op.isTag ? m_tags : m_classes;
    if (op.kind == Op::Kind::Tag) {
        m_tagged[op.key][m_tags.root(op.thing)] = op.on;
    } else if (op.kind == Op::Kind::Rename) {
        things.all.at(op.thing).name = op.text;
        if (const std::optional<Uuid> other = things.join(op.thing)) merged(op.isTag, op.thing, *other);
    } else if (op.kind == Op::Kind::MergeInto) {
        const Uuid from = things.root(op.thing);
        const Uuid into = things.root(op.into);
        if (from == into) return;
        things.redirect(from, into);
        merged(op.isTag, from, into);
        if (things.all.at(into).state == Things::Thing::Live) return;
        things.all.at(into).state = Things::Thing::Live;
        if (const std::optional<Uuid> other = things.join(into)) merged(op.isTag, into, *other);
    } else if (op.kind == Op::Kind::Delete) {
        erase(op);
    }
}

std::string ModelState::labelText(const std::string& key, std::set<Uuid>* used) const
{
    // A label that some later label had seen no longer speaks.
    std::vector<int> speaking;
    for (const int i : m_ops) {
        if (op(i).kind == Op::Kind::Label && op(i).key == key && !m_revoked.contains(i)) speaking.push_back(i);
    }
    std::vector<int> last;
    for (const int i : speaking) {
        if (std::none_of(speaking.begin(), speaking.end(), [&](int j) { return op(j).seen.contains(i); }))
            last.push_back(i);
    }
    const bool disputed =
        std::any_of(last.begin(), last.end(), [&](int i) { return op(i).thing != op(last[0]).thing; });
    const bool names = !last.empty() && !op(last.back()).thing.isNull();
    if (names && !isCleared(op(last.back()).thing, op(last.back()).order))
        used->insert(m_classes.root(op(last.back()).thing));
    if (disputed) return "- (disputed)";
    if (!last.empty() && !op(last.back()).thing.isNull()) {
        const Op& label = op(last.back());
        if (!isCleared(label.thing, label.order)) return classText(label.thing) + " (hand)";
    }
    for (auto i = m_ops.rbegin(); i != m_ops.rend(); ++i) {
        if (op(*i).kind != Op::Kind::Import || m_revoked.contains(*i) || !op(*i).rows.contains(key)) continue;
        const Uuid id = importedNameId(m_model.m_project, "class", op(*i).rows.at(key).first);
        return isCleared(id, op(*i).order) ? "- (none)" : classText(id) + " (imported)";
    }
    return "- (none)";
}

std::set<std::string> ModelState::examples() const
{
    std::set<std::string> keys;
    for (const int i : m_ops) {
        if (m_revoked.contains(i)) continue;
        for (const auto& [key, row] : op(i).rows)
            keys.insert(key);
        if (!op(i).key.empty()) keys.insert(op(i).key);
    }
    return keys;
}

std::string ModelState::text() const
{
    const auto listed = [](const Things& things) {
        std::vector<std::pair<std::pair<int, Uuid>, std::string>> names;
        for (const auto& [id, thing] : things.all) {
            if (thing.state == Things::Thing::Live) names.push_back({{thing.position, id}, thing.name});
        }
        std::sort(names.begin(), names.end());
        return names;
    };
    std::set<Uuid> used;
    std::vector<std::string> lines;
    bool hasField = false;
    for (const int i : m_ops)
        hasField = hasField || (op(i).kind == Op::Kind::Import && !m_revoked.contains(i));
    for (const std::string& key : examples()) {
        std::string line = key + ": " + labelText(key, &used);
        std::set<std::string> parts;
        std::string comment;
        std::string place = "-";
        bool reviewed = false;
        for (const int i : m_ops) {
            if (m_revoked.contains(i)) continue;
            if (op(i).kind == Op::Kind::Import && op(i).rows.contains(key)) place = op(i).rows.at(key).second;
            if (op(i).key != key) continue;
            if (op(i).kind == Op::Kind::Comment) comment = op(i).text;
            if (op(i).kind == Op::Kind::Review) reviewed = op(i).on;
        }
        if (hasField) parts.insert("place=" + place);
        if (const auto found = m_tagged.find(key); found != m_tagged.end()) {
            for (const auto& [id, on] : found->second) {
                if (!on || m_tags.all.at(id).state != Things::Thing::Live) continue;
                parts.insert("#" + m_tags.all.at(id).name);
                reviewed = true;
            }
        }
        for (const std::string& part : parts)
            line += " " + part;
        if (reviewed) line += " reviewed";
        if (!comment.empty()) line += " \"" + comment + "\"";
        lines.push_back(line);
    }
    std::string text;
    for (const auto& [order, name] : listed(m_classes))
        text += "class " + name + "\n";
    for (const auto& [id, thing] : m_classes.all) {
        if (thing.state == Things::Thing::Deleted && (thing.imported || used.contains(id)))
            text += "class " + thing.name + " (deleted)\n";
        if (thing.state == Things::Thing::Gone && used.contains(id)) text += "class " + thing.name + "\n";
    }
    for (const auto& [order, name] : listed(m_tags))
        text += "tag " + name + "\n";
    std::sort(lines.begin(), lines.end());
    for (const std::string& line : lines)
        text += line + "\n";
    return text;
}

int JournalModel::add(Op op)
{
    const int number = static_cast<int>(m_ops.size());
    m_byName[op.order.name] = number;
    m_ops.push_back(std::move(op));
    return number;
}

std::string JournalModel::stateText(const std::set<int>& ops) const
{
    return ModelState(*this, ops).text();
}

} // namespace headroom::test
