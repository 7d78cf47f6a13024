// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"
#include "widgets/services/media_service.h"

#include <QObject>
#include <QString>

#include <memory>

class QAudioSink;

namespace headroom {

class SampleFeed;

/// Plays stretches of sounds, decoded piece by piece in the decoder program.
class SoundPlayer : public QObject
{
    Q_OBJECT

public:
    explicit SoundPlayer(MediaService& media, QObject* parent = nullptr);
    ~SoundPlayer() override;

    /// Why nothing can be played on this machine; empty where it can.
    static QString unavailableReason();

    /// `facts` of the example's file. Stops what plays.
    void play(ExampleIndex example, const MediaFacts& facts, double fromSeconds);
    void stop();
    bool isPlaying() const { return m_sink != nullptr; }
    /// In the file.
    double seconds() const;

Q_SIGNALS:
    /// Began or ended.
    void stateChanged();
    void moved(double seconds);
    void failed(const QString& problem);

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void ask();
    void take(ExampleIndex example, qint64 first, const std::shared_ptr<const SoundSamples>& samples);
    void start(const SoundSamples& samples);
    void tick();

    MediaService& m_media;
    ExampleIndex m_example = 0;
    int m_rate = 0;
    double m_from = 0;
    qint64 m_nextFrame = -1; // the first that has not come; -1 where all have
    bool m_isAsked = false;  // for these
    std::unique_ptr<SampleFeed> m_feed;
    std::unique_ptr<QAudioSink> m_sink;
    int m_timer = 0;
};

} // namespace headroom
