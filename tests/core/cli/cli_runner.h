// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>

namespace headroom::test {

/// How one run of the program ended.
struct CliRun
{
    int status = -1; // -1: did not start, died or took more than a minute
    QByteArray out;
    QByteArray err;

    /// The one object on stdout; empty where there is none.
    QJsonObject json() const;
};

/// Runs headroom-cli in `folder` with these arguments and, on its stdin, these bytes.
CliRun runCli(const QString& folder, const QStringList& arguments, const QByteArray& input = {});

/// The same with something done in the new process before the program begins.
CliRun runCliAfter(const QString& folder, const QStringList& arguments, const std::function<void()>& inChild);

/// runCli() with the words separated by single spaces.
CliRun runCli(const QString& folder, const char* words);

QString cliProgram();

} // namespace headroom::test
