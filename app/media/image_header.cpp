// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/image_header.h"

#include "app/media/frame_count.h"

#include <algorithm>
#include <cctype>
#include <exception>
#include <exiv2/exiv2.hpp>
#include <limits>
#include <string>

namespace headroom::media {
namespace {

using Finder = Exiv2::ExifData::const_iterator (*)(const Exiv2::ExifData&);

constexpr std::size_t kMaxTextBytes = 256;

/// Printable text without the padding that cameras add.
std::string textOf(const Exiv2::ExifData& exif, Exiv2::ExifData::const_iterator found)
{
    if (found == exif.end()) return {};
    std::string text = found->toString();
    text.resize(std::min({text.size(), text.find('\0'), kMaxTextBytes}));
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0)
        text.pop_back();
    return text;
}

std::string textOf(const Exiv2::ExifData& exif, const char* key)
{
    return textOf(exif, exif.findKey(Exiv2::ExifKey(key)));
}

std::optional<double> numberOf(const Exiv2::ExifData& exif, Finder find)
{
    const auto found = find(exif);
    if (found == exif.end() || found->count() == 0) return std::nullopt;
    const Exiv2::Rational value = found->toRational();
    if (value.second == 0 || value.first < 0) return std::nullopt;
    return static_cast<double>(value.first) / static_cast<double>(value.second);
}

std::int32_t orientationOf(const Exiv2::ExifData& exif)
{
    const auto found = exif.findKey(Exiv2::ExifKey("Exif.Image.Orientation"));
    if (found == exif.end() || found->count() == 0) return 1;
    const long value = found->toLong();
    return value >= 1 && value <= 8 ? static_cast<std::int32_t>(value) : 1;
}

/// EXIF's "2026:08-17 09:30:00" forms → "2026-08-17T09:30:00"; nothing for the zeros and blanks of unset clocks.
std::string isoTime(std::string_view text, std::string_view offset)
{
    constexpr std::string_view kForm = "dddd:dd:dd dd:dd:dd";
    if (text.size() < kForm.size() || text.starts_with("0000")) return {};
    std::string result;
    for (std::size_t i = 0; i < kForm.size(); ++i) {
        const bool isDigit = std::isdigit(static_cast<unsigned char>(text[i])) != 0;
        if (isDigit != (kForm[i] == 'd')) return {};
        const bool isDateSeparator = i == 4 || i == 7;
        result += isDateSeparator ? '-' : (i == 10 ? 'T' : text[i]);
    }
    const bool hasOffset = offset.size() == 6 && (offset[0] == '+' || offset[0] == '-') && offset[3] == ':';
    return hasOffset ? result + std::string(offset) : result;
}

std::string timeTaken(const Exiv2::ExifData& exif)
{
    std::string original =
        isoTime(textOf(exif, "Exif.Photo.DateTimeOriginal"), textOf(exif, "Exif.Photo.OffsetTimeOriginal"));
    if (!original.empty()) return original;
    return isoTime(textOf(exif, "Exif.Photo.DateTimeDigitized"), textOf(exif, "Exif.Photo.OffsetTimeDigitized"));
}

void readExif(const Exiv2::ExifData& exif, MediaFacts& facts)
{
    if (exif.empty()) return;
    facts.orientation = orientationOf(exif);
    facts.takenAt = timeTaken(exif);
    facts.cameraMake = textOf(exif, "Exif.Image.Make");
    facts.cameraModel = textOf(exif, "Exif.Image.Model");
    facts.exposureSeconds = numberOf(exif, Exiv2::exposureTime);
    facts.aperture = numberOf(exif, Exiv2::fNumber);
    facts.iso = numberOf(exif, Exiv2::isoSpeed);
    facts.focalLengthMm = numberOf(exif, Exiv2::focalLength);
}

} // namespace

ImageHeader readImageHeader(std::span<const std::uint8_t> bytes, FileFormat format)
{
    ImageHeader header;
    header.facts.kind = MediaKind::Image;
    header.facts.format = formatName(format);
    header.facts.frames = countFrames(bytes, format);
    if (format == FileFormat::Pnm || bytes.size() > std::numeric_limits<int>::max()) return header;
    try {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        const auto image = Exiv2::ImageFactory::open(bytes.data(), static_cast<long>(bytes.size()));
        image->readMetadata();
        header.storedWidth = image->pixelWidth();
        header.storedHeight = image->pixelHeight();
        readExif(image->exifData(), header.facts);
    } catch (const std::exception&) {
        // A damaged EXIF block is no reason to refuse a picture; what was read before it stays.
    }
    return header;
}

} // namespace headroom::media
