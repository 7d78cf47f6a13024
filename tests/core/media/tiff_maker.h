// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace headroom::test {

/// Writes little-endian TIFF files tag by tag (TIFF 6.0). EXIF and GPS blocks are directories of the same form.
class TiffMaker
{
public:
    using Tags = std::map<std::uint16_t, std::pair<std::uint16_t, QByteArray>>; // tag → type, value bytes

    static std::pair<std::uint16_t, QByteArray> shorts(const std::vector<std::uint16_t>& values);
    static std::pair<std::uint16_t, QByteArray> number(std::uint32_t value);
    static std::pair<std::uint16_t, QByteArray> text(const QByteArray& value);
    static std::pair<std::uint16_t, QByteArray> rational(std::uint32_t numerator, std::uint32_t denominator);

    /// Appends a directory that nothing points to yet; returns its offset.
    std::uint32_t addDirectory(const Tags& tags);
    /// Appends a page of uncompressed pixels, `samples` of 8 or 16 bits each, with further tags.
    void addPage(std::uint16_t width, std::uint16_t height, std::uint16_t samples, std::uint16_t bits,
                 std::uint16_t photometric, const QByteArray& pixels, Tags further = {});
    QByteArray bytes() const { return m_bytes; }

private:
    void setOffset(qsizetype at, std::uint32_t value);

    QByteArray m_bytes = QByteArray("II*\0\0\0\0\0", 8);
    qsizetype m_nextPointer = 4; // where the offset of the next page is to be written
};

} // namespace headroom::test
