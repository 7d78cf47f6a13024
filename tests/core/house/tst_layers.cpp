// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/layer_rules.h"
#include "tests/core/house/source_tree.h"
#include "tests/support/temp_files.h"

#include <QtTest>

using namespace headroom::test;

/// Arrows point one way: app → widgets → core, and inside core as layer_rules.cpp lists them.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesAreRead();
    void aBrokenRuleIsFound_data();
    void aBrokenRuleIsFound();
    void allowedIncludesPass();
    void rulesHaveNoCircle();
    void theTreeKeepsTheRules();
};

void TestLayers::includesAreRead()
{
    const SourceFile file = parseSource("core/x/y.cpp", "// #include in words\n#include \"core/x/y.h\"\n"
                                                        "  #  include <vector> // why\nint a;\n");
    QCOMPARE(file.lines, 4);
    QCOMPARE(file.includes.size(), std::size_t{2});
    QCOMPARE(file.includes[0].target, std::string("core/x/y.h"));
    QVERIFY(file.includes[0].quoted);
    QCOMPARE(file.includes[1].target, std::string("vector"));
    QCOMPARE(file.includes[1].line, 3);
}

void TestLayers::aBrokenRuleIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* path, const char* line, const char* expected) {
        QTest::newRow(line) << QString::fromUtf8(path) << QString::fromUtf8(line)
                            << QString::fromUtf8(path) + QStringLiteral(":1: ") + QString::fromUtf8(expected);
    };
    row("core/base/a.cpp", "#include \"app/cli/text.h\"", "core/base may not include app/cli/text.h");
    row("core/storage/a.h", "#include \"core/project/project.h\"",
        "core/storage may not include core/project/project.h");
    row("core/metrics/a.h", "#include \"core/storage/database.h\"",
        "core/metrics may not include core/storage/database.h");
    row("core/query/a.h", "#include \"query.h\"", "write \"query.h\" with its path from the root");
    row("core/novel/a.h", "#include \"core/base/result.h\"",
        "core/novel has no row in tests/core/house/layer_rules.cpp");
    row("core/importers/a.cpp", "#include <sqlite3.h>", "core/importers may not include <sqlite3.h>");
    row("core/media/a.cpp", "#include <opencv2/imgcodecs.hpp>", "core/media may not include <opencv2/imgcodecs.hpp>");
    row("app/cli/a.cpp", "#include <QtGui/QImage>", "app/cli may not include <QtGui/QImage>");
    row("core/metrics/b.cpp", "#include <QFile>", "core/metrics computes only: it may not include <QFile>");
}

void TestLayers::aBrokenRuleIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, expected);
    const auto found = violations(parseSource(path.toStdString(), line.toStdString()));
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(found.front()), expected);
}

void TestLayers::allowedIncludesPass()
{
    const std::string text =
        "#include \"core/base/result.h\"\n#include \"core/project/project.h\"\n#include <vector>\n";
    QVERIFY(violations(parseSource("core/importers/a.cpp", text)).empty());
    QVERIFY(violations(parseSource("core/storage/database.cpp", "#include <sqlite3.h>\n")).empty());
    QVERIFY(violations(parseSource("app/media/decode.cpp", "#include <opencv2/imgcodecs.hpp>\n")).empty());
    QVERIFY(violations(parseSource("widgets/views/grid.cpp", "#include <QtGui/QImage>\n")).empty());
}

void TestLayers::rulesHaveNoCircle()
{
    std::string chain;
    for (const std::string_view folder : circle())
        chain.append(folder).append(" → ");
    QVERIFY2(chain.empty(), chain.c_str());
}

void TestLayers::theTreeKeepsTheRules()
{
    const auto files = readSources(sourcePath(""));
    QVERIFY(files.size() > 20);
    QStringList found;
    for (const SourceFile& file : files)
        for (const std::string& text : violations(file))
            found.append(QString::fromStdString(text));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
