// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/import_options.h"
#include "core/importers/raw_rows.h"
#include "core/importers/table_reader.h"
#include "core/tasks/progress.h"

#include <QString>

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

class ByteSource;

/// A table that was opened, with its first rows read ahead: 10,000 or a little more, fewer if they take 8 MB of
/// memory. Types are inferred from them, and a preview shows them. Read once, by one thread at a time.
class TableSource
{
public:
    /// `path` "-" is standard input. A regular file or a pipe; anything else is InvalidInput. `progress` is asked while
    /// waiting for a pipe whether to give up; it must outlive the source.
    static Result<std::unique_ptr<TableSource>> open(const QString& path, const ImportOptions& options,
                                                     const Progress* progress = nullptr);
    /// A reader of another kind, not backed by one file.
    static Result<std::unique_ptr<TableSource>> fromReader(QString name, std::unique_ptr<TableReader> reader);
    ~TableSource();

    const QString& name() const { return m_name; }
    const std::vector<std::string>& columns() const { return m_reader->columns(); }
    /// The rows read ahead that next() has not handed out.
    const std::deque<RawRows>& sample() const { return m_sample; }
    std::vector<bool> numbersAsText() const { return m_reader->numbersAsText(); }
    std::vector<QString> notes() const { return m_reader->notes(); }
    TableFormat format() const { return m_format; }

    /// As TableReader::next(), beginning with the sample.
    Result<void> next(RawRows& rows);

    /// Makes a next() that waits for a pipe fail as Cancelled. From any thread.
    void giveUp();
    /// In bytes, or in files where the source is a folder; the total is 0 where it isn't known.
    ReadingProgress progress() const;
    /// SHA-256 of the whole file in hex, known before it is read to the end; empty where there is no file. Not for
    /// pipes, unless the options had neither key nor media column (then they were stored aside first).
    Result<std::string> hashInAdvance();
    /// SHA-256 of what was read, in hex; after next() came to the end.
    Result<std::string> hashAtEnd();

private:
    TableSource();
    Result<void> readAhead();

    QString m_name;
    TableFormat m_format = TableFormat::Delimited;
    std::unique_ptr<ByteSource> m_bytes;
    std::unique_ptr<TableReader> m_reader;
    std::deque<RawRows> m_sample;
    std::string m_hashInAdvance;
};

} // namespace headroom
