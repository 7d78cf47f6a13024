// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/label_queues.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelQueues)
};

bool isForTags(QueueKind kind)
{
    return kind == QueueKind::ReviewSample || kind == QueueKind::UntaggedErrors;
}

ItemSet labeled(const Dataset::Contents& contents)
{
    ItemSet set(contents.size);
    for (std::size_t i = 0; i < contents.size; ++i)
        if (contents.reference.origins[i] != LabelOrigin::None) set.insert(static_cast<ExampleIndex>(i));
    set -= contents.reference.disputed;
    return set;
}

ItemSet taggedByHand(const Dataset::Contents& contents)
{
    ItemSet set(contents.size);
    for (std::size_t i = 0; i < contents.tags.size(); ++i)
        if (contents.tags[i].kind != TagKind::Rule) set |= contents.tagged[i];
    return set;
}

/// Both in their own order, spread evenly over the whole.
std::vector<ExampleIndex> mixed(const std::vector<ExampleIndex>& a, const std::vector<ExampleIndex>& b)
{
    std::vector<ExampleIndex> all;
    all.reserve(a.size() + b.size());
    for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
        const bool fromA = j >= b.size() || (i < a.size() && i * b.size() <= j * a.size());
        all.push_back(fromA ? a[i++] : b[j++]);
    }
    return all;
}

} // namespace

QString queueTitle(QueueKind kind)
{
    switch (kind) {
    case QueueKind::All:
        return Text::tr("All in scope");
    case QueueKind::Unlabeled:
        return Text::tr("Unlabeled");
    case QueueKind::Errors:
        return Text::tr("Errors");
    case QueueKind::ReviewSample:
        return Text::tr("Review sample");
    case QueueKind::UntaggedErrors:
        return Text::tr("Untagged errors");
    case QueueKind::Given:
        break;
    }
    return {};
}

QString emptyQueueText(QueueKind kind, bool hasRun)
{
    const bool needsRun = kind == QueueKind::Errors || kind == QueueKind::UntaggedErrors;
    if (needsRun && !hasRun)
        return Text::tr("Errors need a model's predictions. Import a table with a column of predictions.");
    switch (kind) {
    case QueueKind::Unlabeled:
        return Text::tr("Everything in the scope has a label. Choose another queue, or widen the scope.");
    case QueueKind::Errors:
        return Text::tr("The run in force makes no error in the scope. Choose another queue, or widen the scope.");
    case QueueKind::ReviewSample:
        return Text::tr("No sample was drawn yet. On the Errors page, press “Review 100 errors + 100 right examples”.");
    case QueueKind::UntaggedErrors:
        return Text::tr("Every error in the scope has a tag by hand. Choose another queue, or widen the scope.");
    case QueueKind::All:
    case QueueKind::Given:
        break;
    }
    return Text::tr("No example is in the scope. Widen it in the bar above.");
}

std::vector<ExampleIndex> queueExamples(QueueKind kind, const Dataset::Contents& contents, const ItemSet& scope,
                                        const ItemSet* errors)
{
    switch (kind) {
    case QueueKind::All:
        return scope.toVector();
    case QueueKind::Unlabeled:
        return (scope - labeled(contents)).toVector();
    case QueueKind::Errors:
        return errors == nullptr ? std::vector<ExampleIndex>() : (scope & *errors).toVector();
    case QueueKind::ReviewSample:
        if (contents.samples.empty()) return {};
        return mixed(contents.samples.back().errors, contents.samples.back().right);
    case QueueKind::UntaggedErrors:
        if (errors == nullptr) return {};
        return ((scope & *errors) - taggedByHand(contents)).toVector();
    case QueueKind::Given:
        break;
    }
    return {};
}

ItemSet doneExamples(QueueKind kind, const Dataset::Contents& contents)
{
    return isForTags(kind) ? contents.reviewed : labeled(contents);
}

bool isDone(QueueKind kind, const Dataset::Contents& contents, ExampleIndex example)
{
    if (isForTags(kind)) return contents.reviewed.contains(example);
    return contents.reference.origins[example] != LabelOrigin::None && !contents.reference.disputed.contains(example);
}

} // namespace headroom
