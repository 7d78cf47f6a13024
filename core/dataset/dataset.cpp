// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/dataset.h"

#include <algorithm>

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

/// Loads into `slot` unless it is filled, and gives a pointer to what is in it.
template<class T, class Load>
Result<const T*> loadedOnce(std::optional<T>& slot, Load load)
{
    if (!slot) {
        Result<T> loaded = load();
        if (!loaded) return loaded.error();
        slot = std::move(loaded).value();
    }
    return static_cast<const T*>(&*slot);
}

template<class Key, class T, class Load>
Result<const T*> loadedOnce(std::map<Key, T>& cache, const Key& key, Load load)
{
    auto found = cache.find(key);
    if (found == cache.end()) {
        Result<T> loaded = load();
        if (!loaded) return loaded.error();
        found = cache.emplace(key, std::move(loaded).value()).first;
    }
    return static_cast<const T*>(&found->second);
}

template<class Items>
bool sameIds(const Items& a, const Items& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return x.id == y.id; });
}

} // namespace

Dataset::Dataset(Contents contents, std::unique_ptr<ColumnSource> source)
    : m_contents(std::move(contents)), m_source(std::move(source))
{}

void Dataset::readThrough(const std::function<std::unique_ptr<ColumnSource>(std::unique_ptr<ColumnSource>)>& wrap)
{
    m_source = wrap(std::move(m_source));
}

void Dataset::adoptColumns(Dataset&& earlier)
{
    const bool sameRows = m_contents.project == earlier.m_contents.project &&
                          m_contents.exampleIds == earlier.m_contents.exampleIds &&
                          sameIds(m_contents.batches, earlier.m_contents.batches);
    if (!sameRows) return;
    m_fields = std::move(earlier.m_fields);
    m_keys = std::move(earlier.m_keys);
    m_media = std::move(earlier.m_media);
    m_batchOf = std::move(earlier.m_batchOf);
    // Predictions are numbers of classes.
    if (!sameIds(m_contents.classes, earlier.m_contents.classes)) return;
    m_runs = std::move(earlier.m_runs);
    m_classScores = std::move(earlier.m_classScores);
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
    return loadedOnce(m_fields, index, [&] { return m_source->loadField(index); });
}

Result<const RunColumns*> Dataset::run(std::size_t index)
{
    return loadedOnce(m_runs, index, [&] { return m_source->loadRun(index); });
}

Result<const std::vector<double>*> Dataset::classScores(std::size_t run, std::string_view spelling)
{
    return loadedOnce(m_classScores, std::pair(run, std::string(spelling)),
                      [&] { return m_source->loadClassScores(run, spelling); });
}

Result<const StringPool*> Dataset::keys()
{
    return loadedOnce(m_keys, [&] { return m_source->loadKeys(); });
}

Result<const TextColumn*> Dataset::media()
{
    return loadedOnce(m_media, [&] { return m_source->loadMedia(); });
}

Result<const std::vector<std::int32_t>*> Dataset::batchOf()
{
    return loadedOnce(m_batchOf, [&] { return m_source->loadBatchOf(); });
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
