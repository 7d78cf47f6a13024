// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/media/media_test_tools.h"

#include <QFile>

#include <chrono>
#include <cstdlib>
#include <cstring>
#include <thread>

namespace headroom::test {

MediaOptions decoderOptions()
{
    MediaOptions options;
    options.program = QStringLiteral(HEADROOM_MEDIA_PROGRAM);
    options.timeout = std::chrono::seconds(60); // a busy machine must not fail a test
    return options;
}

Rgba pixel(const Thumbnail& thumbnail, int x, int y)
{
    Rgba result = {};
    for (std::size_t c = 0; c < 4; ++c)
        result[c] = thumbnail.rgba.at(static_cast<std::size_t>(y * thumbnail.width + x) * 4 + c);
    return result;
}

bool isLike(const Rgba& a, const Rgba& b, int tolerance)
{
    for (std::size_t c = 0; c < 4; ++c)
        if (std::abs(a[c] - b[c]) > tolerance) return false;
    return true;
}

double difference(const Thumbnail& a, const Thumbnail& b)
{
    if (a.width != b.width || a.height != b.height || a.rgba.size() != b.rgba.size()) return 255;
    double sum = 0;
    for (std::size_t i = 0; i < a.rgba.size(); ++i)
        sum += std::abs(int{a.rgba[i]} - int{b.rgba[i]});
    return sum / static_cast<double>(a.rgba.size());
}

namespace {

/// The fields of /proc/PID/stat from the third, the state, on; empty if there is no such process.
QList<QByteArray> processFields(std::int64_t pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const QByteArray text = file.readAll();
    const qsizetype end = text.lastIndexOf(") "); // the name before it may hold anything
    return end < 0 ? QList<QByteArray>() : text.mid(end + 2).split(' ');
}

} // namespace

char processState(std::int64_t pid)
{
    const auto fields = processFields(pid);
    return fields.isEmpty() ? '\0' : fields[0].at(0);
}

std::int64_t processorTicks(std::int64_t pid)
{
    const auto fields = processFields(pid);
    return fields.size() > 12 ? fields[11].toLongLong() + fields[12].toLongLong() : 0;
}

bool waitForState(std::int64_t pid, const char* states)
{
    for (int i = 0; i < 30'000; ++i) {
        const char state = processState(pid);
        if (state == 0 ? std::strchr(states, '-') != nullptr : std::strchr(states, state) != nullptr) return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    return false;
}

} // namespace headroom::test
