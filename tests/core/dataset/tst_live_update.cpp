// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/judgement.h"
#include "core/dataset/label_text.h"
#include "core/dataset/shown_edit.h"
#include "core/metrics/evaluation.h"
#include "core/project/label_value.h"
#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"

#include <QTest>

#include <random>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr int kExamples = 70; // more than a word of a bitmap
constexpr int kSteps = 90;

const std::vector<std::string>& values(TaskType task)
{
    static const std::vector<std::string> numbers{"1", "2.5", "-3", "1000"};
    static const std::vector<std::string> texts{"the cat", "a cat sat", "the  CAT", "on the mat sat a dog"};
    static const std::vector<std::string> classes{"dent", "scratch", "stain", "crack"};
    static const std::vector<std::string> sets{"dent", "dent;stain", "crack;scratch", "stain"};
    switch (task) {
    case TaskType::Numeric:
        return numbers;
    case TaskType::Transcription:
        return texts;
    case TaskType::MultiLabel:
        return sets;
    default:
        return classes;
    }
}

/// One example as people see it.
QString exampleText(const Dataset& dataset, ExampleIndex example)
{
    const Dataset::Contents& contents = dataset.contents();
    const std::optional<std::string> label = labelText(contents.reference.labels, contents.classes, example);
    QString text = QStringLiteral("%1: label %2 of origin %3%4;")
                       .arg(example)
                       .arg(label ? QString::fromStdString(*label) : QStringLiteral("none"));
    text = text.arg(static_cast<int>(contents.reference.origins[example]))
               .arg(contents.reference.disputed.contains(example) ? QStringLiteral(" disputed") : QString());
    for (std::size_t tag = 0; tag < contents.tags.size(); ++tag) {
        if (contents.tagged[tag].contains(example)) text += QStringLiteral(" #%1").arg(tag);
    }
    if (contents.reviewed.contains(example)) text += QStringLiteral(" reviewed");
    const auto comment = contents.comments.find(example);
    return comment == contents.comments.end()
               ? text
               : text + QStringLiteral(" “%1”").arg(QString::fromStdString(comment->second));
}

/// The first example that looks different, in both forms; empty where there is none.
QString difference(const Dataset& kept, const Dataset& fresh)
{
    for (ExampleIndex example = 0; example < fresh.size(); ++example) {
        const QString a = exampleText(kept, example);
        const QString b = exampleText(fresh, example);
        if (a != b) return QStringLiteral("kept: %1\nread: %2").arg(a, b);
    }
    return {};
}

QString evaluationText(const Evaluation& evaluation, ExampleIndex example)
{
    QString text;
    for (const ItemSet* set : {&evaluation.evaluated, &evaluation.errors, &evaluation.correct, &evaluation.disputed,
                               &evaluation.hasReference, &evaluation.hasPrediction})
        text += set->contains(example) ? u'1' : u'0';
    if (!evaluation.residuals.empty()) text += QStringLiteral(" %1").arg(evaluation.residuals[example]);
    if (!evaluation.edits.empty())
        text += QStringLiteral(" %1/%2").arg(evaluation.edits[example]).arg(evaluation.referenceWords[example]);
    return text;
}

/// Planes that hold nothing may be there or not.
QString planesText(const BitPlanes& planes)
{
    QString text;
    for (const std::vector<std::uint64_t>& plane : planes.planes()) {
        for (const std::uint64_t word : plane)
            text += QString::number(word) + u' ';
        text += u'|';
    }
    while (text.endsWith(QStringLiteral("0 0 |")))
        text.chop(5);
    return text;
}

QString difference(const Evaluation& kept, const Evaluation& fresh)
{
    for (ExampleIndex example = 0; example < kExamples; ++example) {
        const QString a = evaluationText(kept, example);
        const QString b = evaluationText(fresh, example);
        if (a != b) return QStringLiteral("example %1: kept %2, computed %3").arg(example).arg(a, b);
    }
    if (planesText(kept.wordPlanes.editsTimesWords) != planesText(fresh.wordPlanes.editsTimesWords))
        return QStringLiteral("the bit planes of edits × words");
    return planesText(kept.wordPlanes.words) == planesText(fresh.wordPlanes.words)
               ? QString()
               : QStringLiteral("the bit planes of words");
}

std::unique_ptr<Project> madeProject(const QString& path, TaskType task, std::mt19937& random)
{
    std::unique_ptr<Project> project = makeProject(path, task);
    Table table;
    table.columns = {labelColumn(), tagsColumn(), prediction("model")};
    const auto any = [&] { return values(task)[random() % values(task).size()]; };
    for (int i = 0; i < kExamples; ++i) {
        const bool isLabelled = random() % 3 > 0;
        table.rows.push_back(
            {"key" + std::to_string(i), {isLabelled ? any() : "", random() % 4 == 0 ? "noise" : "", any()}});
    }
    importTable(*project, table);
    return project;
}

class RandomEdits
{
public:
    RandomEdits(Project& project, const Dataset& dataset, std::mt19937& random)
        : m_project(project), m_dataset(dataset), m_random(random)
    {}

    Gesture next()
    {
        const std::size_t tag = m_random() % m_dataset.contents().tags.size();
        switch (m_random() % 8) {
        case 0:
            return {edits::setLabel(examples(), std::nullopt)};
        case 1:
            return {edits::setTag(examples(), m_dataset.contents().tags[tag].id, m_random() % 2 == 0)};
        case 2:
            return {edits::setReviewed(examples(), m_random() % 2 == 0)};
        case 3:
            return {edits::setComment(examples().front(), m_random() % 3 == 0 ? "" : "blurred")};
        case 4:
            return {edits::setLabel(examples(), value(), edits::LabelBy::Decision, "agreed")};
        default:
            return {edits::setLabel(examples(), value())};
        }
    }

private:
    std::vector<ExampleId> examples()
    {
        std::set<ExampleId> chosen;
        for (std::size_t i = 0; i < 1 + m_random() % 3; ++i)
            chosen.insert(m_dataset.contents().exampleIds[m_random() % m_dataset.size()]);
        return {chosen.begin(), chosen.end()};
    }
    std::string value()
    {
        const TaskType task = m_project.task();
        Gesture unused;
        return typedLabel(m_project.editor(), task, values(task)[m_random() % values(task).size()], unused).value();
    }

    Project& m_project;
    const Dataset& m_dataset;
    std::mt19937& m_random;
};

} // namespace

/// The columns in memory follow edits without being loaded again, and say the same as if they were.
class TestLiveUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsRandomEdits_data()
    {
        QTest::addColumn<TaskType>("task");
        QTest::newRow("classification") << TaskType::Classification;
        QTest::newRow("multi-label") << TaskType::MultiLabel;
        QTest::newRow("transcription") << TaskType::Transcription;
        QTest::newRow("numeric") << TaskType::Numeric;
    }

    void followsRandomEdits()
    {
        QFETCH(TaskType, task);
        std::mt19937 random(20261123);
        const TempFolder folder;
        const std::unique_ptr<Project> project = madeProject(folder.path(QStringLiteral("p.headroom")), task, random);
        Dataset kept = load(*project);
        Evaluation evaluation = evaluate(kept, 0).value();
        RandomEdits edits(*project, kept, random);
        for (int step = 0; step < kSteps; ++step) {
            const ChangeSet changes = random() % 5 == 0 ? undoOrRedo(*project, random) : apply(*project, edits, kept);
            const Result<Judgement> read = readJudgement(*project, changes.examples);
            QVERIFY(read);
            const std::optional<std::vector<ExampleIndex>> changed = putJudgement(kept.mutableContents(), *read);
            QVERIFY2(changed.has_value(), "classes, tags and examples are the same");
            QVERIFY(updateEvaluation(evaluation, kept, 0, touched(kept, changes)));

            Dataset fresh = load(*project);
            QCOMPARE(difference(kept, fresh), QString());
            QCOMPARE(difference(evaluation, evaluate(fresh, 0).value()), QString());
        }
    }

    /// Nothing else must be read where the edit says that all of it is shown.
    void showsWholeEditsExactly()
    {
        std::mt19937 random(7);
        const TempFolder folder;
        const std::unique_ptr<Project> project =
            madeProject(folder.path(QStringLiteral("p.headroom")), TaskType::Classification, random);
        RandomEdits edits(*project, load(*project), random);
        int whole = 0;
        for (int step = 0; step < kSteps; ++step) {
            Dataset kept = load(*project);
            const Gesture gesture = RandomEdits(*project, kept, random).next();
            const ShownEdit shown = showEdit(kept.mutableContents(), gesture.front());
            QVERIFY(project->editor().apply(gesture));
            if (!shown.isWhole) continue;
            ++whole;
            QCOMPARE(difference(kept, load(*project)), QString());
        }
        QVERIFY(whole > kSteps / 3);
    }

    void saysWhenClassesAreOthers()
    {
        std::mt19937 random(3);
        const TempFolder folder;
        const std::unique_ptr<Project> project =
            madeProject(folder.path(QStringLiteral("p.headroom")), TaskType::Classification, random);
        Dataset kept = load(*project);
        Gesture gesture;
        const std::string value = typedLabel(project->editor(), TaskType::Classification, "new class", gesture).value();
        gesture.push_back(edits::setLabel({kept.contents().exampleIds[4]}, value));
        QVERIFY(!showEdit(kept.mutableContents(), gesture.back()).isWhole);
        const Result<ChangeSet> changes = project->editor().apply(gesture);
        QVERIFY(changes);
        const Result<Judgement> read = readJudgement(*project, changes->examples);
        QVERIFY(read);
        QVERIFY(!putJudgement(kept.mutableContents(), *read));
    }

private:
    static ChangeSet apply(Project& project, RandomEdits& edits, Dataset& kept)
    {
        const Gesture gesture = edits.next();
        for (const Edit& edit : gesture)
            showEdit(kept.mutableContents(), edit);
        return project.editor().apply(gesture).value();
    }
    static ChangeSet undoOrRedo(Project& project, std::mt19937& random)
    {
        const Result<UndoneStep> step = random() % 3 == 0 ? project.editor().redo() : project.editor().undo();
        // the import stays: without it there would be no examples
        if (step && step->changes.batchesChanged()) return project.editor().redo().value().changes;
        return step ? step->changes : ChangeSet{};
    }
    static std::vector<ExampleIndex> touched(const Dataset& dataset, const ChangeSet& changes)
    {
        std::vector<ExampleIndex> examples;
        for (const ExampleId id : changes.examples)
            examples.push_back(*indexOfExample(dataset.contents(), id));
        return examples;
    }
};

QTEST_GUILESS_MAIN(TestLiveUpdate)
#include "tst_live_update.moc"
