// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exporters/export_columns.h"

#include <memory>
#include <string>

namespace headroom::readers {

/// One maker for each kind of column. What they point to must outlive them. See exportColumns().

std::unique_ptr<ExportColumn> keys(std::string name, const StringPool& keys);
/// Codes with a value each; an empty value counts as missing where `emptyIsMissing` (media paths).
std::unique_ptr<ExportColumn> texts(std::string name, const TextColumn& column, bool emptyIsMissing = false);
/// By type: texts, numbers, times, true and false.
std::unique_ptr<ExportColumn> field(std::string name, const FieldColumn& column, FieldType type);
std::unique_ptr<ExportColumn> labels(std::string name, const Labels& labels, const std::vector<ClassInfo>& classes);
std::unique_ptr<ExportColumn> numbers(std::string name, const std::vector<double>& values);
std::unique_ptr<ExportColumn> flags(std::string name, const ItemSet& set);
std::unique_ptr<ExportColumn> origins(std::string name, const std::vector<LabelOrigin>& origins);
std::unique_ptr<ExportColumn> comments(std::string name, const std::map<ExampleIndex, std::string>& comments);
/// The tags put on by hand or imported, in the project's order.
std::unique_ptr<ExportColumn> tags(std::string name, const Dataset::Contents& contents);

} // namespace headroom::readers
