// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/sample_feed.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace headroom {

SampleFeed::SampleFeed(QObject* parent) : QIODevice(parent)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void SampleFeed::append(const SoundSamples& samples)
{
    m_bytes.remove(0, m_read);
    m_read = 0;
    const qsizetype before = m_bytes.size();
    m_bytes.resize(before + static_cast<qsizetype>(samples.values.size() * sizeof(std::int16_t)));
    char* to = m_bytes.data() + before;
    for (const float value : samples.values) {
        const auto sample = static_cast<std::int16_t>(std::lround(std::clamp(value, -1.0F, 1.0F) * 32767.0F));
        std::memcpy(to, &sample, sizeof sample);
        to += sizeof sample;
    }
}

qint64 SampleFeed::readData(char* data, qint64 most)
{
    const qint64 there = std::min(most, waiting());
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<std::size_t>(there));
    m_read += there;
    if (m_isFinished || there == most) return there;
    std::memset(data + there, 0, static_cast<std::size_t>(most - there));
    return most;
}

} // namespace headroom
