// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// What an event is called in every copy: the n-th of its session, from 1.
struct EventName
{
    SessionId session;
    std::int64_t n = 0;

    auto operator<=>(const EventName&) const = default;
};

/// Where an event stands in the fold. An event that had seen another always stands behind it (its Lamport time is
/// larger); the rest makes the order total and equal in every copy.
struct EventOrder
{
    std::int64_t lamport = 0;
    EventName name;

    auto operator<=>(const EventOrder&) const = default;
};

/// The kinds of journal events. The names are in the file: never change one.
namespace kind {
inline constexpr std::string_view open = "open";         // a session begins: who, host, version, heads
inline constexpr std::string_view label = "label";       // origin hand, decision or consensus
inline constexpr std::string_view tag = "tag";           // a tag on or off
inline constexpr std::string_view review = "review";     // gone through for tags, or not after all
inline constexpr std::string_view comment = "comment";   //
inline constexpr std::string_view defineClass = "class"; // made, renamed, merged, deleted …
inline constexpr std::string_view defineTag = "tag-definition";
inline constexpr std::string_view assess = "assess";   // HLP, ease, importance
inline constexpr std::string_view setting = "setting"; // of the project
inline constexpr std::string_view sample = "sample";   // a review sample was drawn
inline constexpr std::string_view run = "run";         // what is known of a run
inline constexpr std::string_view import = "import";   // a batch came in
inline constexpr std::string_view revoke = "revoke";   // undo and redo
} // namespace kind

/// 32 bytes of BLAKE2b-256.
using Hash = std::string;

/// An event as it is in the file. `body` is a JSON object; `items` names many examples (project/item_list.h).
struct Event
{
    EventName name;
    std::int64_t step = 0; // n of the first event of the gesture that it belongs to
    std::int64_t lamport = 0;
    std::int64_t at = 0; // milliseconds since 1970 UTC
    std::string kind;
    std::string body;
    std::string items;
    Hash previous; // hash of event n-1 of the session; empty for n = 1
    Hash payloadHash;
    Hash hash;
    std::int64_t id = 0; // its row in this file

    EventOrder order() const { return {lamport, name}; }
};

Hash payloadHash(std::string_view body, std::string_view items);
/// Over everything of the event but `id`, the body and the items (which payloadHash stands for).
Hash eventHash(const Event& event);

} // namespace headroom
