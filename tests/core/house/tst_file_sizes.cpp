// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/source_tree.h"
#include "tests/support/temp_files.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace headroom::test;

namespace {

constexpr int kMostLines = 400;

/// Path → reason, out of long_files.txt.
std::map<std::string, std::string> exemptions()
{
    std::map<std::string, std::string> listed;
    const QByteArray text = readFile(sourceFile(QStringLiteral("tests/core/house/long_files.txt")));
    for (const QByteArray& line : text.split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) continue;
        const qsizetype space = line.indexOf(' ');
        listed[line.left(space).toStdString()] = space < 0 ? std::string() : line.mid(space + 1).toStdString();
    }
    return listed;
}

int median(std::vector<int> lines)
{
    const auto middle = lines.begin() + static_cast<std::ptrdiff_t>(lines.size() / 2);
    std::nth_element(lines.begin(), middle, lines.end());
    return *middle;
}

} // namespace

/// Small files with one reason to change.
class TestFileSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noFileIsTooLong();
    void exemptionsAreNeeded();
    void printsTheMedian();

private:
    std::vector<SourceFile> m_files = readSources(sourcePath(""));
    std::map<std::string, std::string> m_exempt = exemptions();
};

void TestFileSizes::noFileIsTooLong()
{
    QVERIFY(m_files.size() > 20);
    QStringList tooLong;
    for (const SourceFile& file : m_files) {
        if (file.lines <= kMostLines || m_exempt.contains(file.path)) continue;
        tooLong.append(QStringLiteral("%1: %2 lines; split it, or give a reason in tests/core/house/long_files.txt")
                           .arg(QString::fromStdString(file.path))
                           .arg(file.lines));
    }
    QVERIFY2(tooLong.isEmpty(), qPrintable(QLatin1Char('\n') + tooLong.join(QLatin1Char('\n'))));
}

void TestFileSizes::exemptionsAreNeeded()
{
    for (const auto& [path, reason] : m_exempt) {
        QVERIFY2(!reason.empty(), ("long_files.txt gives no reason for " + path).c_str());
        const auto found =
            std::find_if(m_files.begin(), m_files.end(), [&](const SourceFile& file) { return file.path == path; });
        QVERIFY2(found != m_files.end(), ("long_files.txt names a file that isn't there: " + path).c_str());
        QVERIFY2(found->lines > kMostLines, ("no longer too long, take it off long_files.txt: " + path).c_str());
    }
}

void TestFileSizes::printsTheMedian()
{
    std::vector<int> sources;
    for (const SourceFile& file : m_files)
        if (file.path.ends_with(".cpp") && !file.path.starts_with("tests/")) sources.push_back(file.lines);
    QVERIFY(!sources.empty());
    qInfo("%zu files; median .cpp of the program: %d lines; longest: %d", m_files.size(), median(sources),
          *std::max_element(sources.begin(), sources.end()));
}

QTEST_APPLESS_MAIN(TestFileSizes)
#include "tst_file_sizes.moc"
