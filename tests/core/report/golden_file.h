// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace headroom::test {

/// Compares with the approved output tests/data/report/`name`; where it differs, says where, and writes what was made
/// beside the test program. With HEADROOM_UPDATE_GOLDEN=1 in the environment the approved file is written anew, to be
/// looked at before it is committed. Empty: equal.
QString differenceFromGolden(const QByteArray& made, const QString& name);

} // namespace headroom::test
