// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

/// Where the decoder program is: what the environment variable HEADROOM_MEDIA says; else headroom-media in the folder
/// of the running program; else in ../libexec/headroom beside it (as installed) or media or ../media (as built). Empty
/// if there is none.
QString findMediaProgram();

} // namespace headroom
