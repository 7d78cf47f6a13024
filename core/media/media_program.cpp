// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_program.h"

#include <QDir>
#include <QFileInfo>

namespace headroom {

QString findMediaProgram()
{
    const QString told = qEnvironmentVariable("HEADROOM_MEDIA");
    if (!told.isEmpty()) return QDir::current().absoluteFilePath(told);
    // Not QCoreApplication::applicationDirPath(): it needs an application object.
    const QDir folder = QFileInfo(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget()).dir();
    for (const QString& name : {QStringLiteral("headroom-media"), QStringLiteral("../libexec/headroom/headroom-media"),
                                QStringLiteral("media/headroom-media"), QStringLiteral("../media/headroom-media")}) {
        const QFileInfo program(folder.filePath(name));
        if (program.isFile() && program.isExecutable()) return QDir::cleanPath(program.absoluteFilePath());
    }
    return {};
}

} // namespace headroom
