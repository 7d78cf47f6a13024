// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/media/pixels.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace headroom::media {
namespace {

cv::Size fitted(cv::Size size, int maxEdge)
{
    const int edge = std::max(size.width, size.height);
    if (edge <= maxEdge) return size;
    const double scale = static_cast<double>(maxEdge) / edge;
    const auto scaled = [scale](int side) { return std::max(1, static_cast<int>(std::lround(side * scale))); };
    return {scaled(size.width), scaled(size.height)};
}

cv::Mat stretchedTo8Bits(const cv::Mat& picture)
{
    cv::Mat real;
    picture.convertTo(real, CV_32F);
    cv::patchNaNs(real);
    double least = 0;
    double greatest = 0;
    cv::minMaxIdx(real.reshape(1), &least, &greatest);
    const double range = greatest - least;
    const bool canStretch = std::isfinite(range) && range > 0;
    const double scale = canStretch ? 255.0 / range : 1.0;
    cv::Mat result;
    real.convertTo(result, CV_8U, scale, canStretch ? -least * scale : 0.0);
    return result;
}

cv::Mat to8Bits(const cv::Mat& picture)
{
    if (picture.depth() == CV_8U) return picture;
    if (picture.depth() != CV_16U) return stretchedTo8Bits(picture);
    cv::Mat result;
    picture.convertTo(result, CV_8U, 1.0 / 257.0);
    return result;
}

cv::Mat channelTo8Bits(const cv::Mat& picture, int channel)
{
    cv::Mat result;
    cv::extractChannel(picture, result, channel);
    return to8Bits(result);
}

cv::Mat areaMean(const cv::Mat& picture, cv::Size size)
{
    cv::Mat result;
    cv::resize(picture, result, size, 0, 0, cv::INTER_AREA);
    return result;
}

/// Colours are weighted with their alpha while pixels are averaged, lest invisible colours bleed into visible ones.
/// One channel after the other, since whole products of a large picture would take too much memory; 16 bits hold a
/// product exactly.
cv::Mat shrunkWithAlpha(const cv::Mat& bgra, cv::Size size)
{
    const cv::Mat alpha = channelTo8Bits(bgra, 3);
    std::vector<cv::Mat> channels(4);
    channels[3] = areaMean(alpha, size);
    for (int c = 0; c < 3; ++c) {
        cv::Mat products;
        cv::multiply(channelTo8Bits(bgra, c), alpha, products, 1.0, CV_16U);
        cv::divide(areaMean(products, size), channels[3], channels[static_cast<std::size_t>(c)], 1.0, CV_8U);
    }
    cv::Mat result;
    cv::merge(channels, result);
    return result;
}

cv::Mat shrunk(const cv::Mat& picture, int maxEdge)
{
    const cv::Size size = fitted(picture.size(), maxEdge);
    if (size == picture.size()) return picture;
    const bool isWhole = picture.depth() == CV_8U || picture.depth() == CV_16U;
    const cv::Mat source = isWhole ? picture : to8Bits(picture); // stretched over all channels alike
    return source.channels() == 4 ? shrunkWithAlpha(source, size) : areaMean(source, size);
}

cv::Mat coloursAsRgba(const cv::Mat& picture)
{
    cv::Mat result;
    const int channels = picture.channels();
    cv::cvtColor(picture, result,
                 channels == 1 ? cv::COLOR_GRAY2RGBA : (channels == 3 ? cv::COLOR_BGR2RGBA : cv::COLOR_BGRA2RGBA));
    return result;
}

/// EXIF 2.32, tag 0x0112: what 1..8 say of the first row and the first column.
cv::Mat upright(cv::Mat picture, std::int32_t orientation)
{
    constexpr int kAboutX = 0;
    constexpr int kAboutY = 1;
    constexpr int kBoth = -1;
    if (orientation >= 5 && orientation <= 8) cv::transpose(picture, picture);
    switch (orientation) {
    case 2:
    case 6:
        cv::flip(picture, picture, kAboutY);
        break;
    case 3:
    case 7:
        cv::flip(picture, picture, kBoth);
        break;
    case 4:
    case 8:
        cv::flip(picture, picture, kAboutX);
        break;
    default:
        break;
    }
    return picture;
}

} // namespace

cv::Mat toRgba(const cv::Mat& decoded, int maxEdge, std::int32_t orientation)
{
    return upright(coloursAsRgba(to8Bits(shrunk(decoded, maxEdge))), orientation);
}

cv::Mat asBgra(const cv::Mat& rgba)
{
    cv::Mat result;
    cv::cvtColor(rgba, result, cv::COLOR_RGBA2BGRA);
    return result;
}

cv::Mat onWhite(const cv::Mat& rgba)
{
    cv::Mat result(rgba.size(), CV_8UC3);
    for (int y = 0; y < rgba.rows; ++y) {
        const auto* from = rgba.ptr<cv::Vec4b>(y);
        auto* to = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < rgba.cols; ++x) {
            const int alpha = from[x][3];
            for (int c = 0; c < 3; ++c)
                to[x][2 - c] = static_cast<std::uint8_t>((from[x][c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return result;
}

} // namespace headroom::media
