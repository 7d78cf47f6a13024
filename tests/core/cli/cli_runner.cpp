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

namespace {

// What is remembered for the user stays in the test's folder.
QProcessEnvironment environment(const QString& folder)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("XDG_CONFIG_HOME"), folder + QStringLiteral("/config"));
    return variables;
}

CliRun finish(QProcess& process, const QByteArray& input)
{
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

CliRun runCli(const QString& folder, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment(folder));
    process.start(cliProgram(), arguments);
    return finish(process, input);
}

CliRun runCliAfter(const QString& folder, const QStringList& arguments, const std::function<void()>& inChild)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.setProcessEnvironment(environment(folder));
    process.setChildProcessModifier(inChild);
    process.start(cliProgram(), arguments);
    return finish(process, {});
}

CliRun runCli(const QString& folder, const char* words)
{
    return runCli(folder, QString::fromUtf8(words).split(u' '));
}

} // namespace headroom::test
