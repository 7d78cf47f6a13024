// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// A message of the core about an import, with the names of the console program's options replaced by those of the
/// import dialog.
QString inWindowWords(QString message);

} // namespace headroom
