// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace headroom {

/// A tag as a chip: its colour, its name, its key; framed and tinted where it is on.
class ChipButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChipButton(QWidget* parent = nullptr);
    void setChip(const QString& name, const QString& key, const QColor& colour);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_key;
    QColor m_colour;
};

} // namespace headroom
