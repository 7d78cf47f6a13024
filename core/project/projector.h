// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/project/causality.h"
#include "core/project/event.h"
#include "core/project/item_list.h"
#include "core/storage/database.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace headroom {

/// What a refold was about.
struct Refolded
{
    std::set<std::string> kinds;     // of the events that changed whether they count
    std::vector<ExampleId> examples; // ascending
};

/// Keeps the projection tables equal to the fold of the journal. Everything runs within the caller's transaction.
class Projector
{
public:
    Projector(storage::Database& database, ProjectId project) : m_database(database), m_project(project) {}

    /// `event` was just appended by this copy: it stands last and has seen everything, so its registers simply take its
    /// value.
    Result<void> appended(const Event& event, const std::vector<ExampleId>& examples);
    /// The targets of a revoke changed whether they count.
    Result<Refolded> refold(const std::vector<EventName>& targets);
    /// Everything from the journal: after a merge, and for check.
    Result<void> rebuild();

private:
    using ExamplesByKind = std::map<std::string, std::set<ExampleId>>;
    Result<ExamplesByKind> effectsOf(std::vector<EventName> targets);
    Result<void> takeValue(const Event& event, const std::vector<ExampleId>& examples);
    Result<void> recordTouch(const Event& event, const std::vector<ExampleId>& examples);
    Result<void> projectAssessment(const Event& event);
    Result<void> projectSetting(const Event& event);
    Result<void> projectCatalogues();
    Result<void> rebuildRevoked();
    Result<void> rebuildAssessments();
    Result<void> rebuildSettings();
    Result<void> rebuildRegisters(const std::string& kind);
    Result<void> refoldRegisters(const std::string& kind, const std::vector<ExampleId>& examples);
    Result<void> rebuildTouch();
    Result<Causality> causality();

    storage::Database& m_database;
    ProjectId m_project;
};

} // namespace headroom
