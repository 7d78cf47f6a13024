// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/xlsx_text.h"
#include "core/importers/zip_archive.h"

#include <QString>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// The texts that a workbook's cells share.
class SharedStrings
{
public:
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_bytes).substr(begin, m_ends[index] - begin);
    }
    std::string& bytes() { return m_bytes; }
    /// What was appended to bytes() since the last call is one text.
    void endText() { m_ends.push_back(m_bytes.size()); }

private:
    std::string m_bytes;
    std::vector<std::size_t> m_ends;
};

/// What a sheet's cells need from the rest of an .xlsx file (ECMA-376 part 1, 18).
struct Workbook
{
    std::string sheetPath; // in the archive
    bool isFrom1904 = false;
    std::vector<SheetNumber> numberOfStyle; // by a cell's style index
    SharedStrings strings;
};

/// `sheet` is a sheet's name; empty: the first one. NotFound lists the sheets there are; `file` is for messages.
Result<Workbook> readWorkbook(const ZipArchive& archive, const std::string& sheet, const QString& file);

} // namespace headroom
