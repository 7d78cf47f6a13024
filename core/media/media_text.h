// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace headroom {

/// What is said about media files and the decoder program, in one context for translators.
struct MediaText
{
    Q_DECLARE_TR_FUNCTIONS(MediaText)
};

} // namespace headroom
