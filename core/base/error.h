// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

enum class ErrorCode {
    InvalidInput, // what the user gave is wrong: a file, a query, an option
    NotFound,     // a file, a column, a tag, a run that isn't there
    Io,           // reading or writing failed
    DiskFull,
    ReadOnly, // the project or its folder can't be written
    Locked,   // another instance has the project open
    NotAProject,
    TooNew,   // made by a newer version
    Damaged,  // a check failed: the file was changed or broken
    Conflict, // refused since it contradicts what is there (a forked session, a name in use)
    Cancelled,
    Unsupported,
    Internal,
};

/// Why something could not be done. `text` is for the user (translated: what happened, to which file, line and
/// column, and what to do); `detail` is for the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
};

} // namespace headroom
