// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/sound_view.h"

#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {
namespace {

constexpr int kBins = 2048;

} // namespace

SoundView::SoundView(MediaService& media, QWidget* parent)
    : QWidget(parent), m_media(media), m_player(media), m_waveform(new WaveformView(this)), m_head(new QLabel(this)),
      m_button(new QToolButton(this)), m_time(new QLabel(this)), m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("soundView"));
    m_head->setProperty("role", QStringLiteral("stage"));
    m_button->setObjectName(QStringLiteral("playButton"));
    m_button->setProperty("role", QStringLiteral("choice"));
    m_button->setAccessibleName(tr("Play or stop"));
    m_time->setProperty("role", QStringLiteral("muted"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setObjectName(QStringLiteral("soundNote"));
    m_note->setWordWrap(true);

    auto* transport = new QHBoxLayout;
    transport->setContentsMargins(12, 6, 12, 6);
    transport->setSpacing(12);
    transport->addWidget(m_button);
    transport->addWidget(m_time);
    transport->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_waveform, 1);
    layout->addLayout(transport);
    m_head->setParent(m_waveform);

    connect(m_button, &QToolButton::clicked, this, &SoundView::playOrStop);
    connect(m_waveform, &WaveformView::placeChosen, this, &SoundView::play);
    connect(&m_player, &SoundPlayer::moved, m_waveform, &WaveformView::setPlace);
    connect(&m_player, &SoundPlayer::moved, this, &SoundView::showTransport);
    connect(&m_player, &SoundPlayer::stateChanged, this, &SoundView::showTransport);
    connect(&m_player, &SoundPlayer::failed, m_note, &QLabel::setText);
}

void SoundView::show(ExampleIndex example, const QString& name)
{
    if (m_example != example) {
        m_player.stop();
        m_waveform->setPlace(0);
        m_silence = SoundPlayer::unavailableReason();
        m_note->setText(m_silence);
    }
    m_example = example;
    m_name = name;
    refresh();
}

void SoundView::leave()
{
    m_player.stop();
    m_example.reset();
}

void SoundView::takeReady(ExampleIndex example)
{
    if (m_example == example) refresh();
}

void SoundView::refresh()
{
    // Not more bins than samples: those without one would look like silence.
    const auto facts = m_media.facts(*m_example);
    const std::int64_t frames = facts && facts->sampleFrames > 0 ? facts->sampleFrames : kBins;
    const Sound sound = m_media.waveform(*m_example, static_cast<int>(std::min<std::int64_t>(frames, kBins)));
    m_isSettled = sound.state != MediaState::Loading;
    m_waveform->show(sound.waveform, sound.state == MediaState::Failed ? sound.problem : QString());
    m_head->setText(headText());
    m_head->move(14, 10);
    m_head->setMaximumWidth(m_waveform->width() - 28);
    m_head->adjustSize();
    showTransport();
}

QString SoundView::headText() const
{
    const QLocale locale;
    QStringList parts{m_name};
    if (const auto facts = m_media.facts(*m_example)) {
        parts << tr("%1 s").arg(locale.toString(facts->durationSeconds, 'f', facts->durationSeconds < 10 ? 2 : 1));
        parts << tr("%1 kHz").arg(locale.toString(facts->sampleRate / 1000.0, 'g', 4));
        parts << (facts->channels == 1   ? tr("mono")
                  : facts->channels == 2 ? tr("stereo")
                                         : tr("%n channels", nullptr, facts->channels));
        if (!facts->encoding.empty()) parts << QString::fromStdString(facts->encoding);
    }
    return parts.join(QStringLiteral(" · "));
}

void SoundView::playOrStop()
{
    if (m_player.isPlaying())
        m_player.stop();
    else
        play(m_waveform->place());
}

void SoundView::play(double fromSeconds)
{
    if (!m_example) return;
    m_waveform->setPlace(fromSeconds);
    showTransport();
    const auto facts = m_media.facts(*m_example);
    if (!facts) return;
    m_player.play(*m_example, *facts, fromSeconds >= facts->durationSeconds - 0.01 ? 0 : fromSeconds);
}

void SoundView::showTransport()
{
    const bool plays = m_player.isPlaying();
    m_button->setIcon(icon(plays ? QStringLiteral("stop") : QStringLiteral("play"), themeOf(palette()).text));
    m_button->setText(plays ? tr("Stop") : tr("Play"));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setEnabled(m_silence.isEmpty());
    const auto facts = m_example ? m_media.facts(*m_example) : nullptr;
    const double duration = facts ? facts->durationSeconds : 0;
    m_time->setText(QStringLiteral("%1 / %2").arg(timeText(m_waveform->place(), 2), timeText(duration, 2)));
}

void SoundView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_head->setMaximumWidth(m_waveform->width() - 28);
}

} // namespace headroom
