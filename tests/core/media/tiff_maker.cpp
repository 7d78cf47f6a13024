// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/media/tiff_maker.h"

#include <QtEndian>

namespace headroom::test {
namespace {

template<class T>
QByteArray littleEndian(T value)
{
    QByteArray bytes(sizeof value, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

int bytesOf(std::uint16_t type)
{
    return type == 2 ? 1 : (type == 3 ? 2 : (type == 5 ? 8 : 4));
}

} // namespace

std::pair<std::uint16_t, QByteArray> TiffMaker::shorts(const std::vector<std::uint16_t>& values)
{
    QByteArray bytes;
    for (const std::uint16_t value : values)
        bytes += littleEndian(value);
    return {std::uint16_t{3}, bytes};
}

std::pair<std::uint16_t, QByteArray> TiffMaker::number(std::uint32_t value)
{
    return {std::uint16_t{4}, littleEndian(value)};
}

std::pair<std::uint16_t, QByteArray> TiffMaker::text(const QByteArray& value)
{
    return {std::uint16_t{2}, value + '\0'};
}

std::pair<std::uint16_t, QByteArray> TiffMaker::rational(std::uint32_t numerator, std::uint32_t denominator)
{
    return {std::uint16_t{5}, littleEndian(numerator) + littleEndian(denominator)};
}

std::uint32_t TiffMaker::addDirectory(const Tags& tags)
{
    QByteArray entries = littleEndian(static_cast<std::uint16_t>(tags.size()));
    for (const auto& [tag, value] : tags) {
        const auto& [type, bytes] = value;
        QByteArray field = bytes;
        if (field.size() > 4) {
            field = littleEndian(static_cast<std::uint32_t>(m_bytes.size()));
            m_bytes += bytes + QByteArray(bytes.size() % 2, '\0');
        }
        entries += littleEndian(tag) + littleEndian(type) +
                   littleEndian(static_cast<std::uint32_t>(bytes.size() / bytesOf(type))) +
                   field.leftJustified(4, '\0');
    }
    const auto offset = static_cast<std::uint32_t>(m_bytes.size());
    m_bytes += entries + littleEndian(std::uint32_t{0});
    return offset;
}

void TiffMaker::addPage(std::uint16_t width, std::uint16_t height, std::uint16_t samples, std::uint16_t bits,
                        std::uint16_t photometric, const QByteArray& pixels, Tags further)
{
    const auto at = static_cast<std::uint32_t>(m_bytes.size());
    m_bytes += pixels + QByteArray(pixels.size() % 2, '\0');
    Tags tags = std::move(further);
    tags[256] = shorts({width});
    tags[257] = shorts({height});
    tags[258] = shorts(std::vector<std::uint16_t>(samples, bits));
    tags[259] = shorts({1});
    tags[262] = shorts({photometric});
    tags[273] = number(at);
    tags[277] = shorts({samples});
    tags[278] = shorts({height});
    tags[279] = number(static_cast<std::uint32_t>(pixels.size()));
    setOffset(m_nextPointer, addDirectory(tags));
    m_nextPointer = m_bytes.size() - 4;
}

void TiffMaker::setOffset(qsizetype at, std::uint32_t value)
{
    qToLittleEndian(value, m_bytes.data() + at);
}

} // namespace headroom::test
