// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace headroom {

/// A percentage as people type it ("92.4", "92,4 %", "95%") as a proportion 0..1. Without a sign for percent a number
/// up to 1 is a proportion already ("0.95", "1"). Both decimal signs are understood. nullopt for anything else.
std::optional<double> typedPercent(const QString& text);

} // namespace headroom
