// SPDX-License-Identifier: GPL-3.0-or-later
// Three copies of a project label, tag, rename, merge classes, delete, import, undo, redo and merge at random. After
// every merge a copy equals a simple model, and in the end all copies are the same whatever the order of merging.
#include "core/project/check.h"
#include "core/project/json.h"
#include "core/project/label_value.h"
#include "core/project/merge.h"
#include "core/project/state_hash.h"
#include "tests/core/project/journal_model.h"
#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace headroom;
using namespace headroom::test;
using namespace Qt::StringLiterals;

namespace {

struct Copy
{
    QString path;
    std::unique_ptr<Project> project;
    std::set<int> ops;
};

class Story
{
public:
    Story(const TempFolder& folder, unsigned seed) : m_folder(folder), m_seed(seed), m_random(seed)
    {
        const QString first = pathOf(0);
        const ProjectId id = makeProject(first)->id();
        m_model = std::make_unique<JournalModel>(id);
        for (int i = 0; i < 3; ++i) {
            if (i > 0) QFile::copy(first, pathOf(i));
            m_copies.push_back({pathOf(i), openProject(pathOf(i), OpenMode::ReadWrite, "p" + std::to_string(i)), {}});
        }
        import(m_copies[0]);
        mergeInto(m_copies[1], m_copies[0]);
        mergeInto(m_copies[2], m_copies[0]);
    }

    void run(int steps)
    {
        for (int i = 0; i < steps; ++i)
            act(m_copies[pick(3)]);
    }

    void mergeAll()
    {
        std::vector<std::size_t> order{0, 1, 2};
        for (int round = 0; round < 2; ++round) {
            std::shuffle(order.begin(), order.end(), m_random);
            for (const std::size_t into : order) {
                for (const std::size_t from : order) {
                    if (into != from) mergeInto(m_copies[into], m_copies[from]);
                }
            }
        }
        for (Copy& copy : m_copies) {
            compare(copy);
            QCOMPARE(test::stateText(*copy.project), test::stateText(*m_copies[0].project));
            QCOMPARE(*stateHash(copy.project->database()), *stateHash(m_copies[0].project->database()));
            const Result<CheckReport> report = checkProject(*copy.project);
            QVERIFY2(report->problems.empty(), report->problems.empty() ? "" : report->problems.front().c_str());
        }
    }

    void undoEverything()
    {
        for (Copy& copy : m_copies) {
            while (undo(copy, false)) {
            }
            compare(copy);
        }
    }

private:
    QString pathOf(int i) const { return m_folder.path(QStringLiteral("s%1-%2.headroom").arg(m_seed).arg(i)); }
    std::size_t pick(std::size_t n) { return m_random() % n; }
    std::string key() { return "k" + std::to_string(pick(5)); }
    std::string name() { return "n" + std::to_string(pick(5)); }

    void compare(Copy& copy)
    {
        const std::string expected = m_model->stateText(copy.ops);
        const std::string given = test::stateText(*copy.project);
        if (expected != given) qDebug("seed %u\nexpected:\n%s\ngiven:\n%s", m_seed, expected.c_str(), given.c_str());
        QVERIFY(expected == given);
    }

    std::int64_t lamportOf(Copy& copy, const EventName& name)
    {
        return *copy.project->database().integer("SELECT e.lamport FROM event e JOIN session s ON s.id = e.session "
                                                 "WHERE s.uuid = x'" +
                                                 name.session.toHex() + "' AND e.n = " + std::to_string(name.n));
    }

    /// Writes a gesture whose edits are `ops` in their order.
    void write(Copy& copy, const Gesture& gesture, std::vector<Op> ops)
    {
        const Result<ChangeSet> applied = copy.project->editor().apply(gesture);
        if (!applied) qFatal("%s", qPrintable(applied.error().text + applied.error().detail));
        QCOMPARE(applied->events.size(), ops.size());
        for (std::size_t i = 0; i < ops.size(); ++i)
            note(copy, std::move(ops[i]), applied->events[i]);
    }

    void note(Copy& copy, Op op, const EventName& name)
    {
        op.order = {lamportOf(copy, name), name};
        op.seen = copy.ops;
        copy.ops.insert(m_model->add(std::move(op)));
    }

    /// The id of a class or tag named so, with what makes it if it is new.
    Uuid idOf(Copy& copy, edits::Named what, Gesture& gesture, std::vector<Op>& ops)
    {
        const std::string chosen = name();
        const Uuid id = *copy.project->editor().idByName(what, chosen, gesture);
        if (!gesture.empty()) {
            Op op;
            op.kind = what == edits::Named::Class ? Op::Kind::MakeClass : Op::Kind::MakeTag;
            op.thing = id;
            op.text = chosen;
            ops.push_back(op);
        }
        return id;
    }

    void act(Copy& copy)
    {
        switch (pick(12)) {
        case 0:
        case 1:
        case 2:
            label(copy);
            break;
        case 3:
        case 4:
            tag(copy);
            break;
        case 5:
            remark(copy);
            break;
        case 6:
        case 7:
            define(copy);
            break;
        case 8:
            import(copy);
            break;
        case 9:
            undo(copy, false);
            break;
        case 10:
            undo(copy, pick(2) == 0);
            break;
        default:
            mergeInto(copy, m_copies[pick(3)]);
            compare(copy);
        }
    }

    std::optional<ExampleId> someExample(Copy& copy, std::string& chosen)
    {
        chosen = key();
        const ExampleId example = exampleOf(*copy.project, chosen);
        return example == 0 ? std::nullopt : std::optional(example);
    }

    void label(Copy& copy)
    {
        Op op;
        const std::optional<ExampleId> example = someExample(copy, op.key);
        if (!example) return;
        Gesture gesture;
        std::vector<Op> ops;
        const bool takesBack = pick(6) == 0;
        if (!takesBack) op.thing = idOf(copy, edits::Named::Class, gesture, ops);
        gesture.push_back(
            edits::setLabel({*example}, takesBack ? std::nullopt : std::optional(classesValue({op.thing}))));
        ops.push_back(op);
        write(copy, gesture, ops);
    }

    void tag(Copy& copy)
    {
        Op op;
        op.kind = Op::Kind::Tag;
        const std::optional<ExampleId> example = someExample(copy, op.key);
        if (!example) return;
        Gesture gesture;
        std::vector<Op> ops;
        op.thing = idOf(copy, edits::Named::Tag, gesture, ops);
        op.on = pick(3) != 0;
        gesture.push_back(edits::setTag({*example}, TagId(op.thing), op.on));
        ops.push_back(op);
        write(copy, gesture, ops);
    }

    void remark(Copy& copy)
    {
        Op op;
        const std::optional<ExampleId> example = someExample(copy, op.key);
        if (!example) return;
        if (pick(2) == 0) {
            op.kind = Op::Kind::Comment;
            op.text = pick(4) == 0 ? "" : "c" + std::to_string(pick(9));
            write(copy, {edits::setComment(*example, op.text)}, {op});
        } else {
            op.kind = Op::Kind::Review;
            op.on = pick(3) != 0;
            write(copy, {edits::setReviewed({*example}, op.on)}, {op});
        }
    }

    void define(Copy& copy)
    {
        const edits::Named what = pick(2) == 0 ? edits::Named::Class : edits::Named::Tag;
        Gesture gesture;
        std::vector<Op> ops;
        Op op;
        op.isTag = what == edits::Named::Tag;
        op.thing = idOf(copy, what, gesture, ops);
        switch (pick(3)) {
        case 0:
            op.kind = Op::Kind::Rename;
            op.text = name();
            gesture.push_back(edits::rename(what, op.thing, op.text));
            break;
        case 1: {
            Gesture more;
            std::vector<Op> making;
            op.into = idOf(copy, what, more, making);
            if (!more.empty()) return;
            op.kind = Op::Kind::MergeInto;
            gesture.push_back(edits::mergeInto(what, op.thing, op.into));
            break;
        }
        default:
            op.kind = Op::Kind::Delete;
            gesture.push_back(edits::remove(what, op.thing));
        }
        ops.push_back(op);
        write(copy, gesture, ops);
    }

    void import(Copy& copy)
    {
        Op op;
        op.kind = Op::Kind::Import;
        Table table{{labelColumn(), field("place")}, {}};
        for (int i = 0; i < 3; ++i)
            op.rows[key()] = {name(), "p" + std::to_string(pick(9))};
        for (const auto& [chosen, row] : op.rows)
            table.rows.push_back({chosen, {row.first, row.second}});
        importTable(*copy.project, table);
        const Result<std::vector<Event>> step = copy.project->editor().nextUndo();
        note(copy, op, step->back().name);
    }

    bool undo(Copy& copy, bool isRedo)
    {
        Editor& editor = copy.project->editor();
        const Result<UndoneStep> step = isRedo ? editor.redo() : editor.undo();
        if (!step) return false;
        Op op;
        op.kind = Op::Kind::Revoke;
        for (const Event& event : step->events)
            op.targets.push_back(m_model->opOf(event.name));
        note(copy, op, step->changes.events.front());
        return true;
    }

    void mergeInto(Copy& into, const Copy& from)
    {
        if (&into == &from) return;
        const Result<MergeSummary> merged = mergeProject(*into.project, from.path);
        if (!merged) qFatal("%s", qPrintable(merged.error().text + merged.error().detail));
        into.ops.insert(from.ops.begin(), from.ops.end());
    }

    const TempFolder& m_folder;
    unsigned m_seed;
    std::mt19937 m_random;
    std::unique_ptr<JournalModel> m_model;
    std::vector<Copy> m_copies;
};

} // namespace

class TestMergeRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAgreeWithTheModel_data()
    {
        QTest::addColumn<unsigned>("seed");
        const int seeds = qEnvironmentVariableIntValue("HEADROOM_SEEDS"); // more than the usual twelve
        for (unsigned seed = 1; seed <= static_cast<unsigned>(seeds > 0 ? seeds : 12); ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void copiesAgreeWithTheModel()
    {
        QFETCH(unsigned, seed);
        Story story(m_folder, seed);
        story.run(60);
        story.mergeAll();
        story.run(20);
        story.mergeAll();
        story.undoEverything();
        story.mergeAll();
    }

private:
    TempFolder m_folder;
};

QTEST_APPLESS_MAIN(TestMergeRandom)
#include "tst_merge_random.moc"
