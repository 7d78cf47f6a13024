// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace headroom::cli {

/// Emphasis on a terminal; plain text where `isColoured` is false.
struct Style
{
    bool isColoured = false;

    /// Coloured if `descriptor` is a terminal that can and NO_COLOR (no-color.org) is not set.
    static Style forOutput(int descriptor);

    std::string bold(std::string_view text) const { return wrap("1", text); }
    std::string dim(std::string_view text) const { return wrap("2", text); }
    std::string red(std::string_view text) const { return wrap("31", text); }
    std::string green(std::string_view text) const { return wrap("32", text); }

private:
    std::string wrap(std::string_view code, std::string_view text) const;
};

/// Whether the descriptor is a terminal that understands cursor movement.
bool isTerminal(int descriptor);

} // namespace headroom::cli
