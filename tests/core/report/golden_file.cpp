// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/golden_file.h"

#include "core/base/atomic_file.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace headroom::test {

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    const Result<void> written =
        writeFileAtomically(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!written) qFatal("%s", qPrintable(written.error().text));
}

} // namespace

QString differenceFromGolden(const QByteArray& made, const QString& name)
{
    const QString path = testData(QStringLiteral("report/") + name);
    if (qEnvironmentVariableIsSet("HEADROOM_UPDATE_GOLDEN")) write(path, made);
    if (!QFile::exists(path)) return path + QStringLiteral(" is missing: run with HEADROOM_UPDATE_GOLDEN=1");
    const QByteArray approved = readFile(path);
    if (approved == made) return {};
    write(QDir::current().filePath(QStringLiteral("made-") + name), made);
    const auto [madeAt, approvedAt] = std::mismatch(made.begin(), made.end(), approved.begin(), approved.end());
    const auto at = madeAt - made.begin();
    return QStringLiteral("%1 differs from byte %2 on:\n  made:     …%3\n  approved: …%4")
        .arg(name)
        .arg(at)
        .arg(QString::fromUtf8(made.mid(std::max<qsizetype>(at - 40, 0), 120)),
             QString::fromUtf8(approved.mid(std::max<qsizetype>(at - 40, 0), 120)));
}

} // namespace headroom::test
