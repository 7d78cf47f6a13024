// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <QString>
#include <QWidget>

#include <memory>

namespace headroom {

/// One waveform over its time, with the place that is played. A click or drag chooses a place.
class WaveformView : public QWidget
{
    Q_OBJECT

public:
    explicit WaveformView(QWidget* parent = nullptr);

    /// Null shows `message` in its place.
    void show(std::shared_ptr<const Waveform> waveform, const QString& message = {});
    void setPlace(double seconds);
    double place() const { return m_place; }

Q_SIGNALS:
    void placeChosen(double seconds);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QRect area() const;
    void paintTimes(QPainter& painter) const;

    std::shared_ptr<const Waveform> m_waveform;
    QString m_message;
    double m_place = 0;
};

/// "0:07.5" for people.
QString timeText(double seconds, int decimals);
/// A distance of marks in seconds (1, 2 or 5 times a power of ten, or whole minutes) that leaves `least` pixels between
/// two.
double markDistance(double seconds, int width, int least);

} // namespace headroom
