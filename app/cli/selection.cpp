// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/selection.h"

#include "core/dataset/judgement.h"
#include "core/project/key_lookup.h"

#include <algorithm>
#include <optional>

namespace headroom::cli {

namespace {

// Beyond that, reading everything at once is faster.
constexpr std::size_t kFewKeys = 5000;

/// Those of `rows` whose positions are in `positions`, or those whose are not.
std::vector<ExampleId> picked(const std::vector<ExampleId>& rows, const ItemSet& positions, bool isIn)
{
    std::vector<ExampleId> out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (positions.contains(static_cast<ExampleIndex>(i)) == isIn) out.push_back(rows[i]);
    }
    return out;
}

template<class Things>
std::optional<std::size_t> indexOf(const Things& things, const TagId& tag,
                                   TagId (*idOf)(const typename Things::value_type&))
{
    for (std::size_t i = 0; i < things.size(); ++i) {
        if (idOf(things[i]) == tag) return i;
    }
    return std::nullopt;
}

} // namespace

Result<Selection> Selection::open(const Arguments& arguments, const ProjectOptions& options)
{
    Selection selection;
    KeyList list;
    if (arguments.has("--keys")) {
        Result<KeyList> read = readKeyList(arguments.path("--keys"));
        if (!read) return read.error();
        list = std::move(read).value();
    }
    if (Result<void> done = selection.take(arguments, list, options); !done) return done.error();
    return selection;
}

Result<void> Selection::take(const Arguments& arguments, const KeyList& list, const ProjectOptions& options)
{
    const bool isByKeys = arguments.has("--keys");
    if (isByKeys && list.keys.size() <= kFewKeys) {
        const Result<bool> taken = takeFew(arguments, list.keys, options);
        if (!taken) return taken.error();
        if (*taken) return {};
    }
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadWrite, options);
    if (!work) return work.error();
    m_work = std::move(work).value();
    Result<ItemSet> items = isByKeys ? m_work->withKeys(list) : m_work->matching(arguments.text("--where"));
    if (!items) return items.error();
    m_items = std::move(items).value();
    return {};
}

Result<bool> Selection::takeFew(const Arguments& arguments, const std::vector<std::string>& keys,
                                const ProjectOptions& options)
{
    auto project = Project::open(arguments.path("PROJECT"), OpenMode::ReadWrite, options);
    if (!project) return project.error();
    Result<std::optional<std::vector<ExampleId>>> rows = examplesOfFewKeys(**project, keys);
    if (!rows) return rows.error();
    if (!*rows) return false;
    m_project = std::move(project).value();
    m_rows = *std::move(rows).value();
    return true;
}

Result<Selection> Selection::ofKey(const Arguments& arguments, std::string_view key)
{
    Selection selection;
    const Result<bool> taken = selection.takeFew(arguments, {std::string(key)}, {});
    if (!taken) return taken.error();
    if (*taken) return selection;
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadWrite);
    if (!work) return work.error();
    selection.m_work = std::move(work).value();
    const Result<const StringPool*> keys = selection.m_work->dataset().keys();
    if (!keys) return keys.error();
    const Result<ExampleIndex> item = exampleOfKey(key, **keys);
    if (!item) return item.error();
    selection.m_items = ItemSet(selection.m_work->dataset().size());
    selection.m_items.insert(*item);
    return selection;
}

Result<std::vector<ExampleId>> Selection::rows()
{
    if (m_work) return m_work->rows(m_items);
    return m_rows;
}

Result<std::vector<ExampleId>> Selection::rowsNotReviewed()
{
    if (m_work) {
        ItemSet left = m_items;
        left -= m_work->contents().reviewed;
        return m_work->rows(left);
    }
    const Result<Judgement> judgement = readJudgement(*m_project, m_rows);
    if (!judgement) return judgement.error();
    return picked(m_rows, judgement->reviewed, false);
}

Result<std::vector<ExampleId>> Selection::rowsByTag(const TagId& tag, bool has)
{
    if (m_work) {
        const Dataset::Contents& contents = m_work->contents();
        const auto known = indexOf(contents.tags, tag, [](const TagInfo& info) { return info.id; });
        ItemSet left = m_items;
        const ItemSet tagged = known ? contents.tagged[*known] : ItemSet(contents.size);
        has ? left &= tagged : left -= tagged;
        return m_work->rows(left);
    }
    const Result<Judgement> judgement = readJudgement(*m_project, m_rows);
    if (!judgement) return judgement.error();
    const auto known = indexOf(judgement->tags, tag, [](const TagId& id) { return id; });
    return picked(m_rows, known ? judgement->tagged[*known] : ItemSet(m_rows.size()), has);
}

} // namespace headroom::cli
