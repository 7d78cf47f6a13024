// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// One value on its way out. `text` and `list` point into the dataset or into `buffer` and hold until the next read.
struct ExportCell
{
    enum class Kind { Missing, Text, Number, Bool, List };

    Kind kind = Kind::Missing;
    std::string_view text;
    double number = 0;
    bool flag = false;
    std::vector<std::string_view> list;
    std::string buffer;
};

/// One column of an export: a name and a way to read it. Made by exportColumns(); the Dataset must outlive it.
class ExportColumn
{
public:
    explicit ExportColumn(std::string name) : m_name(std::move(name)) {}
    virtual ~ExportColumn() = default;

    const std::string& name() const { return m_name; }
    virtual void read(ExampleIndex item, ExportCell& cell) const = 0;

private:
    std::string m_name;
};

using ExportColumns = std::vector<std::unique_ptr<const ExportColumn>>;

/// The columns with these names, loaded, in this order. Names: key, media, reference (= label), origin, disputed,
/// reviewed, comment, tags (those put on by hand or imported), tag:NAME (any tag, true or false), split, prediction and
/// score (of the newest run), prediction@RUN, score@RUN, score@RUN:CLASS, or a field's name; in backticks always a
/// field, a backtick inside doubled.
/// Without names: key, media (where there is any), reference, all fields, tags, predictions and scores of every run.
/// `split` names the split that the column split shows; if it isn't empty that column comes last. Empty: the split in
/// force. NotFound for a name that isn't there, InvalidInput for one that is given twice.
Result<ExportColumns> exportColumns(Dataset& dataset, const std::vector<std::string>& names, const std::string& split);

/// The name under which exportColumns() finds the field: in backticks where it would mean something else.
std::string fieldColumnName(const Dataset& dataset, const std::string& field);

} // namespace headroom
