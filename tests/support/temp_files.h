// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace headroom::test {

/// A folder that disappears with the object.
class TempFolder
{
public:
    TempFolder();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes `bytes` to `name` and returns its path.
    QString write(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

QByteArray readFile(const QString& path);
/// A file of this source tree, by its path from the root; empty: the root.
QString sourceFile(const QString& name);
std::string sourcePath(const std::string& name);
/// A file of tests/data.
QString testData(const QString& name);

} // namespace headroom::test
