// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importers/run_import.h"
#include "tests/support/temp_files.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace headroom::test {

/// What reading a table gives, in lines: the header, then "LINE: cell|cell|…" with missing cells as "∅" and line ends
/// as
/// "\n", "\r"; at the end "bad LINE:COLUMN" for each bad row; or "error: " and the message without the file's path.
std::string tableText(const QByteArray& bytes, const ImportOptions& options = {},
                      const QString& name = QStringLiteral("t.csv"));
std::string tableText(TableSource& source);

/// The same through a named pipe that another thread writes to.
std::string pipedTableText(const QByteArray& bytes, const ImportOptions& options);

/// The messages of the bad rows of a table, one a line.
std::string problemTexts(const QByteArray& bytes, const ImportOptions& options = {},
                         const QString& name = QStringLiteral("t.csv"));

/// What a batch was given.
struct CollectedBatch
{
    BatchSpec spec;
    std::vector<std::string> rows; // "key@run: Tcell|I5|R0.5|-": kind and text of each cell, "-" where missing
    std::vector<ExampleUid> uids;
    std::vector<FieldType> types;
    std::string fileHash;
    bool isCommitted = false;
    bool isDestroyed = false;
};

/// A batch that keeps what it gets in `into`, which must outlive it. It fails after `most` rows.
class CollectingWriter : public BatchWriter
{
public:
    CollectingWriter(CollectedBatch& into, std::size_t most) : m_into(into), m_most(most) {}
    ~CollectingWriter() override { m_into.isDestroyed = true; }
    Result<void> append(const RowBlock& block) override;
    Result<BatchSummary> commit(const std::vector<FieldType>& types, const std::string& fileHash) override;

private:
    CollectedBatch& m_into;
    std::size_t m_most;
};

BeginBatch collectInto(CollectedBatch& batch, std::size_t most = SIZE_MAX);

/// One import of a file of these bytes.
struct TestImport
{
    CollectedBatch batch;
    ProblemList problems;
    std::string error; // empty if it succeeded
    ErrorCode code = ErrorCode::Internal;
    ImportResult result;
    std::vector<std::string> notes;

    void run(const QByteArray& bytes, const ImportOptions& options, TaskType task = TaskType::Classification,
             const QString& name = QStringLiteral("t.csv"));
    void runFile(const QString& path, const ImportOptions& options, TaskType task,
                 const Progress& progress = Progress());
    /// "name:type" of the fields.
    std::string fields() const;
    std::string rows() const;
    bool hasNote(const std::string& part) const;

private:
    void fail(const Error& problem);
};

} // namespace headroom::test
