// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported and imported into a new project is exported the same again.
#include "core/dataset/load_dataset.h"
#include "core/exporters/table_export.h"
#include "core/importers/import_plan.h"
#include "core/importers/run_import.h"
#include "core/importers/table_source.h"
#include "core/project/project.h"
#include "tests/support/temp_files.h"

#include <QTest>

using namespace headroom;
using headroom::test::readFile;
using headroom::test::TempFolder;

namespace {

void import(Project& project, const QString& file, const ImportOptions& options)
{
    auto source = TableSource::open(file, options);
    if (!source.ok()) qFatal("%s", qPrintable(source.error().text));
    const Result<ImportPlan> plan = planImport(**source, options, project.task());
    if (!plan) qFatal("%s", qPrintable(plan.error().text));
    ProblemList problems;
    const auto result = runImport(
        **source, *plan, project.id(), [&](const BatchSpec& spec) { return project.beginBatch(spec); }, Progress(),
        problems);
    if (!result) qFatal("%s", qPrintable(result.error().text));
}

std::unique_ptr<Project> projectWith(const QString& path, TaskType task, const QString& file,
                                     const ImportOptions& options)
{
    auto project = Project::create(path, {task, {}});
    if (!project) qFatal("%s", qPrintable(project.error().text));
    import(**project, file, options);
    return std::move(project).value();
}

ImportOptions optionsOfExport(const ExportSummary& summary)
{
    ImportOptions options;
    options.key = "key";
    options.label = "reference";
    options.tags = "tags";
    options.tagSeparator = summary.listSeparator;
    for (const std::string& column : summary.columns) {
        const std::size_t at = column.find('@');
        if (column.starts_with("prediction@")) options.predictions.push_back(column + ":" + column.substr(at + 1));
        if (column.starts_with("score@")) options.scores.push_back(column + ":" + column.substr(at + 1));
    }
    return options;
}

ImportOptions optionsOfTable()
{
    ImportOptions options;
    options.key = "id";
    options.label = "truth";
    options.predictions = {"guess:v 1"};
    options.scores = {"sure:v 1"};
    options.tags = "tags";
    return options;
}

using Export = Result<ExportSummary> (*)(Dataset&, const QString&, const ExportOptions&, const Progress&);

} // namespace

class TestRoundTripExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exportedAgainTheSame_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("table");
        const QByteArray classes = "id,truth,guess,sure,tags,place,size,when,odd,code\n"
                                   "a,cat,dog,0.1,wet;dark,\"Köln, \"\"Süd\"\"\",1.5,2026-08-17,true,007\n"
                                   "\"b,\",\"=1+1\",cat,1e-300,,\" x\ny\",3,2026-08-17T09:30:00.5Z,false,08\n"
                                   "c,dog,,,dark,,,,,\n"
                                   "d,,cat,0.30000000000000004,,-1x,-0.25,1999-12-31,true,1\n";
        const QByteArray transcripts = "id,truth,guess,sure,tags,place\n"
                                       "1,hola mundo,hola,0.5,noise,es\n"
                                       "2,\"¿qué, tal?\",\"\",0.25,,\n"
                                       "3,nada,x,,a b,mx\n";
        const QByteArray missing = "id,truth,guess,sure,tags,place\n1,NA,\"\",,,NA\n2,\"\",NA,,,\"x\"\n3,a,b,,,\n";
        for (const char* ending : {"csv", "jsonl"}) {
            QTest::addRow("classes %s", ending)
                << int(TaskType::Classification) << QString::fromLatin1(ending) << classes;
            QTest::addRow("transcripts %s", ending)
                << int(TaskType::Transcription) << QString::fromLatin1(ending) << transcripts;
        }
        // In CSV an answer that is empty and one that is missing would come back as the same.
        QTest::newRow("missing transcripts jsonl")
            << int(TaskType::Transcription) << QStringLiteral("jsonl") << missing;
        QTest::newRow("sets jsonl") << int(TaskType::MultiLabel) << QStringLiteral("jsonl")
                                    << QByteArray(
                                           "id,truth,guess,sure,tags,place\n1,a;b,b,,,x\n2,,a,,t,y\n3,c,NA,,,z\n");
    }
    void exportedAgainTheSame()
    {
        QFETCH(int, task);
        QFETCH(QString, ending);
        QFETCH(QByteArray, table);
        const Export write = ending == QStringLiteral("csv") ? Export(exportCsv) : Export(exportJsonl);
        const TempFolder folder;
        const QString first = folder.path(QStringLiteral("first.") + ending);
        const QString second = folder.path(QStringLiteral("second.") + ending);

        const auto original = projectWith(folder.path(QStringLiteral("a.headroom")), TaskType(task),
                                          folder.write(QStringLiteral("table.csv"), table), optionsOfTable());
        Dataset dataset = loadDataset(*original).value();
        const Result<ExportSummary> summary = write(dataset, first, {}, Progress());
        QVERIFY(summary.ok());
        QVERIFY(summary->examples >= 3);

        const auto copy =
            projectWith(folder.path(QStringLiteral("b.headroom")), TaskType(task), first, optionsOfExport(*summary));
        Dataset again = loadDataset(*copy).value();
        QVERIFY(write(again, second, {}, Progress()).ok());
        QCOMPARE(readFile(second), readFile(first));
    }
};

QTEST_GUILESS_MAIN(TestRoundTripExport)
#include "tst_round_trip_export.moc"
