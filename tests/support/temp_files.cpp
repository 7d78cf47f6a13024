// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace headroom::test {

TempFolder::TempFolder()
{
    if (!m_folder.isValid()) qFatal("no temporary folder");
}

QString TempFolder::write(const QString& name, const QByteArray& bytes) const
{
    const QString target = path(name);
    QDir().mkpath(QFileInfo(target).path());
    QFile file(target);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(target));
    return target;
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QString sourceFile(const QString& name)
{
    return QStringLiteral(HEADROOM_SOURCE_DIR "/") + name;
}

std::string sourcePath(const std::string& name)
{
    return HEADROOM_SOURCE_DIR "/" + name;
}

QString testData(const QString& name)
{
    return sourceFile(QStringLiteral("tests/data/") + name);
}

} // namespace headroom::test
