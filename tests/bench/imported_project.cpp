// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/imported_project.h"

#include "core/importers/import_plan.h"
#include "core/importers/run_import.h"
#include "core/importers/table_source.h"
#include "tests/bench/synthetic.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace headroom::bench {

namespace {

ImportOptions usualOptions()
{
    ImportOptions options;
    options.key = "key";
    options.label = "label";
    options.predictions = {"prediction:model"};
    options.scores = {"score:model"};
    return options;
}

} // namespace

void stopBecauseOf(const Error& error)
{
    std::cerr << qPrintable(error.text) << '\n';
    std::exit(1);
}

ImportedProject::ImportedProject(std::size_t examples)
    : ImportedProject([examples](std::ostream& out) { writeCsv(out, examples, false); }, usualOptions())
{}

ImportedProject::ImportedProject(const std::function<void(std::ostream&)>& writeTable, const ImportOptions& options)
    : m_folder(QDir::current().filePath(QStringLiteral("bench-XXXXXX")))
{
    const QString table = m_folder.filePath(QStringLiteral("table.csv"));
    std::ofstream out(table.toStdString(), std::ios::binary);
    writeTable(out);
    out.close();
    m_project =
        orStop(Project::create(m_folder.filePath(QStringLiteral("p.headroom")), {TaskType::Classification, {}}));
    const auto source = orStop(TableSource::open(table, options));
    const ImportPlan plan = orStop(planImport(*source, options, TaskType::Classification));
    ProblemList problems;
    orStop(runImport(
        *source, plan, m_project->id(), [this](const BatchSpec& spec) { return m_project->beginBatch(spec); },
        Progress(), problems));
    QFile::remove(table);
}

QString ImportedProject::release()
{
    m_project.reset();
    return m_folder.filePath(QStringLiteral("p.headroom"));
}

} // namespace headroom::bench
