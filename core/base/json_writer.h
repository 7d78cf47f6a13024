// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace headroom {

/// Writes one JSON text (RFC 8259) with its members in the order of the calls, as UTF-8 without needless white space.
/// Numbers are the shortest text that reads back to the same double; what isn't finite (undefined figures) is null.
/// Bytes that are not UTF-8 become U+FFFD. The caller balances begin and end, and calls key() before each member.
class JsonWriter
{
public:
    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& null();
    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view(text)); }
    template<class Number>
    requires std::is_arithmetic_v<Number> JsonWriter& value(Number number)
    {
        if constexpr (std::is_same_v<Number, bool>)
            return raw(number ? "true" : "false");
        else if constexpr (std::is_floating_point_v<Number>)
            return real(number);
        else
            return raw(std::to_string(number));
    }
    template<class T>
    JsonWriter& value(const std::optional<T>& maybe)
    {
        return maybe ? value(*maybe) : null();
    }
    template<class T>
    JsonWriter& value(const std::vector<T>& items)
    {
        beginArray();
        for (const T& item : items)
            value(item);
        return endArray();
    }
    /// key() and value().
    template<class T>
    JsonWriter& member(std::string_view name, const T& what)
    {
        return key(name).value(what);
    }

    /// The text so far.
    const std::string& text() const { return m_text; }

private:
    JsonWriter& real(double number);
    JsonWriter& raw(std::string_view token);
    void separate();

    std::string m_text;
    bool m_needsComma = false;
};

} // namespace headroom
