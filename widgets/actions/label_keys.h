// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <optional>

class QKeyEvent;

namespace headroom {

/// The single keys that classes and tags are put on with, as everybody shows and obeys them. A class or tag has the key
/// that the user gave it; one whose name is a digit has that digit; the others get, in their order, what is left of 1 …
/// 9, 0 (classes) and of the letters in the order of an English keyboard's rows (tags). Letters that pages use
/// themselves (kOwnLetters) are never given away unasked. Empty: it has none. Keys are upper-case texts of one
/// character.
struct LabelKeys
{
    QStringList classes; // by class index; deleted ones have none
    QStringList tags;    // by tag index; rule tags have none
};

/// "n": none of these; "t": a new tag; "c": comment; "z": zoom; "p": play; "g": grid.
inline constexpr const char16_t* kOwnLetters = u"NTCZPG";

LabelKeys labelKeys(const Dataset::Contents& contents);

/// What a key stands for.
struct LabelTarget
{
    enum class What { Class, Tag };
    What what = What::Class;
    std::size_t index = 0; // into Contents::classes or ::tags

    bool operator==(const LabelTarget&) const = default;
};

/// nullopt for keys with Ctrl, Alt or Meta, and for those that stand for nothing. Digits of the number pad count.
std::optional<LabelTarget> targetOfKey(const LabelKeys& keys, const QKeyEvent& event);

} // namespace headroom
