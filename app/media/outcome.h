// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_protocol.h"

#include <string>
#include <utility>
#include <variant>

namespace headroom::media {

using media_protocol::Refusal;

/// Why a request isn't served; see media_protocol::Answer.
struct Refused
{
    Refusal refusal = Refusal::Broken;
    std::string detail;
    std::int64_t first = 0;
    std::int64_t second = 0;
};

/// A value or the reason why there is none. (core/base/result.h carries texts for people, which need Qt.)
template<class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Outcome(Refused refused) : m_state(std::in_place_index<1>, std::move(refused)) {}
    Outcome(Refusal refusal) : Outcome(Refused{refusal, {}, 0, 0}) {}

    explicit operator bool() const { return m_state.index() == 0; }
    T& operator*() { return std::get<0>(m_state); }
    const T& operator*() const { return std::get<0>(m_state); }
    T* operator->() { return &std::get<0>(m_state); }
    const Refused& refused() const { return std::get<1>(m_state); }

private:
    std::variant<T, Refused> m_state;
};

} // namespace headroom::media
