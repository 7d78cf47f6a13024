// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/review_queue.h"

#include "core/project/edits.h"

#include <algorithm>

namespace headroom {

namespace {

std::vector<ExampleUid> uidsOf(const std::vector<ExampleIndex>& items, const StringPool& keys, const ProjectId& project)
{
    std::vector<ExampleUid> uids;
    uids.reserve(items.size());
    for (const ExampleIndex item : items)
        uids.push_back(exampleUid(project, keys[item]));
    return uids;
}

} // namespace

std::size_t reviewedOf(const ReviewSample& sample, const ItemSet& reviewed)
{
    const auto isReviewed = [&](ExampleIndex item) { return reviewed.contains(item); };
    return static_cast<std::size_t>(std::count_if(sample.errors.begin(), sample.errors.end(), isReviewed) +
                                    std::count_if(sample.right.begin(), sample.right.end(), isReviewed));
}

std::optional<std::size_t> unfinishedSample(const Dataset::Contents& contents, const std::string& where,
                                            std::size_t run)
{
    if (run >= contents.runs.size()) return std::nullopt;
    for (std::size_t i = contents.samples.size(); i-- > 0;) {
        const ReviewSample& sample = contents.samples[i];
        const bool isDone = reviewedOf(sample, contents.reviewed) == sample.errors.size() + sample.right.size();
        if (sample.run == contents.runs[run].id && sample.where == where && !isDone) return i;
    }
    return std::nullopt;
}

Queue reviewQueue(const DrawnExamples& drawn, const ItemSet& reviewed, const QString& title)
{
    Queue queue;
    queue.title = title;
    queue.examples = drawn.errors;
    queue.examples.insert(queue.examples.end(), drawn.right.begin(), drawn.right.end());
    std::sort(queue.examples.begin(), queue.examples.end());
    const auto first = std::find_if(queue.examples.begin(), queue.examples.end(),
                                    [&](ExampleIndex item) { return !reviewed.contains(item); });
    queue.start = first == queue.examples.end() ? 0 : static_cast<std::size_t>(first - queue.examples.begin());
    return queue;
}

Edit sampleEdit(const DrawnExamples& drawn, const StringPool& keys, const ProjectId& project, std::uint64_t seed,
                const std::string& where, const std::string& run)
{
    return edits::drawSample(SampleId::random(), seed, where, run, uidsOf(drawn.errors, keys, project),
                             uidsOf(drawn.right, keys, project));
}

} // namespace headroom
