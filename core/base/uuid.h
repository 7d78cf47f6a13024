// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// 128 bits that identify a thing in every copy of a project. All zero means "none".
struct Uuid
{
    std::array<std::uint8_t, 16> bytes{};

    auto operator<=>(const Uuid&) const = default;
    bool isNull() const { return *this == Uuid{}; }

    /// 32 lower-case hexadecimal digits.
    std::string toHex() const;
    static std::optional<Uuid> fromHex(std::string_view hex);
    /// From a cryptographic random source.
    static Uuid random();
    /// The first 16 bytes of BLAKE2b-256 over `scope`, a zero byte, `kind`, a zero byte and `name`: the same name
    /// gives the same id in every copy.
    static Uuid fromName(const Uuid& scope, std::string_view kind, std::string_view name);

    std::string_view view() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
    /// `blob` must hold 16 bytes.
    static std::optional<Uuid> fromBlob(std::string_view blob);
};

/// A Uuid that can't be mistaken for another kind's.
template<class Kind>
struct Id : Uuid
{
    Id() = default;
    explicit Id(const Uuid& uuid) : Uuid(uuid) {}
    auto operator<=>(const Id&) const = default;
    static Id random() { return Id(Uuid::random()); }
};

using ProjectId = Id<struct ProjectIdKind>;
using ExampleUid = Id<struct ExampleIdKind>;
using ClassId = Id<struct ClassIdKind>;
using TagId = Id<struct TagIdKind>;
using RunId = Id<struct RunIdKind>;
using BatchId = Id<struct BatchIdKind>;
using SessionId = Id<struct SessionIdKind>;
using SampleId = Id<struct SampleIdKind>;

/// The identity of the example with this key in a project: the key in Unicode NFC decides, nothing else.
ExampleUid exampleUid(const ProjectId& project, std::string_view key);

} // namespace headroom

template<>
struct std::hash<headroom::Uuid>
{
    std::size_t operator()(const headroom::Uuid& uuid) const noexcept
    {
        std::size_t first = 0; // uuids are random or hashes: any part of them will do
        std::memcpy(&first, uuid.bytes.data(), sizeof first);
        return first;
    }
};
template<class Kind>
struct std::hash<headroom::Id<Kind>> : std::hash<headroom::Uuid>
{};
