// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Why a row of a file can't be imported.
struct RowProblem
{
    std::uint64_t line = 0;   // 1-based line of the file (row of a sheet); 0 where there is none
    std::uint32_t column = 0; // 1-based number of the table's column; 0 where the whole row is meant
    std::string columnName;   // from the header, if there is one
    QString reason;           // translated

    bool operator==(const RowProblem&) const = default;
};

/// "line 17, column 3 (age): reason", as far as known; translated.
QString problemText(const RowProblem& problem);

/// "FILE:17:3: age: reason": with the places that compilers and editors know, as far as known.
QString locatedText(const QString& file, const RowProblem& problem);

/// Bad rows of an import: all are counted, the first ones kept.
class ProblemList
{
public:
    explicit ProblemList(std::size_t kept = 1000) : m_kept(kept) {}

    void add(RowProblem problem);
    std::uint64_t count() const { return m_count; }
    bool empty() const { return m_count == 0; }
    const std::vector<RowProblem>& first() const { return m_first; }

private:
    std::size_t m_kept;
    std::uint64_t m_count = 0;
    std::vector<RowProblem> m_first;
};

} // namespace headroom
