// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/house/layer_rules.h"

#include <algorithm>

namespace headroom::test {

namespace {

/// "core/query" of "core/query/parser.h"; tests, which may use anything of their layer, are one folder.
std::string_view folderOf(std::string_view path)
{
    const std::size_t first = path.find('/');
    if (first == std::string_view::npos) return {};
    for (const std::string_view whole : {"tests", "translations"})
        if (path.substr(0, first) == whole) return whole;
    const std::size_t second = path.find('/', first + 1);
    // what lies directly in app/ is the window's main(): the folder "app"
    return path.substr(0, second == std::string_view::npos ? first : second);
}

bool contains(const std::vector<std::string_view>& list, std::string_view item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

const FolderRule* ruleOf(std::string_view folder)
{
    const auto& rules = folderRules();
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const FolderRule& rule) { return rule.folder == folder; });
    return found == rules.end() ? nullptr : &*found;
}

std::string folderViolation(std::string_view folder, const Include& include)
{
    if (include.target.ends_with(".moc")) return {};
    const std::string_view target = folderOf(include.target);
    if (target.empty()) return "write \"" + include.target + "\" with its path from the root";
    if (target == folder || folder == "tests") return {};
    const FolderRule* rule = ruleOf(folder);
    if (rule == nullptr) return std::string(folder) + " has no row in tests/core/house/layer_rules.cpp";
    if (contains(rule->mayInclude, target)) return {};
    return std::string(folder) + " may not include " + include.target;
}

std::string libraryViolation(std::string_view folder, const Include& include)
{
    for (const LibraryRule& rule : libraryRules()) {
        if (!include.target.starts_with(rule.header) || contains(rule.onlyIn, folder)) continue;
        const std::string_view layer = folder.substr(0, folder.find('/'));
        if (contains(rule.onlyIn, layer)) continue;
        return std::string(folder) + " may not include <" + include.target + ">";
    }
    return {};
}

bool findCircle(std::string_view folder, std::vector<std::string_view>& chain)
{
    if (contains(chain, folder)) {
        chain.push_back(folder);
        return true;
    }
    chain.push_back(folder);
    if (const FolderRule* rule = ruleOf(folder)) {
        for (const std::string_view next : rule->mayInclude)
            if (findCircle(next, chain)) return true;
    }
    chain.pop_back();
    return false;
}

/// Analysis is pure: these folders neither read nor write.
constexpr std::string_view kPureFolders[] = {"core/metrics", "core/agreement", "core/splits", "core/slices",
                                             "core/validation"};
constexpr std::string_view kInputOutput[] = {"QFile",     "QDir",         "QSaveFile", "QTemporary", "QProcess",
                                             "QIODevice", "QtCore/QFile", "fstream",   "iostream",   "filesystem",
                                             "cstdio",    "fcntl.h",      "unistd.h",  "sys/"};

std::string purityViolation(std::string_view folder, const Include& include)
{
    if (include.quoted || std::find(std::begin(kPureFolders), std::end(kPureFolders), folder) == std::end(kPureFolders))
        return {};
    for (const std::string_view header : kInputOutput) {
        if (include.target.starts_with(header))
            return std::string(folder) + " computes only: it may not include <" + include.target + ">";
    }
    return {};
}

} // namespace

std::vector<std::string> violations(const SourceFile& file)
{
    const std::string_view folder = folderOf(file.path);
    std::vector<std::string> found;
    for (const Include& include : file.includes) {
        for (const std::string& text : {include.quoted ? folderViolation(folder, include) : std::string(),
                                        libraryViolation(folder, include), purityViolation(folder, include)}) {
            if (!text.empty()) found.push_back(file.path + ":" + std::to_string(include.line) + ": " + text);
        }
    }
    return found;
}

std::vector<std::string_view> circle()
{
    std::vector<std::string_view> chain;
    for (const FolderRule& rule : folderRules())
        if (findCircle(rule.folder, chain)) return chain;
    return {};
}

// The arrows of ARCHITECTURE.md. A new arrow is a decision: think first whether what is needed belongs further down.
const std::vector<FolderRule>& folderRules()
{
    // Any part of the window may use any figure of the core; but storage is behind the project.
    const std::vector<std::string_view> coreForWidgets{
        "core/base",    "core/tasks", "core/dataset",   "core/media",     "core/project",
        "core/metrics", "core/query", "core/importers", "core/exporters", "core/report"};
    const auto widgets = [&](std::string_view folder, std::vector<std::string_view> widgetFolders) {
        widgetFolders.insert(widgetFolders.end(), coreForWidgets.begin(), coreForWidgets.end());
        return FolderRule{folder, std::move(widgetFolders)};
    };
    static const std::vector<FolderRule> rules = {
        {"core/base", {}},
        {"core/tasks", {"core/base"}},
        {"core/storage", {"core/base"}},
        {"core/dataset", {"core/base", "core/storage", "core/project"}},
        {"core/media", {"core/base", "core/tasks"}},
        {"core/project", {"core/base", "core/tasks", "core/storage"}},
        {"core/metrics", {"core/base", "core/dataset"}},
        {"core/query", {"core/base", "core/dataset", "core/metrics"}},
        {"core/importers", {"core/base", "core/tasks", "core/project", "core/media"}},
        {"core/exporters", {"core/base", "core/tasks", "core/dataset", "core/metrics"}},
        {"core/report",
         {"core/base", "core/tasks", "core/dataset", "core/metrics", "core/query", "core/media", "core/exporters"}},
        {"app/media", {"core/base", "core/media"}},
        {"translations", {}},
        {"app/cli",
         {"core/base", "core/tasks", "core/dataset", "core/media", "core/project", "core/metrics", "core/query",
          "core/importers", "core/exporters", "core/report", "translations"}},
        widgets("widgets/style", {}),
        widgets("widgets/services", {"widgets/style"}),
        widgets("widgets/models", {"widgets/style", "widgets/services"}),
        widgets("widgets/delegates", {"widgets/style", "widgets/services", "widgets/models"}),
        widgets("widgets/views", {"widgets/style", "widgets/services", "widgets/models", "widgets/delegates"}),
        widgets("widgets/actions", {"widgets/style", "widgets/services"}),
        widgets("widgets/dialogs", {"widgets/style", "widgets/services", "widgets/models", "widgets/delegates",
                                    "widgets/views", "widgets/actions"}),
        widgets("widgets/pages", {"widgets/style", "widgets/services", "widgets/models", "widgets/delegates",
                                  "widgets/views", "widgets/actions", "widgets/dialogs"}),
        widgets("widgets/mainwindow", {"widgets/style", "widgets/services", "widgets/models", "widgets/delegates",
                                       "widgets/views", "widgets/actions", "widgets/dialogs", "widgets/pages"}),
        widgets("app", {"widgets/style", "widgets/services", "widgets/pages", "widgets/mainwindow", "translations"}),
    };
    return rules;
}

const std::vector<LibraryRule>& libraryRules()
{
    static const std::vector<LibraryRule> rules = {
        {"sqlite3.h", {"core/storage", "tests"}},
        // Decoders link over a hundred libraries and read strangers' files: in a program of their own.
        {"opencv2/imgcodecs", {"app/media"}},
        {"sndfile", {"app/media"}},
        {"exiv2", {"app/media"}},
        {"opencv2/highgui", {}},
        {"opencv2/videoio", {}},
        // No screen in the core and in the console programs.
        {"QtGui/", {"widgets"}},
        {"QtWidgets/", {"widgets"}},
        {"QtCharts/", {"widgets"}},
        {"QtSql/", {}},
    };
    return rules;
}

} // namespace headroom::test
