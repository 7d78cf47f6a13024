// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace headroom {

/// Looks up the columns that options name, and sees to it that none is used twice.
class ColumnFinder
{
public:
    /// `names` must outlive it.
    ColumnFinder(const std::vector<std::string>& names, QString file) : m_names(names), m_file(std::move(file)) {}

    bool has(const std::string& name) const;
    /// Where `name` is. NotFound names the closest column, or all of them where they are few. `option` is what asked
    /// for it, such as "--label".
    Result<std::size_t> find(const std::string& name, const char* option) const;
    /// find(), and from now on the column is `option`'s. InvalidInput if it is another's already.
    Result<std::size_t> take(const std::string& name, const char* option);
    bool isTaken(std::size_t index) const { return m_takenBy.contains(index); }

    /// A column and the run that its predictions or scores belong to; the run is empty where it isn't said.
    struct RunColumn
    {
        std::size_t index = 0;
        std::string run;
    };
    /// take() for COL or COL:RUN. A column whose name is all of `text` comes first; else the last colon divides.
    Result<RunColumn> takeWithRun(const std::string& text, const char* option);

private:
    const std::vector<std::string>& m_names;
    QString m_file;
    std::map<std::size_t, const char*> m_takenBy;
};

} // namespace headroom
