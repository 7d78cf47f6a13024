// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/judgement.h"

#include "core/dataset/label_slot.h"
#include "core/dataset/load_judgement.h"
#include "core/dataset/load_parts.h"

#include <algorithm>

namespace headroom {

namespace {

/// Puts a judgement's examples into a dataset one by one.
class JudgementWriter
{
public:
    JudgementWriter(Dataset::Contents& contents, const Judgement& judgement)
        : m_contents(contents), m_judgement(judgement)
    {
        for (const ClassId& id : judgement.classes) {
            const auto found = std::find_if(contents.classes.begin(), contents.classes.end(),
                                            [&](const ClassInfo& info) { return info.id == id; });
            m_classes.push_back(found == contents.classes.end()
                                    ? kMissingCode
                                    : static_cast<std::int32_t>(found - contents.classes.begin()));
        }
    }

    bool tagsAreThose() const
    {
        return std::equal(m_contents.tags.begin(), m_contents.tags.end(), m_judgement.tags.begin(),
                          m_judgement.tags.end(), [](const TagInfo& info, const TagId& id) { return info.id == id; });
    }

    /// Nothing where its label is of a class that the dataset doesn't know.
    std::optional<LabelSlot> slotAt(ExampleIndex position) const
    {
        LabelSlot slot = labelAt(m_judgement.reference.labels, position);
        if (auto* classes = std::get_if<std::vector<std::int32_t>>(&slot)) {
            for (std::int32_t& code : *classes) {
                code = m_classes[static_cast<std::size_t>(code)];
                if (code == kMissingCode) return std::nullopt;
            }
            std::sort(classes->begin(), classes->end());
        }
        return slot;
    }

    /// Whether anything became another.
    bool put(ExampleIndex position, ExampleIndex example, const LabelSlot& slot)
    {
        Reference& reference = m_contents.reference;
        bool changed = assign(reference.origins[example], m_judgement.reference.origins[position]);
        changed |= assign(reference.disputed, example, m_judgement.reference.disputed.contains(position));
        if (labelAt(reference.labels, example) != slot) {
            putLabel(reference.labels, example, slot);
            changed = true;
        }
        for (std::size_t tag = 0; tag < m_contents.tags.size(); ++tag) {
            if (m_contents.tags[tag].kind != TagKind::Rule)
                changed |= assign(m_contents.tagged[tag], example, m_judgement.tagged[tag].contains(position));
        }
        changed |= assign(m_contents.reviewed, example, m_judgement.reviewed.contains(position));
        return putComment(position, example) || changed;
    }

private:
    static bool assign(LabelOrigin& target, LabelOrigin origin) { return std::exchange(target, origin) != origin; }
    static bool assign(ItemSet& set, ExampleIndex example, bool on)
    {
        if (set.contains(example) == on) return false;
        set.set(example, on);
        return true;
    }

    bool putComment(ExampleIndex position, ExampleIndex example)
    {
        const auto found = m_judgement.comments.find(position);
        if (found == m_judgement.comments.end()) return m_contents.comments.erase(example) > 0;
        std::string& comment = m_contents.comments[example];
        return std::exchange(comment, found->second) != found->second;
    }

    Dataset::Contents& m_contents;
    const Judgement& m_judgement;
    std::vector<std::int32_t> m_classes; // from the judgement's numbers to the dataset's
};

} // namespace

Result<Judgement> readJudgement(Project& project, std::vector<ExampleId> examples)
{
    Result<OpenedColumns> opened = openColumns(project, examples);
    if (!opened) return opened.error();
    Dataset::Contents contents;
    if (Result<void> done = loadJudgement(*opened, contents); !done) return done.error();
    Result<std::map<ExampleIndex, std::string>> comments = readComments(project.database(), opened->columns->examples);
    if (!comments) return comments.error();
    Judgement judgement{std::move(examples),
                        {},
                        {},
                        std::move(contents.reference),
                        std::move(contents.tagged),
                        std::move(contents.reviewed),
                        std::move(comments).value()};
    for (const ClassInfo& info : opened->columns->names->classes())
        judgement.classes.push_back(info.id);
    for (const TagInfo& info : contents.tags)
        judgement.tags.push_back(info.id);
    return judgement;
}

std::optional<std::vector<ExampleIndex>> putJudgement(Dataset::Contents& contents, const Judgement& judgement)
{
    JudgementWriter writer(contents, judgement);
    if (!writer.tagsAreThose()) return std::nullopt;
    std::vector<std::pair<ExampleIndex, LabelSlot>> found;
    for (ExampleIndex position = 0; position < judgement.examples.size(); ++position) {
        const std::optional<ExampleIndex> example = indexOfExample(contents, judgement.examples[position]);
        std::optional<LabelSlot> slot = writer.slotAt(position);
        if (!example || !slot) return std::nullopt;
        found.emplace_back(*example, std::move(*slot));
    }
    std::vector<ExampleIndex> changed;
    for (ExampleIndex position = 0; position < found.size(); ++position) {
        if (writer.put(position, found[position].first, found[position].second))
            changed.push_back(found[position].first);
    }
    return changed;
}

std::optional<ExampleIndex> indexOfExample(const Dataset::Contents& contents, ExampleId example)
{
    const auto found = std::lower_bound(contents.exampleIds.begin(), contents.exampleIds.end(), example);
    if (found == contents.exampleIds.end() || *found != example) return std::nullopt;
    return static_cast<ExampleIndex>(found - contents.exampleIds.begin());
}

} // namespace headroom
