// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/services/sound_player.h"

#include "widgets/services/sample_feed.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int kPieceSeconds = 10;
constexpr int kTickMilliseconds = 30;

} // namespace

SoundPlayer::SoundPlayer(MediaService& media, QObject* parent) : QObject(parent), m_media(media)
{
    connect(&media, &MediaService::samplesReady, this, &SoundPlayer::take);
    connect(&media, &MediaService::samplesFailed, this, [this](ExampleIndex example, const QString& problem) {
        if (m_nextFrame < 0 || example != m_example) return;
        stop();
        Q_EMIT failed(problem);
    });
}

SoundPlayer::~SoundPlayer()
{
    if (m_sink) m_sink->stop();
}

QString SoundPlayer::unavailableReason()
{
    if (!QMediaDevices::defaultAudioOutput().isNull()) return {};
    return tr("This machine has no sound output: the waveform can be looked at, not played.");
}

void SoundPlayer::play(ExampleIndex example, const MediaFacts& facts, double fromSeconds)
{
    stop();
    if (const QString reason = unavailableReason(); !reason.isEmpty()) {
        Q_EMIT failed(reason);
        return;
    }
    if (facts.sampleRate <= 0) return;
    m_example = example;
    m_rate = facts.sampleRate;
    m_from = std::clamp(fromSeconds, 0.0, facts.durationSeconds);
    m_feed = std::make_unique<SampleFeed>();
    m_nextFrame = std::llround(m_from * m_rate);
    ask();
}

void SoundPlayer::ask()
{
    if (std::exchange(m_isAsked, true)) return;
    m_media.readSamples(m_example, m_nextFrame, kPieceSeconds * m_rate);
}

void SoundPlayer::take(ExampleIndex example, qint64 first, const std::shared_ptr<const SoundSamples>& samples)
{
    if (!m_feed || example != m_example || first != m_nextFrame) return;
    m_isAsked = false;
    m_feed->append(*samples);
    const auto frames = static_cast<qint64>(samples->values.size()) / std::max(samples->channels, 1);
    if (!m_sink && frames > 0) start(*samples);
    if (frames < qint64{kPieceSeconds} * m_rate) m_feed->finish();
    m_nextFrame = m_feed->isFinished() ? -1 : first + frames;
    if (!m_sink) stop();
}

void SoundPlayer::start(const SoundSamples& samples)
{
    QAudioFormat format;
    format.setSampleRate(samples.sampleRate);
    format.setChannelCount(samples.channels);
    format.setSampleFormat(QAudioFormat::Int16);
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), format);
    m_sink->start(m_feed.get());
    m_timer = startTimer(kTickMilliseconds);
    Q_EMIT stateChanged();
}

void SoundPlayer::timerEvent(QTimerEvent*)
{
    tick();
}

void SoundPlayer::tick()
{
    if (!m_sink) return;
    const bool isOver = m_feed->isFinished() && m_feed->waiting() == 0 && m_sink->state() != QAudio::ActiveState;
    if (isOver || m_sink->error() == QAudio::FatalError || m_sink->error() == QAudio::OpenError) {
        const bool isBroken = !isOver;
        stop();
        if (isBroken) Q_EMIT failed(tr("The sound output stopped. Check the machine's sound settings."));
        return;
    }
    const qint64 running = qint64{kPieceSeconds} * m_rate * 2;
    if (m_nextFrame >= 0 && m_feed->waiting() < running / 2) ask();
    Q_EMIT moved(seconds());
}

double SoundPlayer::seconds() const
{
    return m_sink ? m_from + static_cast<double>(m_sink->processedUSecs()) / 1e6 : m_from;
}

void SoundPlayer::stop()
{
    m_nextFrame = -1;
    m_isAsked = false;
    if (m_timer != 0) killTimer(std::exchange(m_timer, 0));
    if (m_sink) m_sink->stop();
    const bool wasPlaying = m_sink != nullptr;
    m_sink.reset();
    m_feed.reset();
    if (wasPlaying) Q_EMIT stateChanged();
}

} // namespace headroom
