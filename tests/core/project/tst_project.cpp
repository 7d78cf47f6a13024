// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/check.h"
#include "core/project/history.h"
#include "core/project/label_value.h"
#include "core/project/merge.h"
#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"

#include <QFile>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

void edit(Project& project, const Gesture& gesture)
{
    const Result<ChangeSet> applied = project.editor().apply(gesture);
    if (!applied) qFatal("%s [%s]", qPrintable(applied.error().text), qPrintable(applied.error().detail));
}

void label(Project& project, const std::string& key, const std::string& value)
{
    Gesture gesture;
    const Result<std::string> typed = typedLabel(project.editor(), project.task(), value, gesture);
    QVERIFY(typed.ok());
    gesture.push_back(edits::setLabel({exampleOf(project, key)}, *typed));
    edit(project, gesture);
}

TagId tag(Project& project, const std::string& key, const std::string& name)
{
    Gesture gesture;
    const Result<Uuid> id = project.editor().idByName(edits::Named::Tag, name, gesture);
    if (!id) qFatal("no tag");
    gesture.push_back(edits::setTag({exampleOf(project, key)}, TagId(*id), true));
    edit(project, gesture);
    return TagId(*id);
}

Table twoRows()
{
    return {{labelColumn(), prediction("m"), field("speaker"), field("length", FieldType::Real), tagsColumn()},
            {{"a", {"cat", "dog", "theo", "1.50", "noisy; far"}}, {"b", {"dog", "dog", "", "2", ""}}}};
}

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsAndLoads();
    void newerBatchesUpdate();
    void undoesAndRedoesAcrossRestarts();
    void stepsTogetherAreAllOrNone();
    void undoingAnImportLeavesWorkedOnExamples();
    void aFieldThatBecomesTextShowsWhatWasWritten();
    void renamesMergesAndDeletesClasses();
    void mergedTagsAreUnited();
    void bulkEditsAreOneStep();
    void rowsMayNameTheirRun();
    void concurrentLabelsAreDisputed();
    void refusesOthersAndSecondInstances();
    void checkFindsWhatWasChanged();
    void copiesArePlainProjects();
    void historyTellsWhatWasDone();

private:
    TempFolder m_folder;
    int m_files = 0;
    QString newPath() { return m_folder.path(QStringLiteral("p%1.headroom").arg(++m_files)); }
};

void TestProject::importsAndLoads()
{
    const auto project = makeProject(newPath());
    const BatchSummary summary = importTable(*project, twoRows());
    QCOMPARE(summary.rows, std::uint64_t{2});
    QCOMPARE(summary.examplesNew, std::uint64_t{2});
    QCOMPARE(stateText(*project), std::string("class cat\nclass dog\ntag far\ntag noisy\n"
                                              "a: cat (imported) #far #noisy @m=dog length=1.5 speaker=theo\n"
                                              "b: dog (imported) @m=dog length=2 speaker=-\n"));
}

void TestProject::newerBatchesUpdate()
{
    const auto project = makeProject(newPath());
    importTable(*project, twoRows());
    label(*project, "a", "bird");
    const BatchSummary summary =
        importTable(*project, {{labelColumn(), field("speaker")}, {{"a", {"dog", "ann"}}, {"c", {"cat", "bob"}}}});
    QCOMPARE(summary.examplesNew, std::uint64_t{1});
    QCOMPARE(summary.examplesUpdated, std::uint64_t{1});
    QCOMPARE(stateText(*project), std::string("class cat\nclass dog\nclass bird\ntag far\ntag noisy\n"
                                              "a: bird (hand) #far #noisy @m=dog length=1.5 speaker=ann\n"
                                              "b: dog (imported) @m=dog length=2 speaker=-\n"
                                              "c: cat (imported) @m=- length=- speaker=bob\n"));
}

void TestProject::undoesAndRedoesAcrossRestarts()
{
    const QString path = newPath();
    auto project = makeProject(path);
    std::vector<std::string> states{stateText(*project)};
    importTable(*project, twoRows());
    states.push_back(stateText(*project));
    label(*project, "a", "dog");
    states.push_back(stateText(*project));
    tag(*project, "b", "far");
    states.push_back(stateText(*project));
    edit(*project,
         {edits::setReviewed({exampleOf(*project, "a")}, true), edits::setComment(exampleOf(*project, "a"), "x")});
    states.push_back(stateText(*project));
    for (std::size_t i = states.size() - 1; i > 0; --i) {
        project.reset();
        project = openProject(path);
        QVERIFY(project->editor().undo().ok());
        QCOMPARE(stateText(*project), states[i - 1]);
    }
    QCOMPARE(project->editor().undo().error().code, ErrorCode::NotFound);
    for (std::size_t i = 1; i < states.size(); ++i) {
        QVERIFY(project->editor().redo().ok());
        QCOMPARE(stateText(*project), states[i]);
    }
    QCOMPARE(project->editor().redo().error().code, ErrorCode::NotFound);
    QVERIFY(project->editor().undo().ok());
    label(*project, "b", "cat");
    QCOMPARE(project->editor().redo().error().code, ErrorCode::NotFound);
}

void TestProject::stepsTogetherAreAllOrNone()
{
    const QString path = newPath();
    auto project = makeProject(path);
    importTable(*project, twoRows());
    label(*project, "a", "dog");
    tag(*project, "b", "far");
    const std::string before = stateText(*project);
    const auto events = [&] { return project->database().integer("SELECT count(*) FROM event").value(); };
    const std::int64_t eventsBefore = events();

    Editor& editor = project->editor();
    const Result<void> done = editor.together([&]() -> Result<void> {
        if (const Result<UndoneStep> first = editor.undo(); !first) return first.error();
        if (const Result<UndoneStep> second = editor.undo(); !second) return second.error();
        return Error{ErrorCode::Cancelled, QStringLiteral("cancelled"), {}};
    });
    QCOMPARE(done.error().code, ErrorCode::Cancelled);
    QCOMPARE(stateText(*project), before);
    QCOMPARE(events(), eventsBefore);

    // The journal goes on where it stood.
    label(*project, "b", "cat");
    const Result<CheckReport> report = checkProject(*project);
    QVERIFY(report.ok());
    QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : report->problems.front().c_str());
    QVERIFY(editor.undo().ok());
    QCOMPARE(stateText(*project), before);
}

void TestProject::undoingAnImportLeavesWorkedOnExamples()
{
    const QString path = newPath();
    const QString other = newPath();
    auto project = makeProject(path);
    importTable(*project, twoRows());
    project.reset();
    QVERIFY(QFile::copy(path, other));
    auto copy = openProject(other, OpenMode::ReadWrite, "bob");
    label(*copy, "a", "bird");
    project = openProject(path);
    QVERIFY(project->editor().undo().ok());
    copy.reset();
    const Result<MergeSummary> merged = mergeProject(*project, other);
    QVERIFY2(merged.ok(), merged.ok() ? "" : qPrintable(merged.error().text + merged.error().detail));
    QCOMPARE(stateText(*project), std::string("class bird\na: bird (hand)\n"));
}

void TestProject::aFieldThatBecomesTextShowsWhatWasWritten()
{
    const auto project = makeProject(newPath());
    importTable(*project, {{field("code", FieldType::Real)}, {{"a", {"1.50"}}, {"b", {"7"}}}});
    importTable(*project, {{field("code")}, {{"c", {"7b"}}}});
    QCOMPARE(stateText(*project), std::string("a: - (none) code=1.50\nb: - (none) code=7\nc: - (none) code=7b\n"));
    QVERIFY(project->editor().undo().ok());
    QCOMPARE(stateText(*project), std::string("a: - (none) code=1.5\nb: - (none) code=7\n"));
}

void TestProject::renamesMergesAndDeletesClasses()
{
    const auto project = makeProject(newPath());
    importTable(*project, twoRows());
    label(*project, "b", "bird");
    const Dataset dataset = load(*project);
    const auto id = [&](const char* name) { return dataset.contents().classes[*dataset.classIndex(name)].id; };
    edit(*project, {edits::rename(edits::Named::Class, id("cat"), "feline")});
    edit(*project, {edits::mergeInto(edits::Named::Class, id("bird"), id("dog"))});
    importTable(*project, {{labelColumn()}, {{"d", {"cat"}}, {"e", {"bird"}}}});
    QCOMPARE(stateText(*project), std::string("class feline\nclass dog\ntag far\ntag noisy\n"
                                              "a: feline (imported) #far #noisy @m=dog length=1.5 speaker=theo\n"
                                              "b: dog (hand) @m=dog length=2 speaker=-\n"
                                              "d: feline (imported) @m=- length=- speaker=-\n"
                                              "e: dog (imported) @m=- length=- speaker=-\n"));
    edit(*project, {edits::remove(edits::Named::Class, id("dog"))});
    const std::string text = stateText(*project);
    QVERIFY2(text.find("b: - (none) @m=dog") != std::string::npos, text.c_str());
    label(*project, "e", "dog");
    QVERIFY(stateText(*project).find("e: dog (hand)") != std::string::npos);
    QVERIFY(stateText(*project).find("b: - (none) @m=dog") != std::string::npos);
}

void TestProject::mergedTagsAreUnited()
{
    const auto project = makeProject(newPath());
    importTable(*project, {{labelColumn()}, {{"a", {"x"}}, {"b", {"x"}}, {"c", {"x"}}}});
    const TagId far = tag(*project, "a", "far");
    const TagId away = tag(*project, "b", "away");
    edit(*project, {edits::setTag({exampleOf(*project, "a")}, away, true)});
    edit(*project, {edits::setTag({exampleOf(*project, "a")}, away, false)});
    edit(*project, {edits::mergeInto(edits::Named::Tag, away, far)});
    QVERIFY(stateText(*project).find("a: x (imported) #far") != std::string::npos);
    QVERIFY(stateText(*project).find("b: x (imported) #far") != std::string::npos);
    edit(*project, {edits::setTag({exampleOf(*project, "a"), exampleOf(*project, "b")}, far, false)});
    QVERIFY(stateText(*project).find('#') == std::string::npos);
}

void TestProject::bulkEditsAreOneStep()
{
    const auto project = makeProject(newPath());
    Table table{{labelColumn()}, {}};
    for (int i = 0; i < 3000; ++i)
        table.rows.push_back({"k" + std::to_string(i), {i % 2 == 0 ? "x" : "y"}});
    importTable(*project, table);
    const std::string before = stateText(*project);
    std::vector<ExampleId> all;
    for (int i = 0; i < 3000; i += 3)
        all.push_back(exampleOf(*project, "k" + std::to_string(i)));
    Gesture gesture;
    const Result<std::string> value = typedLabel(project->editor(), project->task(), "z", gesture);
    gesture.push_back(edits::setLabel(all, *value));
    edit(*project, gesture);
    const std::string labelled = stateText(*project);
    QCOMPARE(static_cast<int>(std::count(labelled.begin(), labelled.end(), 'z')), 1001);
    label(*project, "k3", "x");
    QVERIFY(project->editor().undo().ok());
    QCOMPARE(stateText(*project), labelled);
    QVERIFY(project->editor().undo().ok());
    QCOMPARE(stateText(*project), before);
    QVERIFY(project->editor().redo().ok());
    QCOMPARE(stateText(*project), labelled);
    QVERIFY(checkProject(*project)->problems.empty());
}

void TestProject::rowsMayNameTheirRun()
{
    const auto project = makeProject(newPath(), TaskType::Transcription);
    Table table{{labelColumn(), prediction(""), field("accent")},
                {{"a", {"hola", "ola", "x"}}, {"a", {"hola", "hola", "x"}}, {"b", {"si", "", "y"}}}};
    table.runs = {"one", "two", "two"};
    importTable(*project, table);
    QCOMPARE(stateText(*project), std::string("a: 'hola' (imported) @one='ola' @two='hola' accent=x\n"
                                              "b: 'si' (imported) @one=- @two=- accent=y\n"));
}

void TestProject::concurrentLabelsAreDisputed()
{
    const QString path = newPath();
    const QString other = newPath();
    auto project = makeProject(path);
    importTable(*project, twoRows());
    project.reset();
    QVERIFY(QFile::copy(path, other));
    project = openProject(path);
    label(*project, "a", "bird");
    label(*project, "b", "bird");
    auto copy = openProject(other, OpenMode::ReadWrite, "bob");
    label(*copy, "a", "fish");
    label(*copy, "b", "bird");
    copy.reset();
    const Result<MergeSummary> merged = mergeProject(*project, other);
    QVERIFY(merged.ok());
    QCOMPARE(merged->disputedKeys, std::vector<std::string>{"a"});
    QVERIFY(QFile::exists(merged->backup));
    QVERIFY(stateText(*project).find("a: - (disputed)") != std::string::npos);
    QVERIFY(stateText(*project).find("b: bird (hand)") != std::string::npos);
    QCOMPARE(mergeProject(*project, other)->eventsNew, std::uint64_t{0});
    label(*project, "a", "fish");
    QVERIFY(stateText(*project).find("a: fish (hand)") != std::string::npos);
    QVERIFY(project->editor().undo().ok());
    QVERIFY(stateText(*project).find("a: - (disputed)") != std::string::npos);
}

void TestProject::refusesOthersAndSecondInstances()
{
    const QString path = newPath();
    const auto project = makeProject(path);
    QCOMPARE(Project::open(path, OpenMode::ReadWrite).error().code, ErrorCode::Locked);
    const auto reader = openProject(path, OpenMode::WriteIfPossible);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(Project::create(path, {}).error().code, ErrorCode::Conflict);
    const auto other = makeProject(newPath());
    QCOMPARE(mergeProject(*other, path).error().code, ErrorCode::Conflict);
    const QString text = m_folder.write(QStringLiteral("text.headroom"), "key,label\n");
    QCOMPARE(Project::open(text, OpenMode::ReadWrite).error().code, ErrorCode::NotAProject);
    QCOMPARE(Project::open(m_folder.path(QStringLiteral("none")), OpenMode::ReadWrite).error().code,
             ErrorCode::NotFound);
}

void TestProject::checkFindsWhatWasChanged()
{
    const auto broken = [this](const char* sql) {
        const auto project = makeProject(newPath());
        importTable(*project, twoRows());
        label(*project, "a", "bird");
        if (!checkProject(*project)->problems.empty()) return QStringLiteral("problems before");
        if (!project->database().execute(sql)) return QStringLiteral("sql failed");
        const Result<CheckReport> report = checkProject(*project);
        return report->problems.empty() ? QString() : QString::fromStdString(report->problems.front());
    };
    QVERIFY(broken("UPDATE payload SET body = replace(body, 'hand', 'decision') WHERE event > 2")
                .contains(QStringLiteral("was changed")));
    QVERIFY(broken("DELETE FROM event WHERE kind = 'label'; DELETE FROM label; DELETE FROM touch")
                .contains(QStringLiteral("Journal")));
    QVERIFY(broken("UPDATE data SET speaker = 'Theo' WHERE speaker = 'theo'").contains(QStringLiteral("values were")));
    QVERIFY(broken("UPDATE raw SET texts = '0 1.5000\n'").contains(QStringLiteral("values were")));
    QVERIFY(broken("UPDATE example SET key = 'z' WHERE key = 'b'").contains(QStringLiteral("values were")));
    QVERIFY(broken("UPDATE label SET value = NULL").contains(QStringLiteral("“label”")));
    QVERIFY(
        broken("UPDATE batch SET spec = replace(spec, 'table.csv', 'other.csv')").contains(QStringLiteral("journal")));
}

void TestProject::copiesArePlainProjects()
{
    const auto project = makeProject(newPath());
    importTable(*project, twoRows());
    const QString copy = newPath();
    QVERIFY(repairTo(*project, copy).ok());
    QCOMPARE(stateText(*openProject(copy)), stateText(*project));
}

void TestProject::historyTellsWhatWasDone()
{
    const auto project = makeProject(newPath());
    importTable(*project, twoRows());
    label(*project, "a", "dog");
    tag(*project, "b", "far");
    QVERIFY(project->editor().undo().ok());
    const Result<std::vector<HistoryStep>> steps = readHistory(*project, 10);
    QVERIFY(steps.ok());
    QCOMPARE(steps->size(), std::size_t{4});
    QCOMPARE((*steps)[0].text, std::string("undo"));
    QVERIFY((*steps)[1].isUndone);
    QCOMPARE((*steps)[2].text, std::string("label “dog” set on 1 examples"));
    QCOMPARE(readHistory(*project, 10, exampleOf(*project, "a"))->size(), std::size_t{1});
}

QTEST_APPLESS_MAIN(TestProject)
#include "tst_project.moc"
