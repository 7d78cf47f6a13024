// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/role_guess.h"

#include "core/importers/media_files.h"
#include "core/importers/number_parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <initializer_list>
#include <optional>
#include <unordered_set>

namespace headroom {

namespace {

using Accepts = std::function<bool(std::string_view)>;

std::string lower(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return result;
}

bool isNamedNothing(const ImportOptions& options)
{
    return options.key.empty() && options.media.empty() && options.label.empty() && options.predictions.empty() &&
           options.scores.empty() && options.classScores.empty() && options.jsonScores.empty() &&
           options.runColumn.empty() && options.tags.empty();
}

/// Looks for columns by their names and by what they hold in the first rows.
class Guesser
{
public:
    explicit Guesser(const TableSource& source) : m_source(source) {}

    std::optional<std::size_t> find(std::initializer_list<std::string_view> names, const Accepts& accepts,
                                    bool mustBeUnique) const
    {
        for (const std::string_view name : names) {
            const auto& columns = m_source.columns();
            const auto found =
                std::find_if(columns.begin(), columns.end(), [&](const auto& c) { return lower(c) == name; });
            if (found == columns.end()) continue;
            const auto index = static_cast<std::size_t>(found - columns.begin());
            if (holds(index, accepts, mustBeUnique)) return index;
        }
        return std::nullopt;
    }

private:
    bool holds(std::size_t column, const Accepts& accepts, bool mustBeUnique) const
    {
        std::unordered_set<std::string_view> seen;
        bool hasAny = false;
        for (const RawRows& rows : m_source.sample()) {
            for (std::size_t i = 0; i < rows.rows(); ++i) {
                const std::string_view cell = rows.row(i)[column];
                if (mustBeUnique && (cell.empty() || !seen.insert(cell).second)) return false;
                if (!cell.empty() && !accepts(cell)) return false;
                hasAny = hasAny || !cell.empty();
            }
        }
        return hasAny;
    }

    const TableSource& m_source;
};

bool anything(std::string_view)
{
    return true;
}

bool isNumber(std::string_view text)
{
    return parseNumber(text, '.').kind != NumberKind::None;
}

QString guessNote(const std::string& column, const QString& role)
{
    return QCoreApplication::translate("Import", "Nothing was said of the column \"%1\": taken as %2.")
        .arg(QString::fromStdString(column), role);
}

} // namespace

ImportOptions withGuessedRoles(const TableSource& source, ImportOptions options, TaskType task,
                               std::vector<QString>& notes)
{
    if (!options.guessRoles) return options;
    const Guesser guesser(source);
    const auto& columns = source.columns();
    const auto guess = [&](std::string& option, std::optional<std::size_t> column, const QString& role) {
        if (!column) return;
        option = columns[*column];
        notes.push_back(guessNote(option, role));
    };
    const QString key = QCoreApplication::translate("Import", "the key");
    if (!isNamedNothing(options)) {
        if (options.key.empty() && options.media.empty())
            guess(options.key, guesser.find({"key"}, anything, true), key);
        return options;
    }
    const Accepts answer = task == TaskType::Numeric ? isNumber : anything;
    guess(options.key, guesser.find({"key", "id", "example_id", "uid", "uuid"}, anything, true), key);
    guess(options.media,
          guesser.find({"file", "filename", "file_name", "path", "filepath", "file_path", "media", "image",
                        "image_path", "audio", "audio_path"},
                       isMediaName, true),
          QCoreApplication::translate("Import", "the media file"));
    guess(options.label, guesser.find({"label", "reference", "ground_truth", "y_true"}, answer, false),
          QCoreApplication::translate("Import", "the reference label"));
    std::string prediction;
    guess(prediction, guesser.find({"prediction", "predicted", "y_pred", "hypothesis"}, answer, false),
          QCoreApplication::translate("Import", "the prediction"));
    if (!prediction.empty()) {
        options.predictions = {prediction};
        std::string score;
        guess(score, guesser.find({"score", "confidence"}, isNumber, false),
              QCoreApplication::translate("Import", "the prediction's score"));
        if (!score.empty()) options.scores = {score};
    }
    guess(options.tags, guesser.find({"tags"}, anything, false), QCoreApplication::translate("Import", "tags"));
    return options;
}

} // namespace headroom
