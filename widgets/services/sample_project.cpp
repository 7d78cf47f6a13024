// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/sample_project.h"

#include "core/importers/run_import.h"
#include "core/media/approved_roots.h"
#include "core/project/editor.h"
#include "core/project/project.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace headroom {

namespace {

std::string text(const QJsonObject& recipe, const char* key)
{
    return recipe.value(QLatin1String(key)).toString().toStdString();
}

std::vector<std::string> texts(const QJsonObject& recipe, const char* key)
{
    std::vector<std::string> all;
    for (const QJsonValue& value : recipe.value(QLatin1String(key)).toArray())
        all.push_back(value.toString().toStdString());
    return all;
}

ImportOptions optionsOf(const QJsonObject& recipe)
{
    ImportOptions options;
    options.key = text(recipe, "key");
    options.media = text(recipe, "media");
    options.label = text(recipe, "label");
    options.predictions = texts(recipe, "predictions");
    options.scores = texts(recipe, "scores");
    options.runColumn = text(recipe, "runColumn");
    options.missing = texts(recipe, "missing");
    options.source = text(recipe, "source");
    options.licence = text(recipe, "licence");
    const QJsonObject missingIn = recipe.value(QLatin1String("missingIn")).toObject();
    for (auto column = missingIn.begin(); column != missingIn.end(); ++column)
        options.missingIn.push_back({column.key().toStdString(), column.value().toString().toStdString()});
    return options;
}

Result<QJsonObject> readRecipe(const QString& folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("sample.json")));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Sample", "%1: the sample's data are not there. Install Headroom "
                                                           "anew, or open a project of your own.")
                         .arg(file.fileName()),
                     file.errorString()};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<void> importTable(Project& project, const QString& path, const ImportOptions& options)
{
    auto source = TableSource::open(path, options);
    if (!source) return source.error();
    const Result<ImportPlan> plan = planImport(**source, options, project.task());
    if (!plan) return plan.error();
    ProblemList problems;
    const auto begin = [&project](const BatchSpec& spec) { return project.beginBatch(spec); };
    const auto done = runImport(**source, *plan, project.id(), begin, Progress(), problems);
    if (!done) return done.error();
    return {};
}

Result<void> addRules(Project& project, const QJsonArray& rules)
{
    for (const QJsonValue& value : rules) {
        const QJsonObject rule = value.toObject();
        Gesture gesture;
        const auto id = project.editor().idByName(edits::Named::Tag, text(rule, "tag"), gesture);
        if (!id) return id.error();
        gesture.push_back(edits::setRule(TagId(*id), text(rule, "query")));
        const double hlp = rule.value(QLatin1String("hlp")).toDouble();
        const std::string subject = "tag:" + TagId(*id).toHex();
        const char* metric = project.task() == TaskType::Transcription ? "word" : "accuracy";
        gesture.push_back(edits::assess(subject, metric, std::optional(hlp), {}, {}));
        if (const auto done = project.editor().apply(gesture); !done) return done.error();
    }
    return {};
}

Result<void> fill(const QString& folder, const QJsonObject& recipe, const QString& path)
{
    const auto task = taskFromName(text(recipe, "task")).value_or(TaskType::Classification);
    auto project = Project::create(path, {task, texts(recipe, "classes")});
    if (!project) return project.error();
    const QString table = QDir(folder).filePath(recipe.value(QLatin1String("table")).toString());
    if (auto done = importTable(**project, table, optionsOf(recipe)); !done) return done;
    if (auto done = addRules(**project, recipe.value(QLatin1String("rules")).toArray()); !done) return done;
    return ApprovedRoots().approve((*project)->id(), {QFileInfo(folder).canonicalFilePath(), {}});
}

void removeProject(const QString& path)
{
    for (const QString& ending : {QString(), QStringLiteral("-journal"), QStringLiteral(".lock")})
        QFile::remove(path + ending);
}

} // namespace

QString sampleFolder()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString installed = program.filePath(QStringLiteral("../share/headroom/sample"));
    for (const QString& folder : {installed, QStringLiteral(HEADROOM_SAMPLE_SOURCE)})
        if (QFileInfo(folder).isDir()) return QDir::cleanPath(folder);
    return {};
}

// Made beside and moved into place, so that no half-made project stays.
Result<void> makeSampleProject(const QString& folder, const QString& project)
{
    const Result<QJsonObject> recipe = readRecipe(folder);
    if (!recipe) return recipe.error();
    if (!QDir().mkpath(QFileInfo(project).path()))
        return Error{
            ErrorCode::Io,
            QCoreApplication::translate("Sample", "%1: the folder can't be made.").arg(QFileInfo(project).path()),
            {}};
    const QString unfinished = project + QStringLiteral(".new");
    removeProject(unfinished);
    Result<void> done = fill(folder, *recipe, unfinished);
    if (done && !QFile::rename(unfinished, project))
        done = Error{ErrorCode::Io, QCoreApplication::translate("Sample", "%1: can't be written.").arg(project), {}};
    removeProject(unfinished);
    return done;
}

QString userSamplePath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("headroom/spoken-digits.headroom"));
}

} // namespace headroom
