// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporters/export_columns.h"

#include "core/exporters/column_readers.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>

namespace headroom {

namespace {

using ColumnResult = Result<std::unique_ptr<const ExportColumn>>;

Error failure(ErrorCode code, const QString& text, const std::string& name)
{
    return {code, text.arg(QString::fromStdString(name)), {}};
}

std::string inBackticks(const std::string& name)
{
    std::string quoted = "`";
    for (const char c : name) {
        if (c == '`') quoted += '`';
        quoted += c;
    }
    return quoted + "`";
}

/// Makes columns by name. The names that don't mean a field are tried first, then the fields.
class ColumnMaker
{
public:
    ColumnMaker(Dataset& dataset, std::string split) : m_dataset(dataset), m_split(std::move(split)) {}

    ColumnResult make(const std::string& name)
    {
        if (isBuiltIn(m_dataset, name)) return makeBuiltIn(name);
        for (std::size_t i = 0; i < contents().fields.size(); ++i) {
            const std::string& field = contents().fields[i].name;
            if (name == field || name == inBackticks(field)) return makeField(i, fieldColumnName(m_dataset, field));
        }
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "Export",
                           "There is no column “%1” to export. Write a field's name, or one of key, media, reference, "
                           "origin, disputed, reviewed, comment, tags, tag:NAME, split, prediction, score, "
                           "prediction@RUN, score@RUN."),
                       name);
    }

    static bool isBuiltIn(const Dataset& dataset, const std::string& name)
    {
        static const std::set<std::string> fixed = {"key",     "media",      "reference", "label",
                                                    "origin",  "disputed",   "reviewed",  "tags",
                                                    "comment", "prediction", "score",     "split"};
        if (fixed.contains(name)) return true;
        const Dataset::Contents& contents = dataset.contents();
        const auto isTag = [&](const TagInfo& tag) { return name == "tag:" + tag.name; };
        const auto isRun = [&](const RunInfo& run) {
            const auto isClass = [&](const std::string& spelling) { return name == scoreName(run, spelling); };
            return name == "prediction@" + run.name || name == "score@" + run.name ||
                   std::any_of(run.scoredClasses.begin(), run.scoredClasses.end(), isClass);
        };
        return std::any_of(contents.tags.begin(), contents.tags.end(), isTag) ||
               std::any_of(contents.runs.begin(), contents.runs.end(), isRun);
    }

    static std::string scoreName(const RunInfo& run, const std::string& spelling)
    {
        return "score@" + run.name + ":" + spelling;
    }

private:
    const Dataset::Contents& contents() const { return m_dataset.contents(); }

    ColumnResult makeBuiltIn(const std::string& name)
    {
        if (name == "key")
            return loaded(m_dataset.keys(), [&](const StringPool& keys) { return readers::keys(name, keys); });
        if (name == "media") {
            return loaded(m_dataset.media(),
                          [&](const TextColumn& media) { return readers::texts(name, media, true); });
        }
        if (name == "reference" || name == "label")
            return done(readers::labels(name, contents().reference.labels, contents().classes));
        if (name == "origin") return done(readers::origins(name, contents().reference.origins));
        if (name == "disputed") return done(readers::flags(name, contents().reference.disputed));
        if (name == "reviewed") return done(readers::flags(name, contents().reviewed));
        if (name == "comment") return done(readers::comments(name, contents().comments));
        if (name == "tags") return done(readers::tags(name, contents()));
        if (name == "split") return makeSplit(name);
        for (std::size_t i = 0; i < contents().tags.size(); ++i) {
            if (name == "tag:" + contents().tags[i].name) return done(readers::flags(name, contents().tagged[i]));
        }
        return makeOfRun(name);
    }

    ColumnResult makeOfRun(const std::string& name)
    {
        const auto& runs = contents().runs;
        if (runs.empty()) {
            return failure(
                ErrorCode::NotFound,
                QCoreApplication::translate(
                    "Export", "The column “%1” needs a run, and the project has none. Import predictions first."),
                name);
        }
        for (std::size_t i = 0; i < runs.size(); ++i) {
            const bool isNewest = i + 1 == runs.size();
            const bool isPrediction = name == "prediction@" + runs[i].name || (isNewest && name == "prediction");
            if (isPrediction || name == "score@" + runs[i].name || (isNewest && name == "score")) {
                return loaded(m_dataset.run(i), [&](const RunColumns& run) {
                    return isPrediction ? readers::labels(name, run.predictions, contents().classes)
                                        : readers::numbers(name, run.scores);
                });
            }
            for (const std::string& spelling : runs[i].scoredClasses) {
                if (name != scoreName(runs[i], spelling)) continue;
                return loaded(m_dataset.classScores(i, spelling),
                              [&](const std::vector<double>& scores) { return readers::numbers(name, scores); });
            }
        }
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Export", "There is no column “%1” to export."),
                       name);
    }

    ColumnResult makeSplit(const std::string& name)
    {
        const std::string& split = m_split.empty() ? contents().splitInForce : m_split;
        const auto found = contents().splits.find(split);
        if (found != contents().splits.end()) return done(readers::texts(name, found->second));
        if (split.empty()) {
            return failure(ErrorCode::NotFound,
                           QCoreApplication::translate(
                               "Export", "The column “%1” needs a split, and none is in force. Make one first."),
                           name);
        }
        return failure(ErrorCode::NotFound, QCoreApplication::translate("Export", "There is no split “%1”."), split);
    }

    ColumnResult makeField(std::size_t index, std::string name)
    {
        return loaded(m_dataset.field(index), [&](const FieldColumn& column) {
            return readers::field(std::move(name), column, contents().fields[index].type);
        });
    }

    template<class T, class Make>
    static ColumnResult loaded(Result<const T*> column, Make make)
    {
        if (!column) return column.error();
        return done(make(**column));
    }
    static ColumnResult done(std::unique_ptr<const ExportColumn> column) { return ColumnResult(std::move(column)); }

    Dataset& m_dataset;
    std::string m_split;
};

bool hasMedia(Dataset& dataset)
{
    const Result<const TextColumn*> media = dataset.media();
    if (!media) return false;
    const auto& codes = (*media)->codes;
    return std::any_of(codes.begin(), codes.end(), [&](std::int32_t code) {
        return code != kMissingCode && !(*media)->values[static_cast<std::size_t>(code)].empty();
    });
}

std::vector<std::string> defaultNames(Dataset& dataset)
{
    std::vector<std::string> names = {"key"};
    if (hasMedia(dataset)) names.emplace_back("media");
    names.emplace_back("reference");
    for (const FieldInfo& field : dataset.contents().fields)
        names.push_back(fieldColumnName(dataset, field.name));
    names.emplace_back("tags");
    for (const RunInfo& run : dataset.contents().runs) {
        names.push_back("prediction@" + run.name);
        if (run.hasScores) names.push_back("score@" + run.name);
        for (const std::string& spelling : run.scoredClasses)
            names.push_back(ColumnMaker::scoreName(run, spelling));
    }
    return names;
}

} // namespace

std::string fieldColumnName(const Dataset& dataset, const std::string& field)
{
    return field.starts_with('`') || ColumnMaker::isBuiltIn(dataset, field) ? inBackticks(field) : field;
}

Result<ExportColumns> exportColumns(Dataset& dataset, const std::vector<std::string>& names, const std::string& split)
{
    std::vector<std::string> wanted = names.empty() ? defaultNames(dataset) : names;
    if (!split.empty() && std::find(wanted.begin(), wanted.end(), "split") == wanted.end())
        wanted.emplace_back("split");
    ColumnMaker maker(dataset, split);
    ExportColumns columns;
    std::set<std::string> seen;
    for (const std::string& name : wanted) {
        ColumnResult column = maker.make(name);
        if (!column) return column.error();
        if (!seen.insert((*column)->name()).second)
            return failure(ErrorCode::InvalidInput,
                           QCoreApplication::translate("Export", "The column “%1” is asked for twice. Name it once."),
                           name);
        columns.push_back(std::move(column).value());
    }
    return columns;
}

} // namespace headroom
