// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/services/media_service.h"
#include "widgets/services/sound_player.h"
#include "widgets/views/waveform_view.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace headroom {

/// One sound: its waveform and a line to play it from.
class SoundView : public QWidget
{
    Q_OBJECT

public:
    explicit SoundView(MediaService& media, QWidget* parent = nullptr);

    void show(ExampleIndex example, const QString& name);
    /// Nothing is looked at any more: what plays ends.
    void leave();
    /// Whether playing is possible at all.
    void playOrStop();
    bool isSettled() const { return m_isSettled; }
    void takeReady(ExampleIndex example);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void play(double fromSeconds);
    void showTransport();
    QString headText() const;

    MediaService& m_media;
    SoundPlayer m_player;
    WaveformView* m_waveform;
    QLabel* m_head;
    QToolButton* m_button;
    QLabel* m_time;
    QLabel* m_note;
    std::optional<ExampleIndex> m_example;
    QString m_name;
    QString m_silence; // why nothing can be played
    bool m_isSettled = true;
};

} // namespace headroom
