// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/folder_source.h"

#include "core/base/plural.h"
#include "core/importers/media_fact_cells.h"
#include "core/importers/media_files.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace headroom {

namespace {

constexpr std::size_t kRowsAtOnce = 2'000;
constexpr std::size_t kUnreadableNamed = 5;
constexpr char kBetweenFacts = '\x1F';

std::string parentFolder(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string_view::npos) return {};
    const std::size_t before = slash == 0 ? std::string_view::npos : path.rfind('/', slash - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    return std::string(path.substr(begin, slash - begin));
}

/// The files of a folder with what the probe said of them.
class FolderReader : public TableReader
{
public:
    FolderReader(std::vector<std::string> paths, bool labelFromFolder)
        : m_paths(std::move(paths)), m_labelFromFolder(labelFromFolder), m_isUsed(mediaFactNames().size(), false)
    {}

    Result<void> probeAll(const QDir& root, const MediaProbe& probe, const Progress* progress);
    void addNote(const QString& note) { m_notes.push_back(note); }

    Result<void> next(RawRows& rows) override;
    std::vector<QString> notes() const override { return m_notes; }
    std::optional<ReadingProgress> progress() const override { return ReadingProgress{m_next, m_paths.size()}; }

private:
    void probeOne(const QDir& root, const MediaProbe& probe, const std::string& path);
    void chooseColumns();
    void noteUnreadable();
    void appendRow(std::size_t index, std::string& bytes, std::vector<std::size_t>& ends) const;

    std::vector<std::string> m_paths;
    bool m_labelFromFolder;
    std::vector<std::string> m_facts; // per path: texts for all names, joined
    std::vector<bool> m_isUsed;       // facts that any file has
    std::size_t m_unreadable = 0;
    QStringList m_firstUnreadable;
    std::vector<QString> m_notes;
    std::size_t m_next = 0;
};

Result<void> FolderReader::probeAll(const QDir& root, const MediaProbe& probe, const Progress* progress)
{
    for (std::size_t i = 0; i < m_paths.size(); ++i) {
        if (progress != nullptr && progress->cancelled())
            return Error{ErrorCode::Cancelled, QCoreApplication::translate("Import", "The import was cancelled."), {}};
        probeOne(root, probe, m_paths[i]);
        if (progress != nullptr && i % 64 == 0) progress->report({i, m_paths.size(), i, 0});
    }
    chooseColumns();
    noteUnreadable();
    return {};
}

void FolderReader::probeOne(const QDir& root, const MediaProbe& probe, const std::string& path)
{
    std::string joined;
    const Result<MediaFacts> facts = probe(root.filePath(QString::fromStdString(path)));
    if (facts) {
        const std::vector<std::string> cells = mediaFactCells(*facts);
        for (std::size_t i = 0; i < cells.size(); ++i) {
            joined.append(cells[i]).push_back(kBetweenFacts);
            if (!cells[i].empty()) m_isUsed[i] = true;
        }
    } else {
        joined.assign(m_isUsed.size(), kBetweenFacts);
        if (m_unreadable++ < kUnreadableNamed)
            m_firstUnreadable +=
                QString::fromStdString(path) + QStringLiteral(" (") + facts.error().text + QLatin1Char(')');
    }
    m_facts.push_back(std::move(joined));
}

void FolderReader::chooseColumns()
{
    m_columns = {"path"};
    if (m_labelFromFolder) m_columns.emplace_back("label");
    for (std::size_t i = 0; i < m_isUsed.size(); ++i)
        if (m_isUsed[i]) m_columns.push_back(mediaFactNames()[i]);
}

void FolderReader::noteUnreadable()
{
    if (m_unreadable == 0) return;
    QString names = m_firstUnreadable.join(QStringLiteral("; "));
    if (m_unreadable > kUnreadableNamed) names += QStringLiteral("; …");
    m_notes.push_back(QCoreApplication::translate("Import",
                                                  "%1 files can't be read; they are examples without metadata: %2",
                                                  nullptr, pluralOf(m_unreadable))
                          .arg(QString::number(m_unreadable), names));
}

void FolderReader::appendRow(std::size_t index, std::string& bytes, std::vector<std::size_t>& ends) const
{
    const auto add = [&](std::string_view text) {
        bytes.append(text);
        ends.push_back(bytes.size());
    };
    add(m_paths[index]);
    if (m_labelFromFolder) add(parentFolder(m_paths[index]));
    std::string_view facts = m_facts[index];
    for (const bool isUsed : m_isUsed) {
        const std::size_t end = facts.find(kBetweenFacts);
        if (isUsed) add(facts.substr(0, end));
        facts.remove_prefix(end + 1);
    }
}

Result<void> FolderReader::next(RawRows& rows)
{
    rows.start(m_columns.size());
    std::vector<std::size_t> ends;
    rows.bytes.reserve(kRowsAtOnce * 64);
    for (const std::size_t last = std::min(m_paths.size(), m_next + kRowsAtOnce); m_next < last; ++m_next) {
        appendRow(m_next, rows.bytes, ends);
        rows.lines.push_back(m_next + 1);
    }
    std::size_t begin = 0;
    for (const std::size_t end : ends) {
        rows.cells.push_back(std::string_view(rows.bytes).substr(begin, end - begin));
        begin = end;
    }
    return {};
}

void noteLeftOut(const MediaFiles& files, FolderReader& reader)
{
    if (files.links > 0)
        reader.addNote(
            QCoreApplication::translate("Import", "%1 links were not followed.", nullptr, pluralOf(files.links))
                .arg(files.links));
    if (files.unnameable > 0)
        reader.addNote(QCoreApplication::translate("Import", "%1 files were left out: their names are no UTF-8.",
                                                   nullptr, pluralOf(files.unnameable))
                           .arg(files.unnameable));
}

} // namespace

Result<std::unique_ptr<TableSource>> openFolder(const QString& folder, const FolderOptions& options,
                                                const MediaProbe& probe, const Progress* progress)
{
    Result<MediaFiles> files = listMediaFiles(folder, progress);
    if (!files) return files.error();
    if (files->paths.empty())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Import", "There are no images or audio files in %1.").arg(folder),
                     {}};
    auto reader = std::make_unique<FolderReader>(std::move(files->paths), options.labelFromFolder);
    if (Result<void> done = reader->probeAll(QDir(folder), probe, progress); !done) return done.error();
    noteLeftOut(*files, *reader);
    return TableSource::fromReader(QDir::cleanPath(folder), std::move(reader));
}

ImportOptions folderImportOptions(ImportOptions options)
{
    options.media = "path";
    if (options.labelFromFolder) {
        options.label = "label";
        options.missingIn.push_back({"label", {}}); // a folder may be called None
    }
    return options;
}

} // namespace headroom
