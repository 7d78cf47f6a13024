// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"

#include <algorithm>
#include <mutex>

namespace headroom {

namespace {

template<class Items>
std::optional<std::size_t> indexByName(const Items& items, std::string_view name)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].name == name) return i;
    }
    return std::nullopt;
}

template<class Items>
bool sameIds(const Items& a, const Items& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return x.id == y.id; });
}

} // namespace

/// What has been loaded. The lock is not held while loading: who needs what is there goes on.
class Dataset::Columns
{
public:
    template<class T>
    using Slot = std::shared_ptr<const T>;

    explicit Columns(std::unique_ptr<ColumnSource> source) : m_source(std::move(source)) {}

    /// Loads into the slot that `slotIn(*this)` is unless it is filled, and gives what is in it.
    template<class SlotIn, class Load>
    auto loadedOnce(SlotIn slotIn, Load load) -> Result<decltype(slotIn(*this).get())>
    {
        {
            const std::lock_guard lock(m_mutex);
            if (const auto& slot = slotIn(*this)) return slot.get();
        }
        auto loaded = load(*m_source);
        if (!loaded) return loaded.error();
        using Column = std::decay_t<decltype(*loaded)>;
        const std::lock_guard lock(m_mutex);
        Slot<Column>& slot = slotIn(*this);
        if (!slot) slot = std::make_shared<const Column>(std::move(loaded).value());
        return slot.get();
    }

    void wrapSource(const std::function<std::unique_ptr<ColumnSource>(std::unique_ptr<ColumnSource>)>& wrap)
    {
        m_source = wrap(std::move(m_source));
    }

    void adopt(Columns& earlier, bool withRuns)
    {
        const std::scoped_lock lock(m_mutex, earlier.m_mutex);
        fields = earlier.fields;
        keys = earlier.keys;
        media = earlier.media;
        batchOf = earlier.batchOf;
        if (!withRuns) return;
        runs = earlier.runs;
        classScores = earlier.classScores;
    }

    std::map<std::size_t, Slot<FieldColumn>> fields;
    std::map<std::size_t, Slot<RunColumns>> runs;
    std::map<std::pair<std::size_t, std::string>, Slot<std::vector<double>>> classScores;
    Slot<StringPool> keys;
    Slot<TextColumn> media;
    Slot<std::vector<std::int32_t>> batchOf;

private:
    std::mutex m_mutex;
    std::unique_ptr<ColumnSource> m_source;
};

Dataset::Dataset(Contents contents, std::unique_ptr<ColumnSource> source)
    : m_contents(std::move(contents)), m_columns(std::make_shared<Columns>(std::move(source)))
{}

Dataset::Dataset(const std::shared_ptr<Columns>& columns, Contents contents)
    : m_contents(std::move(contents)), m_columns(columns)
{}

void Dataset::readThrough(const std::function<std::unique_ptr<ColumnSource>(std::unique_ptr<ColumnSource>)>& wrap)
{
    m_columns->wrapSource(wrap);
}

void Dataset::adoptColumns(const Dataset& earlier)
{
    const bool sameRows = m_contents.project == earlier.m_contents.project &&
                          m_contents.exampleIds == earlier.m_contents.exampleIds &&
                          sameIds(m_contents.batches, earlier.m_contents.batches);
    if (!sameRows) return;
    // Predictions are numbers of classes.
    m_columns->adopt(*earlier.m_columns, sameIds(m_contents.classes, earlier.m_contents.classes));
}

std::optional<std::size_t> Dataset::fieldIndex(std::string_view name) const
{
    return indexByName(m_contents.fields, name);
}

std::optional<std::size_t> Dataset::runIndex(std::string_view name) const
{
    return indexByName(m_contents.runs, name);
}

std::optional<std::size_t> Dataset::tagIndex(std::string_view name) const
{
    return indexByName(m_contents.tags, name);
}

std::optional<std::size_t> Dataset::classIndex(std::string_view name) const
{
    return indexByName(m_contents.classes, name);
}

Result<const FieldColumn*> Dataset::field(std::size_t index)
{
    return m_columns->loadedOnce(
        [&](Columns & all) -> auto& { return all.fields[index]; },
        [&](ColumnSource& source) { return source.loadField(index); });
}

Result<const RunColumns*> Dataset::run(std::size_t index)
{
    return m_columns->loadedOnce(
        [&](Columns & all) -> auto& { return all.runs[index]; },
        [&](ColumnSource& source) { return source.loadRun(index); });
}

Result<const std::vector<double>*> Dataset::classScores(std::size_t run, std::string_view spelling)
{
    const std::pair key(run, std::string(spelling));
    return m_columns->loadedOnce(
        [&](Columns & all) -> auto& { return all.classScores[key]; },
        [&](ColumnSource& source) { return source.loadClassScores(run, spelling); });
}

Result<const StringPool*> Dataset::keys()
{
    return m_columns->loadedOnce(
        [](Columns & all) -> auto& { return all.keys; }, [](ColumnSource& source) { return source.loadKeys(); });
}

Result<const TextColumn*> Dataset::media()
{
    return m_columns->loadedOnce(
        [](Columns & all) -> auto& { return all.media; }, [](ColumnSource& source) { return source.loadMedia(); });
}

Result<const std::vector<std::int32_t>*> Dataset::batchOf()
{
    return m_columns->loadedOnce(
        [](Columns & all) -> auto& { return all.batchOf; }, [](ColumnSource& source) { return source.loadBatchOf(); });
}

std::string assessmentSubject(const TagInfo& tag)
{
    return "tag:" + tag.id.toHex();
}

std::string assessmentSubject(const ClassInfo& aClass)
{
    return "class:" + aClass.id.toHex();
}

std::string assessmentSubject(std::string_view field, std::string_view value)
{
    return "field:" + std::string(field) + "=" + std::string(value);
}

} // namespace headroom
