// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_client.h"

#include <QString>

#include <array>
#include <cstdint>

namespace headroom::test {

/// The decoder program of this build.
MediaOptions decoderOptions();

using Rgba = std::array<int, 4>;
Rgba pixel(const Thumbnail& thumbnail, int x, int y);
/// Each channel within `tolerance`.
bool isLike(const Rgba& a, const Rgba& b, int tolerance);

/// Mean absolute difference of all bytes; 255 if the sizes differ.
double difference(const Thumbnail& a, const Thumbnail& b);

/// The error's text without the path it begins with, or "" on success.
template<class T>
QString reason(const Result<T>& result, const QString& path)
{
    if (result.ok()) return {};
    const QString prefix = path + QStringLiteral(": ");
    const QString text = result.error().text;
    return text.startsWith(prefix) ? text.mid(prefix.size()) : QStringLiteral("no path in: ") + text;
}

/// The letter that /proc gives the state of a process ('R', 'S', 'T', 'Z' …), 0 if there is none.
char processState(std::int64_t pid);
/// Waits until processState is one of `states` ("-" stands for no such process); false after half a minute.
bool waitForState(std::int64_t pid, const char* states);

/// Processor time that a process has used, in clock ticks.
std::int64_t processorTicks(std::int64_t pid);

} // namespace headroom::test
