// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/edits.h"

#include "core/project/json.h"

#include <QJsonArray>

namespace headroom::edits {

namespace {

QString by(LabelBy origin)
{
    switch (origin) {
    case LabelBy::Hand:
        return QStringLiteral("hand");
    case LabelBy::Decision:
        return QStringLiteral("decision");
    case LabelBy::Consensus:
        return QStringLiteral("consensus");
    }
    return QStringLiteral("hand");
}

Edit define(Named what, const char* operation, const Uuid& id, QJsonObject body)
{
    body[QStringLiteral("op")] = QString::fromLatin1(operation);
    body[QStringLiteral("id")] = json::value(id);
    return {std::string(what == Named::Class ? kind::defineClass : kind::defineTag), body, {}};
}

QJsonArray hexArray(const std::vector<ExampleUid>& uids)
{
    QJsonArray array;
    for (const ExampleUid& uid : uids)
        array.append(json::value(uid));
    return array;
}

} // namespace

Edit setLabel(std::vector<ExampleId> examples, const std::optional<std::string>& value, LabelBy origin,
              const std::string& reason)
{
    QJsonObject body{{QStringLiteral("origin"), by(origin)},
                     {QStringLiteral("value"), value ? QJsonValue(json::qt(*value)) : QJsonValue()}};
    if (!reason.empty()) body[QStringLiteral("reason")] = json::qt(reason);
    return {std::string(kind::label), body, std::move(examples)};
}

Edit setTag(std::vector<ExampleId> examples, const TagId& tag, bool on)
{
    return {std::string(kind::tag),
            {{QStringLiteral("tag"), json::value(tag)}, {QStringLiteral("on"), on}},
            std::move(examples)};
}

Edit setReviewed(std::vector<ExampleId> examples, bool on)
{
    return {std::string(kind::review), {{QStringLiteral("on"), on}}, std::move(examples)};
}

Edit setComment(ExampleId example, const std::string& text)
{
    return {std::string(kind::comment), {{QStringLiteral("text"), json::qt(text)}}, {example}};
}

Edit make(Named what, const Uuid& id, const std::string& name)
{
    return define(what, "make", id, {{QStringLiteral("name"), json::qt(name)}});
}

Edit rename(Named what, const Uuid& id, const std::string& name)
{
    return define(what, "rename", id, {{QStringLiteral("name"), json::qt(name)}});
}

Edit mergeInto(Named what, const Uuid& id, const Uuid& into)
{
    return define(what, "merge", id, {{QStringLiteral("into"), json::value(into)}});
}

Edit remove(Named what, const Uuid& id)
{
    return define(what, "delete", id, {});
}

Edit reorder(Named what, const std::vector<Uuid>& ids)
{
    QJsonArray array;
    for (const Uuid& id : ids)
        array.append(json::value(id));
    return define(what, "order", {}, {{QStringLiteral("ids"), array}});
}

Edit describe(Named what, const Uuid& id, const std::string& attribute, const std::string& text)
{
    return define(what, "set", id, {{json::qt(attribute), json::qt(text)}});
}

Edit setRule(const TagId& tag, const std::optional<std::string>& query)
{
    return define(Named::Tag, "set", tag,
                  {{QStringLiteral("rule"), query ? QJsonValue(json::qt(*query)) : QJsonValue()}});
}

Edit assess(const std::string& subject, const std::string& metric, std::optional<std::optional<double>> hlp,
            std::optional<int> ease, std::optional<int> importance)
{
    QJsonObject body{{QStringLiteral("subject"), json::qt(subject)}, {QStringLiteral("metric"), json::qt(metric)}};
    if (hlp) body[QStringLiteral("hlp")] = *hlp ? QJsonValue(**hlp) : QJsonValue();
    if (ease) body[QStringLiteral("ease")] = *ease;
    if (importance) body[QStringLiteral("importance")] = *importance;
    return {std::string(kind::assess), body, {}};
}

Edit setSetting(const std::string& name, const std::string& value)
{
    return {std::string(kind::setting),
            {{QStringLiteral("name"), json::qt(name)}, {QStringLiteral("value"), json::qt(value)}},
            {}};
}

Edit drawSample(const SampleId& id, std::uint64_t seed, const std::string& where, const std::string& run,
                const std::vector<ExampleUid>& errors, const std::vector<ExampleUid>& right)
{
    return {std::string(kind::sample),
            {{QStringLiteral("id"), json::value(id)},
             {QStringLiteral("seed"), QString::number(seed)},
             {QStringLiteral("where"), json::qt(where)},
             {QStringLiteral("run"), json::qt(run)},
             {QStringLiteral("errors"), hexArray(errors)},
             {QStringLiteral("right"), hexArray(right)}},
            {}};
}

Edit describeRun(const std::string& run, const QJsonObject& values)
{
    return {std::string(kind::run), {{QStringLiteral("run"), json::qt(run)}, {QStringLiteral("values"), values}}, {}};
}

} // namespace headroom::edits
