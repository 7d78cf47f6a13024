// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/import_roles.h"

#include "core/importers/column_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

/// Fills ImportRoles step by step; each step fails or goes on.
class RoleAssigner
{
public:
    RoleAssigner(const TableSource& source, const ImportOptions& options)
        : m_options(options), m_columns(source.columns()), m_finder(source.columns(), source.name())
    {}

    Result<ImportRoles> assign()
    {
        for (const auto step :
             {&RoleAssigner::checkOptions, &RoleAssigner::assignSimple, &RoleAssigner::assignKey,
              &RoleAssigner::assignPredictions, &RoleAssigner::assignScores, &RoleAssigner::assignClassScores,
              &RoleAssigner::assignJsonScores, &RoleAssigner::ignoreColumns}) {
            if (Result<void> done = (this->*step)(); !done) return done.error();
        }
        return std::move(m_roles);
    }

private:
    Result<void> checkOptions();
    Result<void> assignSimple();
    Result<void> assignKey();
    Result<void> assignPredictions();
    Result<void> assignScores();
    Result<void> assignClassScores();
    Result<void> assignJsonScores();
    Result<void> ignoreColumns();
    Result<std::string> runOfClassScores(const std::string& own) const;
    Result<void> assignOne(const std::string& column, const char* option, ColumnRole role);
    Result<std::string> runOfScore(const std::string& own, std::size_t number) const;

    const ImportOptions& m_options;
    const std::vector<std::string>& m_columns;
    ColumnFinder m_finder;
    ImportRoles m_roles;
    std::vector<std::string> m_runs; // of the predictions, in their order
};

Result<void> RoleAssigner::checkOptions()
{
    const bool hasNoKey = m_options.key.empty() && m_options.media.empty();
    if (!m_options.runColumn.empty() && hasNoKey)
        return invalid(QCoreApplication::translate(
            "Import", "--run-column needs --key: without it, the rows of one example can't be told from others."));
    if (m_options.predictionsOnly && hasNoKey)
        return invalid(QCoreApplication::translate(
            "Import", "--predictions-only needs --key, to find the examples that the predictions are for."));
    if (m_options.predictionsOnly && m_options.predictions.empty())
        return invalid(QCoreApplication::translate("Import", "--predictions-only needs --prediction."));
    if (!m_options.runColumn.empty() && m_options.predictions.size() != 1)
        return invalid(QCoreApplication::translate(
            "Import", "--run-column needs exactly one --prediction: the run is named by the row."));
    if (!m_options.runColumn.empty() && !m_options.run.empty())
        return invalid(QCoreApplication::translate("Import", "--run and --run-column can't both name the run."));
    return {};
}

Result<void> RoleAssigner::assignOne(const std::string& column, const char* option, ColumnRole role)
{
    if (column.empty()) return {};
    const Result<std::size_t> index = m_finder.take(column, option);
    if (!index) return index.error();
    m_roles.columns[*index] = {role, {}, {}};
    return {};
}

Result<void> RoleAssigner::assignSimple()
{
    if (Result<void> done = assignOne(m_options.media, "--media", ColumnRole::Media); !done) return done;
    if (Result<void> done = assignOne(m_options.label, "--label", ColumnRole::Label); !done) return done;
    return assignOne(m_options.tags, "--tags", ColumnRole::Tags);
}

Result<void> RoleAssigner::assignKey()
{
    // The media path may be the key too: by being named twice, or since nothing else is.
    if (m_options.key.empty() || m_options.key == m_options.media) {
        if (!m_options.media.empty()) m_roles.key = *m_finder.find(m_options.media, "--media");
    } else {
        const Result<std::size_t> index = m_finder.take(m_options.key, "--key");
        if (!index) return index.error();
        m_roles.key = *index;
    }
    if (m_options.runColumn.empty()) return {};
    const Result<std::size_t> index = m_finder.take(m_options.runColumn, "--run-column");
    if (!index) return index.error();
    m_roles.runColumn = *index;
    return {};
}

Result<void> RoleAssigner::assignPredictions()
{
    for (const std::string& text : m_options.predictions) {
        Result<ColumnFinder::RunColumn> column = m_finder.takeWithRun(text, "--prediction");
        if (!column) return column.error();
        std::string run = column->run.empty() ? m_options.run : column->run;
        if (m_roles.runColumn) {
            if (!run.empty())
                return invalid(
                    QCoreApplication::translate("Import", "--prediction names a run, but --run-column does too."));
        } else if (run.empty()) {
            run = m_columns[column->index];
            m_roles.notes.push_back(QCoreApplication::translate("Import",
                                                                "The run is called \"%1\" after its column; --run "
                                                                "gives it another name.")
                                        .arg(QString::fromStdString(run)));
        }
        if (std::find(m_runs.begin(), m_runs.end(), run) != m_runs.end())
            return invalid(QCoreApplication::translate("Import",
                                                       "Two prediction columns can't belong to one run, \"%1\". Name "
                                                       "the runs: --prediction COLUMN:RUN.")
                               .arg(QString::fromStdString(run)));
        m_runs.push_back(run);
        m_roles.columns[column->index] = {ColumnRole::Prediction, std::move(run), {}};
    }
    return {};
}

// A score that names no run belongs to --run, or to the prediction of its number where there are as many of each.
Result<std::string> RoleAssigner::runOfScore(const std::string& own, std::size_t number) const
{
    if (m_roles.runColumn) {
        if (own.empty()) return std::string();
        return invalid(QCoreApplication::translate("Import", "--score names a run, but --run-column does too."));
    }
    if (!own.empty()) return own;
    if (!m_options.run.empty()) return m_options.run;
    if (m_runs.size() == m_options.scores.size()) return m_runs[number];
    return invalid(QCoreApplication::translate("Import",
                                               "It isn't clear which run a score belongs to. Name it: --score "
                                               "COLUMN:RUN."));
}

Result<void> RoleAssigner::assignScores()
{
    std::vector<std::string> scored;
    for (std::size_t i = 0; i < m_options.scores.size(); ++i) {
        const Result<ColumnFinder::RunColumn> column = m_finder.takeWithRun(m_options.scores[i], "--score");
        if (!column) return column.error();
        const Result<std::string> run = runOfScore(column->run, i);
        if (!run) return run.error();
        if (std::find(scored.begin(), scored.end(), *run) != scored.end())
            return invalid(QCoreApplication::translate("Import",
                                                       "Two score columns can't belong to one run, \"%1\". Name the "
                                                       "runs: --score COLUMN:RUN.")
                               .arg(QString::fromStdString(*run)));
        scored.push_back(*run);
        m_roles.columns[column->index] = {ColumnRole::Score, *run, {}};
    }
    return {};
}

Result<std::string> RoleAssigner::runOfClassScores(const std::string& own) const
{
    if (m_roles.runColumn && !own.empty())
        return invalid(QCoreApplication::translate("Import", "--scores names a run, but --run-column does too."));
    if (!own.empty()) return own;
    if (!m_options.run.empty() || m_roles.runColumn) return m_options.run;
    if (m_runs.size() == 1) return m_runs.front();
    return invalid(
        QCoreApplication::translate("Import", "It isn't clear which run --scores belongs to. Name it with --run."));
}

Result<void> RoleAssigner::assignClassScores()
{
    if (m_options.classScores.empty()) return {};
    const Result<std::string> run = runOfClassScores({});
    if (!run) return run.error();
    for (const auto& [className, column] : m_options.classScores) {
        const Result<std::size_t> index = m_finder.take(column, "--scores");
        if (!index) return index.error();
        m_roles.columns[*index] = {ColumnRole::ClassScore, *run, className};
    }
    return {};
}

Result<void> RoleAssigner::assignJsonScores()
{
    if (m_options.jsonScores.empty()) return {};
    const Result<ColumnFinder::RunColumn> column = m_finder.takeWithRun(m_options.jsonScores, "--scores");
    if (!column) return column.error();
    Result<std::string> run = runOfClassScores(column->run);
    if (!run) return run.error();
    m_roles.jsonScores[column->index] = std::move(*run);
    return {};
}

Result<void> RoleAssigner::ignoreColumns()
{
    for (const std::string& name : m_options.ignored) {
        const Result<std::size_t> index = m_finder.take(name, "--ignore");
        if (!index) return index.error();
        m_roles.ignored.insert(*index);
    }
    return {};
}

} // namespace

Result<ImportRoles> assignRoles(const TableSource& source, const ImportOptions& options)
{
    return RoleAssigner(source, options).assign();
}

} // namespace headroom
