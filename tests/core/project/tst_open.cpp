// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what a project should be: refused with a reason, never changed.
#include "core/storage/schema.h"
#include "tests/support/project_tools.h"
#include "tests/support/temp_files.h"

#include <QFile>
#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

Table oneRow()
{
    return {{labelColumn(), field("speaker")}, {{"a", {"cat", "theo"}}}};
}

void execute(const QString& path, const char* sql)
{
    Result<storage::Database> database = storage::Database::open(path, storage::Access::ReadWrite);
    if (!database) qFatal("%s", qPrintable(database.error().text));
    const Result<void> done = database->execute(sql);
    if (!done) qFatal("%s", qPrintable(done.error().detail));
}

} // namespace

class TestOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesForeignSchemas_data();
    void refusesForeignSchemas();
    void refusesNewerFiles();
    void opensReadOnlyWhatCannotBeWritten();
    void refusesTextTruncatedAndEmptyFiles();
    void createLeavesNothingBehind();
    void namesOfFieldsAreMadeSafe();
    void fieldsPastTheWidestTableAreKept();
    void anUnfinishedImportLeavesNothing();
    void predictionsForUnknownKeysAreCounted();

private:
    TempFolder m_folder;
    int m_files = 0;
    QString newPath() { return m_folder.path(QStringLiteral("p%1.headroom").arg(++m_files)); }
    QString projectFile()
    {
        const QString path = newPath();
        const auto project = makeProject(path);
        importTable(*project, oneRow());
        return path;
    }
};

void TestOpen::refusesForeignSchemas_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM event; END")
                             << QStringLiteral("trigger t");
    QTest::newRow("view") << QByteArray("CREATE VIEW v AS SELECT 1") << QStringLiteral("view v");
    QTest::newRow("further table") << QByteArray("CREATE TABLE other(x)") << QStringLiteral("table other");
    QTest::newRow("further index") << QByteArray("CREATE INDEX i ON event(at)") << QStringLiteral("index i");
    QTest::newRow("missing table") << QByteArray("DROP TABLE comment") << QStringLiteral("table comment");
    QTest::newRow("changed table") << QByteArray("ALTER TABLE class ADD COLUMN more") << QStringLiteral("table class");
    QTest::newRow("wide table that no field explains")
        << QByteArray("ALTER TABLE data ADD COLUMN more") << QStringLiteral("imported fields");
    QTest::newRow("field that the wide table lacks")
        << QByteArray("INSERT INTO field VALUES(99, 'x', 'field', '', '', 'x')") << QStringLiteral("imported fields");
    QTest::newRow("generated column") << QByteArray("ALTER TABLE data ADD COLUMN g AS (abs(-9223372036854775808))")
                                      << QStringLiteral("imported fields");
}

void TestOpen::refusesForeignSchemas()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, named);
    const QString path = projectFile();
    execute(path, sql.constData());
    const QByteArray before = readFile(path);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Project::open(path, mode);
        QVERIFY(!opened.ok());
        QCOMPARE(opened.error().code, ErrorCode::NotAProject);
        QVERIFY2(opened.error().text.contains(named), qPrintable(opened.error().text));
        QVERIFY(opened.error().text.contains(path));
    }
    QCOMPARE(readFile(path), before);
}

void TestOpen::refusesNewerFiles()
{
    const QString path = projectFile();
    execute(path, "PRAGMA user_version = 99");
    QCOMPARE(Project::open(path, OpenMode::ReadWrite).error().code, ErrorCode::TooNew);
    execute(path, "PRAGMA user_version = 1; PRAGMA application_id = 7");
    QCOMPARE(Project::open(path, OpenMode::ReadWrite).error().code, ErrorCode::NotAProject);
}

void TestOpen::opensReadOnlyWhatCannotBeWritten()
{
    const QString path = projectFile();
    const auto reader = openProject(path, OpenMode::ReadOnly);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(stateText(*reader), std::string("class cat\na: cat (imported) speaker=theo\n"));
    QCOMPARE(reader->beginBatch({}).error().code, ErrorCode::ReadOnly);
    const auto writer = openProject(path, OpenMode::ReadWrite); // a reader holds no lock
    QVERIFY(!writer->isReadOnly());
}

void TestOpen::refusesTextTruncatedAndEmptyFiles()
{
    const QByteArray whole = readFile(projectFile());
    const QString text = m_folder.write(QStringLiteral("text.headroom"), "key,label\na,b\n");
    QCOMPARE(Project::open(text, OpenMode::ReadWrite).error().code, ErrorCode::NotAProject);
    const QString empty = m_folder.write(QStringLiteral("empty.headroom"), "");
    QCOMPARE(Project::open(empty, OpenMode::ReadWrite).error().code, ErrorCode::NotAProject);
    QCOMPARE(readFile(empty), QByteArray());
    const QString cut = m_folder.write(QStringLiteral("cut.headroom"), whole.left(whole.size() / 2));
    const auto opened = Project::open(cut, OpenMode::ReadOnly);
    QVERIFY(!opened.ok());
    QVERIFY(opened.error().text.contains(cut));
    QCOMPARE(Project::open(m_folder.path(QString()), OpenMode::ReadWrite).error().code, ErrorCode::NotAProject);
}

void TestOpen::createLeavesNothingBehind()
{
    const QString missing = m_folder.path(QStringLiteral("no/such/folder/p.headroom"));
    QCOMPARE(Project::create(missing, {}).error().code, ErrorCode::NotFound);
    QVERIFY(!QFile::exists(missing));
}

void TestOpen::namesOfFieldsAreMadeSafe()
{
    const auto project = makeProject(newPath());
    const std::vector<std::string> names{"rowid", "ROWID",      "id",     "Speaker", "speaker", "SPEAKER",
                                         "été",   "a\"b'c; --", "select", "1st",     "",        "label"};
    Table table;
    std::vector<std::string> cells;
    for (const std::string& name : names) {
        table.columns.push_back(field(name));
        cells.push_back("v" + std::to_string(cells.size()));
    }
    table.rows = {{"a", cells}};
    importTable(*project, table);
    importTable(*project, {{field("SPEAKER"), field("new")}, {{"a", {"w5", "w"}}}});
    const std::string path = project->path().toStdString();
    const std::string text = stateText(*project);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string expected = names[i] + "=" + (names[i] == "SPEAKER" ? "w5" : cells[i]);
        QVERIFY2(text.find(expected) != std::string::npos, (expected + " in " + text).c_str());
    }
}

void TestOpen::fieldsPastTheWidestTableAreKept()
{
    const QString path = newPath();
    auto project = makeProject(path);
    Table table;
    std::vector<std::string> cells;
    for (int i = 0; i < 1600; ++i) {
        table.columns.push_back(field("f" + std::to_string(i)));
        cells.push_back("v" + std::to_string(i));
    }
    table.rows = {{"a", cells}, {"b", std::vector<std::string>(cells.size())}};
    importTable(*project, table);
    const std::string text = stateText(*project);
    QVERIFY(text.find("f0=v0") != std::string::npos);
    QVERIFY(text.find("f1499=v1499") != std::string::npos);
    QVERIFY(text.find("f1599=v1599") != std::string::npos);
    project.reset();
    QCOMPARE(stateText(*openProject(path)), text);
}

void TestOpen::anUnfinishedImportLeavesNothing()
{
    const QString path = projectFile();
    auto project = openProject(path);
    const std::string before = stateText(*project);
    {
        BatchSpec spec;
        spec.columns = {field("other")};
        const auto writer = project->beginBatch(spec);
        QVERIFY(writer.ok());
        RowBlock block;
        block.rows = 1;
        block.columns = 1;
        block.keys = {"z"};
        block.uids = {exampleUid(project->id(), "z")};
        block.cells.resize(1);
        QVERIFY((*writer)->append(block).ok());
    }
    QCOMPARE(stateText(*project), before);
    importTable(*project, oneRow()); // and the project can go on
    project.reset();
    QCOMPARE(stateText(*openProject(path)), before);
}

void TestOpen::predictionsForUnknownKeysAreCounted()
{
    const auto project = openProject(projectFile());
    Table table{{prediction("m")}, {{"a", {"dog"}}, {"unknown", {"cat"}}}};
    table.predictionsOnly = true;
    const BatchSummary summary = importTable(*project, table);
    QCOMPARE(summary.rows, std::uint64_t{1});
    QCOMPARE(summary.unknownKeys, std::uint64_t{1});
    QCOMPARE(stateText(*project), std::string("class cat\nclass dog\na: cat (imported) @m=dog speaker=theo\n"));
}

QTEST_APPLESS_MAIN(TestOpen)
#include "tst_open.moc"
