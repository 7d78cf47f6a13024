// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actions/label_keys.h"

#include <QKeyEvent>

#include <algorithm>

namespace headroom {

namespace {

constexpr const char16_t* kDigits = u"1234567890";
constexpr const char16_t* kLetters = u"QWERTYUIOPASDFGHJKLZXCVBNM";

QString ownKey(const std::string& key)
{
    const QString text = QString::fromStdString(key).trimmed().toUpper();
    return text.size() == 1 ? text : QString();
}

/// Gives the free ones of `stock` to those that have no key yet.
template<class Wants>
void giveAway(QStringView stock, const QStringList& taken, QStringList& keys, Wants wants)
{
    qsizetype next = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (!keys[i].isEmpty() || !wants(static_cast<std::size_t>(i))) continue;
        while (next < stock.size() && taken.contains(QString(stock[next])))
            ++next;
        if (next == stock.size()) return;
        keys[i] = stock[next++];
    }
}

} // namespace

LabelKeys labelKeys(const Dataset::Contents& contents)
{
    LabelKeys keys;
    for (const ClassInfo& aClass : contents.classes)
        keys.classes << (aClass.deleted ? QString() : ownKey(aClass.key));
    for (const TagInfo& tag : contents.tags)
        keys.tags << (tag.kind == TagKind::Rule ? QString() : ownKey(tag.key));

    // A class called "7" is looked for under 7.
    for (qsizetype i = 0; i < keys.classes.size(); ++i) {
        const ClassInfo& aClass = contents.classes[static_cast<std::size_t>(i)];
        const QString name = QString::fromStdString(aClass.name);
        const bool isDigit = name.size() == 1 && QStringView(kDigits).contains(name.front());
        const bool isFree = !keys.classes.contains(name) && !keys.tags.contains(name);
        if (keys.classes[i].isEmpty() && !aClass.deleted && isDigit && isFree) keys.classes[i] = name;
    }

    QStringList taken = keys.classes + keys.tags;
    for (const QChar letter : QStringView(kOwnLetters))
        taken << QString(letter);
    giveAway(kDigits, taken, keys.classes, [&](std::size_t i) { return !contents.classes[i].deleted; });
    giveAway(kLetters, taken, keys.tags, [&](std::size_t i) { return contents.tags[i].kind != TagKind::Rule; });
    return keys;
}

std::optional<LabelTarget> targetOfKey(const LabelKeys& keys, const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return std::nullopt;
    const QString key = event.text().toUpper();
    if (key.size() != 1) return std::nullopt;
    if (const qsizetype at = keys.classes.indexOf(key); at >= 0)
        return LabelTarget{LabelTarget::What::Class, static_cast<std::size_t>(at)};
    if (const qsizetype at = keys.tags.indexOf(key); at >= 0)
        return LabelTarget{LabelTarget::What::Tag, static_cast<std::size_t>(at)};
    return std::nullopt;
}

} // namespace headroom
