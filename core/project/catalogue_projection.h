// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/catalogue.h"
#include "core/storage/database.h"

namespace headroom {

/// The classes and the tags of a project.
struct Catalogues
{
    Catalogue classes;
    Catalogue tags;

    explicit Catalogues(const ProjectId& project) : classes(project, "class"), tags(project, "tag") {}
};

/// Folds the journal's definitions; few events, so always all of them.
Result<Catalogues> foldCatalogues(storage::Database& database, const ProjectId& project);

/// Replaces the tables `class` and `tag`.
Result<void> writeCatalogues(storage::Database& database, const Catalogues& catalogues);

} // namespace headroom
