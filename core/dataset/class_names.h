// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/dataset.h"
#include "core/project/catalogue.h"
#include "core/storage/database.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace headroom {

/// From what imports and events call a class to its number in Dataset::Contents::classes.
class ClassNames
{
public:
    /// `used`: classes that labels in force name; listed even where they were deleted or what made them was undone.
    ClassNames(const ProjectId& project, const Catalogue& catalogue, const std::vector<Uuid>& used);

    const std::vector<ClassInfo>& classes() const { return m_classes; }
    /// kMissingCode where unknown, or where the class was deleted after `order` (if given).
    std::int32_t ofSpelling(std::string_view spelling, const std::optional<EventOrder>& order) const;
    std::int32_t ofId(const Uuid& id, const std::optional<EventOrder>& order) const;

private:
    void list(const NamedThing& thing);

    ProjectId m_project;
    const Catalogue& m_catalogue;
    std::vector<ClassInfo> m_classes;
    std::unordered_map<Uuid, std::int32_t> m_numbers;
};

} // namespace headroom
