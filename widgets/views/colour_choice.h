// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace headroom {

/// A row of colours to choose one from, beginning with the automatic one.
class ColourChoice : public QWidget
{
    Q_OBJECT

public:
    explicit ColourChoice(QWidget* parent = nullptr);

    /// "#rrggbb", or empty: automatic. A colour that is not among those offered is offered last.
    void setColour(const QString& colour, const QColor& automatic);

Q_SIGNALS:
    void chosen(const QString& colour);

private:
    QAbstractButton* swatch(const QString& colour, const QString& name);

    std::vector<QAbstractButton*> m_swatches;
    QAbstractButton* m_own;
};

} // namespace headroom
