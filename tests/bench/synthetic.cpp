// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/synthetic.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace headroom::bench {

namespace {

/// The output function of SplitMix64 (Steele, Lea, Flood, Fast splittable pseudorandom number generators, 2014).
std::uint64_t mix(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31);
}

/// 64 random bits for one cell.
std::uint64_t bits(std::uint64_t number, std::uint64_t column)
{
    return mix(mix(number) + column);
}

int below(std::uint64_t number, std::uint64_t column, int limit)
{
    return static_cast<int>(bits(number, column) % static_cast<std::uint64_t>(limit));
}

/// In [0, 1), rounded to `decimals`, so that text and number agree.
double unit(std::uint64_t number, std::uint64_t column, int decimals)
{
    const double steps = std::pow(10.0, decimals);
    return static_cast<double>(bits(number, column) % static_cast<std::uint64_t>(steps)) / steps;
}

template<class... Values>
std::string print(const char* format, Values... values)
{
    std::array<char, 96> text{};
    const int length = std::snprintf(text.data(), text.size(), format, values...);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace

Row row(std::uint64_t number)
{
    Row row;
    row.label = static_cast<std::size_t>(below(number, 1, 20));
    row.label = row.label < kClasses.size() ? row.label : 0; // half of the parts have no defect
    const bool wrong = below(number, 2, 100) < 12;
    row.prediction = wrong ? static_cast<std::size_t>(below(number, 3, static_cast<int>(kClasses.size()))) : row.label;
    row.score = unit(number, 4, 6);
    row.inspector = below(number, 5, 1000);
    row.city = below(number, 6, 50);
    row.camera = below(number, 7, 20);
    row.factory = 1 + below(number, 8, 5);
    row.line = 1 + below(number, 9, 40);
    row.brightness = 40.0 + std::round(unit(number, 10, 4) * 1.6e6) / 1e4;
    row.temperature = std::round(unit(number, 11, 5) * 4.5e5) / 1e4 - 5.0;
    constexpr std::int64_t start = 1'767'225'600; // 2026-01-01
    row.recordedAt = (start + below(number, 12, 180 * 24 * 3600)) * 1000;
    return row;
}

bool hasTag(std::uint64_t number, std::size_t tag)
{
    return bits(number, 100 + tag) % 250 <= tag;
}

std::string key(std::uint64_t number)
{
    return print("pictures/part-%07llu.jpg", static_cast<unsigned long long>(number));
}

std::string inspectorName(int inspector)
{
    return print("inspector-%04d", inspector);
}

std::string cityName(int city)
{
    return print("Plant city %02d", city);
}

std::string cameraName(int camera)
{
    return print("line-scan camera %02d", camera);
}

std::string tagName(std::size_t tag)
{
    return print("condition %02zu", tag);
}

namespace {

/// One of 2,000 words of 2 to 4 syllables.
std::string word(std::uint64_t random)
{
    constexpr std::array<std::string_view, 16> syllables{"ka", "lo", "mi", "ra", "ten", "su", "ver", "no",
                                                         "pi", "da", "el", "os", "gra", "tu", "bel", "an"};
    std::uint64_t which = mix(random % 2000);
    std::string text;
    for (std::uint64_t count = 2 + which % 3; count > 0; --count) {
        which /= 16;
        text += syllables[which % syllables.size()];
    }
    return text;
}

std::string words(std::uint64_t number, std::uint64_t wrong)
{
    const std::uint64_t count = 4 + bits(number, 200) % 12;
    std::string text;
    for (std::uint64_t i = 0; i < count; ++i) {
        if (i > 0) text += ' ';
        text += word(i < wrong ? bits(number, 300 + i) : bits(number, 400 + i));
    }
    return text;
}

} // namespace

std::string sentence(std::uint64_t number)
{
    return words(number, 0);
}

std::string recognised(std::uint64_t number)
{
    return words(number, below(number, 201, 5) == 0 ? 1 + bits(number, 202) % 3 : 0);
}

std::string timeText(std::int64_t milliseconds)
{
    using namespace std::chrono;
    const sys_seconds time{seconds(milliseconds / 1000)};
    const sys_days day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    return print("%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                 static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()),
                 static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
}

ItemSet randomScope(std::size_t examples, double share, std::uint64_t seed)
{
    ItemSet scope(examples);
    const auto limit = static_cast<std::uint64_t>(share * 1e6);
    for (std::size_t i = 0; i < examples; ++i)
        if (bits(i, 1000 + seed) % 1'000'000 < limit) scope.insert(static_cast<ExampleIndex>(i));
    return scope;
}

} // namespace headroom::bench
