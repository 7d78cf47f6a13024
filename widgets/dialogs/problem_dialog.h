// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace headroom {

/// A list of problems to be read and copied, and one thing that can be done about them.
class ProblemDialog : public QDialog
{
    Q_OBJECT

public:
    ProblemDialog(const QString& title, const QString& text, const QStringList& problems, const QString& action,
                  QWidget* parent);

Q_SIGNALS:
    void wanted();
};

} // namespace headroom
