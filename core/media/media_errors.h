// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/media/decoder_process.h"
#include "core/media/media_protocol.h"

#include <QString>

#include <chrono>

namespace headroom {

/// The sentences for a person, fit for the placeholder of a picture; each begins with the path.
Error mediaRefused(const QString& path, const media_protocol::Answer& answer);
Error mediaTimedOut(const QString& path, std::chrono::milliseconds after);
Error mediaDecoderDied(const QString& path, const ProcessEnd& end);
Error mediaDecoderTalksNonsense(const QString& path);

/// The decoder ended before it was ready.
Error mediaDecoderDidNotStart(const QString& program, const ProcessEnd& end);
Error mediaProgramMissing();

} // namespace headroom
