// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/item_set.h"
#include "core/base/result.h"
#include "core/base/settings.h"
#include "core/base/task_type.h"
#include "core/base/uuid.h"
#include "core/dataset/columns.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where a reference label comes from, weakest last (metrics.md, "reference label").
enum class LabelOrigin : std::uint8_t { None, Imported, Consensus, Hand, Decision };

struct ClassInfo
{
    ClassId id;
    std::string name;
    std::string colour;      // "#rrggbb" or empty
    std::string key;         // the key that sets it, or empty
    std::string description; // Markdown
    bool deleted = false;    // no longer offered; listed since a prediction names it
};

enum class TagKind : std::uint8_t { Hand, Imported, Rule };

struct TagInfo
{
    TagId id;
    std::string name;
    std::string colour;
    std::string key;
    std::string description;
    TagKind kind = TagKind::Hand;
    std::string rule;    // the query of a rule tag
    std::string problem; // why a rule tag can't be evaluated (query/rule_tags.h); empty if it can
};

struct FieldInfo
{
    std::string name;
    FieldType type = FieldType::Text;
    bool computed = false; // measured from the media, not imported
};

struct RunInfo
{
    RunId id;
    std::string name;
    std::string codeVersion;
    std::string notes;
    bool hasScores = false;
    std::vector<std::string> scoredClasses; // class spellings with a score column of their own
};

struct Reference
{
    Labels labels;
    std::vector<LabelOrigin> origins; // per example
    ItemSet disputed;                 // labelled differently by hand in two copies; no reference until decided
};

struct RunColumns
{
    Labels predictions;
    std::vector<double> scores; // of the predicted class, NaN where not given; empty if the run has none
};

struct BatchInfo
{
    BatchId id;
    std::string source;
    std::string licence;
    std::string who;
    std::int64_t importedAt = 0; // milliseconds since 1970 UTC
    std::uint64_t rows = 0;
    std::string fileHash;            // SHA-256 of the source in hex, or empty
    std::string optionsJson;         // what the import was told
    std::vector<std::string> fields; // metadata fields that it brought, in the file's order
    std::vector<std::string> runs;   // whose predictions it brought, where its columns name them
};

/// One drawn review sample ("n errors + m right examples").
struct ReviewSample
{
    SampleId id;
    std::string where; // the scope it was drawn from, as typed
    RunId run;
    std::uint64_t seed = 0;
    std::vector<ExampleIndex> errors; // in the order drawn
    std::vector<ExampleIndex> right;
};

/// What a user typed about a thing that has figures.
struct Assessment
{
    std::map<std::string, double> hlpByMetric; // "accuracy", "word" or "sentence" → 0..1
    int ease = 3;                              // 1..5
    int importance = 3;                        // 1..5
};

/// Where a Dataset gets its columns from: the project file, or memory in tests. Called once a column, unless snapshots
/// on two threads ask for it at the same time.
class ColumnSource
{
public:
    virtual ~ColumnSource() = default;
    virtual Result<FieldColumn> loadField(std::size_t field) = 0;
    virtual Result<RunColumns> loadRun(std::size_t run) = 0;
    /// Scores given to one class by a run (RunInfo::scoredClasses), NaN where missing.
    virtual Result<std::vector<double>> loadClassScores(std::size_t run, std::string_view spelling) = 0;
    virtual Result<StringPool> loadKeys() = 0;
    /// Media paths as imported; empty text where there is none.
    virtual Result<TextColumn> loadMedia() = 0;
    /// Which batch (index into Contents::batches) each example's newest row is from, -1 for orphans.
    virtual Result<std::vector<std::int32_t>> loadBatchOf() = 0;
};

/// A project's examples in columns. Small things are there from the start; columns are loaded when first asked for
/// and stay. Not thread-safe: one thread at a time; another thread gets a snapshot of its own.
class Dataset
{
public:
    /// All that is not loaded lazily. Every ItemSet has `size` bits.
    struct Contents
    {
        TaskType task = TaskType::Classification;
        ProjectId project;
        std::size_t size = 0;
        std::vector<std::int64_t> exampleIds; // rows of the project file (ExampleId), for edits; empty without a file
        ProjectSettings settings;
        std::vector<ClassInfo> classes;
        std::vector<FieldInfo> fields;
        std::vector<RunInfo> runs; // oldest first; the newest is in force unless told otherwise
        std::vector<TagInfo> tags;
        std::vector<ItemSet> tagged; // per tag; empty sets for rule tags (query/rule_tags.h fills them)
        ItemSet reviewed;
        Reference reference;
        std::vector<BatchInfo> batches;
        std::map<ExampleIndex, std::string> comments;
        std::vector<ReviewSample> samples;
        std::map<std::string, Assessment> assessments; // by subject, see assessmentSubject()
        std::map<std::string, TextColumn> splits;      // by name; codes: part, per example
        std::string splitInForce;
        std::string stateHash; // hex; equal event sets give equal hashes
    };

    Dataset(Contents contents, std::unique_ptr<ColumnSource> source);

    /// The same examples as they are now, for another thread: later changes of the contents are not seen there. Columns
    /// are shared, loaded ones and those to come; the source must bear being called from that thread.
    Dataset snapshot() const { return Dataset(m_columns, m_contents); }

    const Contents& contents() const { return m_contents; }
    Contents& mutableContents() { return m_contents; }
    std::size_t size() const { return m_contents.size; }
    TaskType task() const { return m_contents.task; }

    std::optional<std::size_t> fieldIndex(std::string_view name) const;
    std::optional<std::size_t> runIndex(std::string_view name) const;
    std::optional<std::size_t> tagIndex(std::string_view name) const;
    std::optional<std::size_t> classIndex(std::string_view name) const;

    /// The pointers stay valid as long as the Dataset or one of its snapshots.
    Result<const FieldColumn*> field(std::size_t index);
    Result<const RunColumns*> run(std::size_t index);
    Result<const std::vector<double>*> classScores(std::size_t run, std::string_view spelling);
    Result<const StringPool*> keys(); // the key of example i is (*keys)[i]
    Result<const TextColumn*> media();
    Result<const std::vector<std::int32_t>*> batchOf();

    /// Reads columns through another source from now on, made from the one so far: to read on another thread.
    void readThrough(const std::function<std::unique_ptr<ColumnSource>(std::unique_ptr<ColumnSource>)>& wrap);
    /// Takes over the columns that an earlier dataset of the same project has loaded, as far as they are still the
    /// same.
    void adoptColumns(const Dataset& earlier);

private:
    class Columns;
    Dataset(const std::shared_ptr<Columns>& columns, Contents contents);

    Contents m_contents;
    std::shared_ptr<Columns> m_columns;
};

/// Under what Contents::assessments keeps a thing: "all", "tag:<id>", "class:<id>", "field:<name>=<value>".
std::string assessmentSubject(const TagInfo& tag);
std::string assessmentSubject(const ClassInfo& aClass);
std::string assessmentSubject(std::string_view field, std::string_view value);

} // namespace headroom
