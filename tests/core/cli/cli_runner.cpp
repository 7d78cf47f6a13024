// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cli/cli_runner.h"

#include <QJsonDocument>
#include <QProcess>

namespace headroom::test {

QJsonObject CliRun::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QString cliProgram()
{
    return QStringLiteral(HEADROOM_CLI_PROGRAM);
}

CliRun runCli(const QString& folder, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(cliProgram(), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

CliRun runCli(const QString& folder, const char* words)
{
    return runCli(folder, QString::fromUtf8(words).split(u' '));
}

} // namespace headroom::test
