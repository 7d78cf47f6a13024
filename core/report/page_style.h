// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// The style sheet of the HTML report: light and dark by the reader's preference, printable, one column on a phone. It
/// holds none of the characters that XML escapes, so that it is the same text to an HTML and to an XML reader.
QString pageStyle();

} // namespace headroom
