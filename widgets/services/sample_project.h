// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace headroom {

/// The folder resources/sample: beside the installed program, or in the sources it was built from; empty where there
/// is neither.
QString sampleFolder();

/// Makes a project out of a folder of resources/sample: its sample.json says what the table's columns are and which
/// rule tags there are. Media are approved in the folder where they lie. On an error nothing is left of `project`.
Result<void> makeSampleProject(const QString& folder, const QString& project);

/// Where the sample project of this user is, in the user's data folder.
QString userSamplePath();

} // namespace headroom
