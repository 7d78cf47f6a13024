// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/media/file_makers.h"

#include <QDataStream>
#include <QIODevice>

namespace headroom::test {
namespace {

/// W3C PNG, third edition, annex D.
std::uint32_t crc32(const QByteArray& bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        crc ^= static_cast<std::uint8_t>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? 0xEDB88320U ^ (crc >> 1) : crc >> 1;
    }
    return crc ^ 0xFFFFFFFFU;
}

QByteArray bigEndian(std::uint32_t value)
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << value;
    return bytes;
}

class LittleEndian
{
public:
    LittleEndian() : m_stream(&m_bytes, QIODevice::WriteOnly) { m_stream.setByteOrder(QDataStream::LittleEndian); }
    LittleEndian& text(const char* text)
    {
        m_stream.writeRawData(text, static_cast<int>(qstrlen(text)));
        return *this;
    }
    LittleEndian& u16(std::size_t value)
    {
        m_stream << static_cast<std::uint16_t>(value);
        return *this;
    }
    LittleEndian& u32(std::size_t value)
    {
        m_stream << static_cast<std::uint32_t>(value);
        return *this;
    }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QDataStream m_stream;
};

} // namespace

QByteArray pngChunk(const QByteArray& type, const QByteArray& data)
{
    return bigEndian(static_cast<std::uint32_t>(data.size())) + type + data + bigEndian(crc32(type + data));
}

QByteArray makePng(const PngForm& form, const QByteArray& rows)
{
    QByteArray header = bigEndian(form.width) + bigEndian(form.height);
    header += static_cast<char>(form.bitDepth);
    header += static_cast<char>(form.colourType);
    header += QByteArray(3, '\0');
    QByteArray filtered;
    const qsizetype stride = rows.size() / static_cast<qsizetype>(form.height);
    for (qsizetype at = 0; stride > 0 && at < rows.size(); at += stride)
        filtered += '\0' + rows.mid(at, stride);
    return QByteArray("\x89PNG\r\n\x1A\n") + pngChunk("IHDR", header) + form.extra +
           pngChunk("IDAT", qCompress(filtered).mid(4)) + pngChunk("IEND", {});
}

QByteArray makeBmp32(std::uint32_t width, std::uint32_t height, const QByteArray& bgrx)
{
    const auto pixelBytes = static_cast<std::size_t>(bgrx.size());
    LittleEndian file;
    file.text("BM").u32(54 + pixelBytes).u32(0).u32(54);
    file.u32(40).u32(width).u32(height).u16(1).u16(32).u32(0).u32(pixelBytes).u32(2835).u32(2835).u32(0).u32(0);
    return file.bytes() + bgrx;
}

QByteArray makeWav(std::uint32_t rate, int channels, const std::vector<std::int16_t>& samples)
{
    const auto width = static_cast<std::size_t>(channels) * 2;
    const std::size_t dataBytes = samples.size() * 2;
    LittleEndian file;
    file.text("RIFF").u32(36 + dataBytes).text("WAVEfmt ").u32(16).u16(1).u16(static_cast<std::size_t>(channels));
    file.u32(rate).u32(rate * width).u16(width).u16(16).text("data").u32(dataBytes);
    for (const std::int16_t sample : samples)
        file.u16(static_cast<std::uint16_t>(sample));
    return file.bytes();
}

} // namespace headroom::test
