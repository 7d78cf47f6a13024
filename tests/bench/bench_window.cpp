// SPDX-License-Identifier: GPL-3.0-or-later
// The real window on a million examples, offscreen: from a key or a click to the end of the painting that shows it.
// `p95_ms` is the 95th percentile, the benchmark's own time the mean.
#include "core/media/approved_roots.h"
#include "tests/bench/imported_project.h"
#include "tests/bench/painted_application.h"
#include "tests/bench/synthetic.h"
#include "widgets/mainwindow/main_window.h"
#include "widgets/mainwindow/page_area.h"
#include "widgets/mainwindow/window_services.h"
#include "widgets/style/theme.h"

#include <QDirIterator>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <iostream>
#include <random>

namespace headroom::bench {

namespace {

constexpr std::size_t kExamples = 1'000'000;
constexpr unsigned kSeed = 1;

PaintedApplication& application()
{
    return *static_cast<PaintedApplication*>(QCoreApplication::instance());
}

Moment now()
{
    return std::chrono::steady_clock::now();
}

// The window with preferences of its own.
struct OpenWindow
{
    OpenWindow() : preferences(folder.filePath(QStringLiteral("preferences.ini"))), services(preferences, questions)
    {
        window.resize(1440, 900);
        window.show();
    }
    ~OpenWindow() { window.close(); }

    double open(const QString& path, const QString& page)
    {
        const Moment begin = now();
        window.openProject(path);
        const double opened = application().secondsUntilPainted(begin, [this] { return isShown(); });
        if (window.pageArea().current()->id() == page) return opened;
        window.pageArea().showPage(page);
        application().secondsUntilPainted(now(), [this] { return isShown(); });
        return opened;
    }
    bool isShown() { return services.workbench.isOpen() && window.pageArea().current()->isSettled(); }
    void waitUntilSaved()
    {
        while (services.edits.state() != SaveState::Saved)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }

    QTemporaryDir folder;
    Preferences preferences;
    Questions questions;
    WindowServices services;
    MainWindow window{services, pageFactories()};
};

void report(benchmark::State& state, std::vector<double> seconds)
{
    std::sort(seconds.begin(), seconds.end());
    constexpr double milliseconds = 1e3;
    const auto at = static_cast<std::size_t>(0.95 * static_cast<double>(seconds.size() - 1) + 0.5);
    state.counters["p95_ms"] = seconds[at] * milliseconds;
    state.counters["max_ms"] = seconds.back() * milliseconds;
}

const QString& rowsProject()
{
    static ImportedProject project(kExamples);
    static const QString path = project.release();
    return path;
}

// A million rows over the sample's photos, so that cells have pictures to fetch.
const QString& photosProject()
{
    static const QString root = QStringLiteral(HEADROOM_SOURCE_FOLDER "/resources/sample/hand_signs");
    static ImportedProject project(
        [](std::ostream& out) {
            std::vector<std::string> photos;
            for (QDirIterator it(root, {QStringLiteral("*.JPG")}, QDir::Files, QDirIterator::Subdirectories);
                 it.hasNext();)
                photos.push_back(QDir(root).relativeFilePath(it.next()).toStdString());
            out << "key,file,label,prediction\n";
            for (std::size_t i = 0; i < kExamples; ++i) {
                const std::string& photo = photos[(i * 7919) % photos.size()];
                out << 'k' << i << ',' << photo << ',' << photo.front() << ',' << (i % 7 == 0 ? '1' : photo.front())
                    << '\n';
            }
        },
        [] {
            ImportOptions options;
            options.key = "key";
            options.media = "file";
            options.mediaRoot = root.toStdString();
            options.label = "label";
            options.predictions = {"prediction:model"};
            return options;
        }());
    static const QString path = [] {
        orStop(ApprovedRoots().approve(project.project().id(), {root, {}}));
        return project.release();
    }();
    return path;
}

} // namespace

/// Window made and shown on its start page, then the project to a painted Errors page.
void openProject(benchmark::State& state)
{
    const QString& path = rowsProject();
    std::vector<double> all;
    for (auto _ : state) {
        OpenWindow shown;
        all.push_back(shown.open(path, QStringLiteral("errors")));
        state.SetIterationTime(all.back());
    }
    report(state, all);
}
BENCHMARK(openProject)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

/// A class by its key on the Label page, to the next example painted; the commit follows.
void labelKey(benchmark::State& state)
{
    OpenWindow shown;
    shown.open(rowsProject(), QStringLiteral("label"));
    std::vector<double> all;
    for (auto _ : state) {
        shown.waitUntilSaved();
        const Moment begin = now();
        QTest::keyClick(QApplication::focusWidget(), all.size() % 2 == 0 ? Qt::Key_1 : Qt::Key_2);
        all.push_back(application().secondsUntilPainted(begin, [&] { return shown.isShown(); }));
        state.SetIterationTime(all.back());
    }
    shown.waitUntilSaved();
    report(state, all);
}
BENCHMARK(labelKey)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(200);

/// Return in the scope bar, to the figures painted.
void typedScope(benchmark::State& state)
{
    OpenWindow shown;
    shown.open(rowsProject(), QStringLiteral("errors"));
    auto* edit = shown.window.findChild<QWidget*>(QStringLiteral("scopeEdit"));
    std::vector<double> all;
    const auto type = [&](int round) {
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, QStringLiteral("factory = %1 and brightness < %2").arg(1 + round % 5).arg(50 + round));
        QCoreApplication::processEvents();
        const Moment begin = now();
        QTest::keyClick(edit, Qt::Key_Return);
        return application().secondsUntilPainted(begin, [&] { return shown.isShown(); });
    };
    state.counters["first_ms"] = type(0) * 1e3; // reads the columns
    int round = 0;
    for (auto _ : state) {
        all.push_back(type(++round));
        state.SetIterationTime(all.back());
    }
    report(state, all);
}
BENCHMARK(typedScope)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(30);

/// The grid's frame after a jump to a random place; pictures follow.
void gridJump(benchmark::State& state)
{
    OpenWindow shown;
    shown.open(state.range(0) == 0 ? rowsProject() : photosProject(), QStringLiteral("label"));
    auto* grid = shown.window.findChild<QAbstractScrollArea*>(QStringLiteral("exampleGrid"));
    QTest::mouseClick(shown.window.findChild<QWidget*>(QStringLiteral("gridView")), Qt::LeftButton);
    QCoreApplication::processEvents();
    std::mt19937 random(kSeed);
    std::vector<double> all;
    for (auto _ : state) {
        const Moment begin = now();
        grid->verticalScrollBar()->setValue(
            static_cast<int>(random() % static_cast<unsigned>(grid->verticalScrollBar()->maximum())));
        all.push_back(application().secondsUntilPainted(begin, [] { return true; }));
        state.SetIterationTime(all.back());
        QTest::qWait(10);
    }
    report(state, all);
}
BENCHMARK(gridJump)->UseManualTime()->Unit(benchmark::kMillisecond)->ArgName("photos")->Arg(0)->Arg(1)->Iterations(300);

} // namespace headroom::bench

int main(int argc, char* argv[])
{
    const QTemporaryDir home;
    for (const char* place : {"XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"})
        qputenv(place, home.filePath(QString::fromLatin1(place)).toLocal8Bit());
    qputenv("HEADROOM_MEDIA", HEADROOM_MEDIA_FILE);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const headroom::bench::PaintedApplication application(argc, argv);
    headroom::applyTheme(headroom::bench::application(), headroom::ThemeChoice::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
