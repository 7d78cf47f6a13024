// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace headroom::test {

/// One chunk with its length and checksum.
QByteArray pngChunk(const QByteArray& type, const QByteArray& data);

struct PngForm
{
    std::uint32_t width = 1;
    std::uint32_t height = 1;
    int bitDepth = 8;
    int colourType = 2;    // 0 grey, 2 RGB, 4 grey and alpha, 6 RGBA
    QByteArray extra = {}; // chunks before the pixels
};

/// `rows`: the pixels without filter bytes, width × height of them in the given form.
QByteArray makePng(const PngForm& form, const QByteArray& rows);

/// A 32-bit BMP; `bgrx` from the bottom row up.
QByteArray makeBmp32(std::uint32_t width, std::uint32_t height, const QByteArray& bgrx);

/// 16-bit PCM; `samples` interleaved.
QByteArray makeWav(std::uint32_t rate, int channels, const std::vector<std::int16_t>& samples);

} // namespace headroom::test
