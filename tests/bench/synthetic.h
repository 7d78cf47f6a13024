// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/dataset.h"

#include <array>
#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace headroom::bench {

/// Invented examples for measurements: inspections of parts from several factories. Every cell is a function of its
/// row, so that a file and a dataset of any size agree, on every machine. 12 columns, of them 8 fields.
inline constexpr std::size_t kTags = 50;
inline constexpr std::array<std::string_view, 10> kClasses{"none",  "scratch", "dent", "pit mark", "discoloration",
                                                           "crack", "stain",   "burr", "bubble",   "missing part"};

struct Row
{
    std::size_t label = 0; // index into kClasses
    std::size_t prediction = 0;
    double score = 0;  // 4 to 6 decimals
    int inspector = 0; // 0 … 999
    int city = 0;      // 0 … 49
    int camera = 0;    // 0 … 19
    int factory = 1;   // 1 … 5
    int line = 1;      // 1 … 40
    double brightness = 0;
    double temperature = 0;
    std::int64_t recordedAt = 0; // milliseconds since 1970 UTC, whole seconds
};

Row row(std::uint64_t number);
bool hasTag(std::uint64_t number, std::size_t tag); // tag t is on about (t + 1) / 250 of the examples
std::string key(std::uint64_t number);
std::string inspectorName(int inspector);
std::string cityName(int city);
std::string cameraName(int camera);
std::string tagName(std::size_t tag);
/// What was said, and what the model understood.
std::string sentence(std::uint64_t number);
std::string recognised(std::uint64_t number);
/// "2026-01-31T13:59:00"
std::string timeText(std::int64_t milliseconds);

/// The rows 0 … examples-1 as CSV with a header; with a column of tag names, separated by ";", if asked for.
void writeCsv(std::ostream& out, std::uint64_t examples, bool withTags);

/// The same in memory: a classification task with one run "model", all tags imported.
Dataset dataset(std::size_t examples);

/// A transcription task of this size with the same tags: 4 to 15 words, one to three of them wrong in a fifth of the
/// predictions. Nothing but tags, reference labels and the run.
Dataset transcripts(std::size_t examples);

/// About `share` of the examples, differently for each seed.
ItemSet randomScope(std::size_t examples, double share, std::uint64_t seed);

} // namespace headroom::bench
