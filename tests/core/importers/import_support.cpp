// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/import_support.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <thread>

namespace headroom::test {

namespace {

std::string shown(std::string_view cell)
{
    if (cell.data() == nullptr) return "∅";
    std::string text;
    for (const char c : cell) {
        if (c == '\n') {
            text += "\\n";
        } else if (c == '\r') {
            text += "\\r";
        } else {
            text.push_back(c);
        }
    }
    return text;
}

template<class List>
std::string joined(const List& cells)
{
    std::string text;
    for (const auto& cell : cells)
        text += (text.empty() && &cell == &*std::begin(cells) ? "" : "|") + shown(cell);
    return text;
}

std::string withoutFolder(QString text, const QString& path)
{
    return text.replace(path, QFileInfo(path).fileName()).toStdString();
}

std::string cellText(const Cell& cell)
{
    switch (cell.kind) {
    case Cell::Kind::Missing:
        return "-";
    case Cell::Kind::Int:
        return "I" + std::to_string(cell.integer);
    case Cell::Kind::Real:
        return "R" + QByteArray::number(cell.real, 'g', 17).toStdString();
    case Cell::Kind::Text:
        return "T" + shown(cell.text);
    }
    return "?";
}

} // namespace

std::string tableText(TableSource& source)
{
    std::string text = joined(source.columns()) + "\n";
    std::string bad;
    for (RawRows rows;;) {
        if (const Result<void> done = source.next(rows); !done)
            return text + "error: " + withoutFolder(done.error().text, source.name()) + "\n";
        if (rows.rows() == 0 && rows.problems.empty()) return text + bad;
        for (std::size_t i = 0; i < rows.rows(); ++i)
            text += std::to_string(rows.lines[i]) + ": " + joined(rows.row(i)) + "\n";
        for (const RowProblem& problem : rows.problems)
            bad += "bad " + std::to_string(problem.line) + ":" + std::to_string(problem.column) + "\n";
    }
}

std::string tableText(const QByteArray& bytes, const ImportOptions& options, const QString& name)
{
    const TempFolder folder;
    const QString path = folder.write(name, bytes);
    const Result<std::unique_ptr<TableSource>> source = TableSource::open(path, options);
    if (!source) return "error: " + withoutFolder(source.error().text, path) + "\n";
    return tableText(**source);
}

std::string pipedTableText(const QByteArray& bytes, const ImportOptions& options)
{
    const TempFolder folder;
    const QString path = folder.path(QStringLiteral("pipe"));
    if (mkfifo(QFile::encodeName(path).constData(), 0600) != 0) qFatal("cannot make a pipe");
    std::thread writer([&] {
        QFile pipe(path);
        if (!pipe.open(QIODevice::WriteOnly) || pipe.write(bytes) != bytes.size()) qFatal("cannot write to a pipe");
    });
    std::string text;
    const Result<std::unique_ptr<TableSource>> source = TableSource::open(path, options);
    text = source ? tableText(**source) : "error: " + withoutFolder(source.error().text, path) + "\n";
    writer.join();
    return text;
}

std::string problemTexts(const QByteArray& bytes, const ImportOptions& options, const QString& name)
{
    const TempFolder folder;
    const Result<std::unique_ptr<TableSource>> source = TableSource::open(folder.write(name, bytes), options);
    if (!source) return source.error().text.toStdString();
    std::string text;
    for (RawRows rows;;) {
        if (!(*source)->next(rows) || (rows.rows() == 0 && rows.problems.empty())) return text;
        for (const RowProblem& problem : rows.problems)
            text += problemText(problem).toStdString() + "\n";
    }
}

Result<void> CollectingWriter::append(const RowBlock& block)
{
    for (std::size_t row = 0; row < block.rows; ++row) {
        if (m_into.rows.size() == m_most) return Error{ErrorCode::DiskFull, QStringLiteral("the disk is full"), {}};
        std::string text(block.keys[row]);
        if (!block.runs.empty()) text += "@" + std::string(block.runs[row]);
        text += ": ";
        for (std::size_t column = 0; column < block.columns; ++column)
            text += (column > 0 ? "|" : "") + cellText(block.at(row, column));
        m_into.rows.push_back(std::move(text));
        m_into.uids.push_back(block.uids[row]);
    }
    return {};
}

Result<BatchSummary> CollectingWriter::commit(const std::vector<FieldType>& types, const std::string& fileHash)
{
    m_into.types = types;
    m_into.fileHash = fileHash;
    m_into.isCommitted = true;
    BatchSummary summary;
    summary.rows = summary.examplesNew = m_into.rows.size();
    return summary;
}

BeginBatch collectInto(CollectedBatch& batch, std::size_t most)
{
    return [&batch, most](const BatchSpec& spec) -> Result<std::unique_ptr<BatchWriter>> {
        batch.spec = spec;
        return std::unique_ptr<BatchWriter>(std::make_unique<CollectingWriter>(batch, most));
    };
}

void TestImport::run(const QByteArray& bytes, const ImportOptions& options, TaskType task, const QString& name)
{
    const TempFolder folder;
    runFile(folder.write(name, bytes), options, task);
}

void TestImport::runFile(const QString& path, const ImportOptions& options, TaskType task, const Progress& progress)
{
    const Result<std::unique_ptr<TableSource>> source = TableSource::open(path, options, &progress);
    if (!source) return fail(source.error());
    const Result<ImportPlan> plan = planImport(**source, options, task);
    if (!plan) return fail(plan.error());
    const ProjectId project(*Uuid::fromHex("000102030405060708090a0b0c0d0e0f"));
    const Result<ImportResult> done = runImport(**source, *plan, project, collectInto(batch), progress, problems);
    if (!done) return fail(done.error());
    result = *done;
    for (const QString& note : done->notes)
        notes.push_back(note.toStdString());
}

void TestImport::fail(const Error& problem)
{
    error = problem.text.toStdString();
    code = problem.code;
}

std::string TestImport::fields() const
{
    std::string text;
    for (const ImportedField& field : result.fields)
        text += (text.empty() ? "" : " ") + field.name + ":" + std::string(fieldTypeName(field.type));
    return text;
}

std::string TestImport::rows() const
{
    std::string text;
    for (const std::string& row : batch.rows)
        text += row + "\n";
    return text;
}

bool TestImport::hasNote(const std::string& part) const
{
    return std::any_of(notes.begin(), notes.end(),
                       [&](const std::string& note) { return note.find(part) != std::string::npos; });
}

} // namespace headroom::test
