// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/progress_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LabelProgress)
};

QString count(std::size_t n)
{
    return QLocale().toString(static_cast<qulonglong>(n));
}

QString timeToGo(double minutes)
{
    if (minutes < 90)
        return Text::tr("about %n min to go", nullptr, std::max(1, static_cast<int>(std::lround(minutes))));
    return Text::tr("about %1 h to go").arg(QLocale().toString(minutes / 60, 'f', minutes < 600 ? 1 : 0));
}

} // namespace

QString progressText(const LabelProgress& progress, QueueKind kind)
{
    const bool isReview = kind == QueueKind::ReviewSample || kind == QueueKind::UntaggedErrors;
    QStringList parts;
    parts << (kind == QueueKind::All ? Text::tr("%1 in scope") : Text::tr("%1 in queue")).arg(count(progress.total()));
    parts << (isReview ? Text::tr("%1 gone through") : Text::tr("%1 labeled")).arg(count(progress.done()));
    parts << Text::tr("%1 left").arg(count(progress.left()));
    if (const std::optional<double> pace = progress.perMinute()) {
        parts << Text::tr("%1 per minute").arg(QLocale().toString(*pace, 'f', 1));
        if (progress.left() > 0) parts << timeToGo(static_cast<double>(progress.left()) / *pace);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace headroom
