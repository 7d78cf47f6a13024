// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task_type.h"
#include "core/metrics/comparison.h"
#include "core/metrics/confusion.h"
#include "core/metrics/error_row.h"
#include "core/metrics/error_table.h"
#include "core/metrics/evaluation.h"
#include "core/metrics/numeric.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// All that a prioritised error report says, as plain data: the writers (html_report.h, markdown_report.h, …) are pure
/// functions of it. Texts are UTF-8 as the user gave them; proportions are 0..1; what is undefined is empty.

/// The rows of one field, most potential gain first.
struct ReportField
{
    std::string name;
    FieldType type = FieldType::Text;
    std::vector<ErrorRow> rows;
};

/// Which way one class was taken for another, and how well each class is found.
struct ReportClasses
{
    std::vector<std::string> names;     // by class index
    std::optional<Confusion> confusion; // classification only
    ClassReport report;
};

struct ReportComparison
{
    std::string before; // the older run; the report's own run is the newer one
    ComparisonRow overall;
    std::vector<ComparisonRow> rows; // of the tags, or of the first field where there are none
};

/// A run of text, marked where it differs from the other side.
struct MarkedText
{
    std::string text;
    bool differs = false;
};

/// What an example looks or sounds like. Nothing set: it has no medium.
struct ReportMedia
{
    std::string mimeType; // of `bytes`, an encoded thumbnail
    std::string bytes;
    int width = 0; // pixels
    int height = 0;
    std::vector<float> minima; // waveform: equally many, -1..1
    std::vector<float> maxima;
    double durationSeconds = 0;
    std::string problem; // why the medium can't be shown, for the user
};

struct ReportExample
{
    std::string key;
    std::string mediaPath; // as imported; empty where there is no medium
    ReportMedia media;
    std::vector<MarkedText> reference;
    std::vector<MarkedText> prediction;
    std::optional<double> score;
    std::optional<std::uint64_t> edits; // transcription
    std::optional<std::uint64_t> referenceWords;
    std::vector<std::string> tags;
    std::vector<std::pair<std::string, std::string>> fields; // where there is no medium: the first fields' values
};

struct ReportExamples
{
    std::string name; // of the row that they are errors of
    std::string query;
    std::uint64_t errors = 0; // all in that row
    std::vector<ReportExample> examples;
};

/// Where data came from.
struct ReportBatch
{
    std::string source;
    std::string licence;
    std::string who;
    std::int64_t importedAt = 0; // milliseconds since 1970 UTC
    std::uint64_t rows = 0;
};

struct ReportModel
{
    std::string title;
    std::string project;
    TaskType task = TaskType::Classification;
    Metric metric = Metric::Accuracy;
    std::string scope;          // the query in force, empty: everything
    std::uint64_t examples = 0; // in the project
    std::uint64_t inScope = 0;
    std::string run;
    std::string runNotes;
    std::string codeVersion; // of the run
    Baseline::Kind baseline = Baseline::Kind::Hlp;
    std::string baselineName; // a run's name or a published figure's source
    std::size_t minSupport = 30;

    ErrorRow overall;
    LeftOut leftOut;
    std::optional<WordFigures> words;      // transcription
    std::optional<NumericFigures> numeric; // numeric tasks
    std::vector<ErrorRow> tags;            // most potential gain first
    std::optional<ErrorRow> untaggedErrors;
    std::optional<ErrorRow> notReviewed;
    ReviewProgress review;
    std::vector<ReportField> fields;        // where errors gather most first
    std::vector<std::string> fieldsLeftOut; // not shown: too many values, or less telling than those shown
    std::optional<ReportClasses> classes;
    std::optional<ReportComparison> comparison;
    std::vector<ReportExamples> groups;
    std::vector<ReportBatch> batches;

    std::string stateHash; // of the project, hex
    std::string version;   // of Headroom
    std::string language;  // "en", "de", "es": of words and numbers
};

} // namespace headroom
