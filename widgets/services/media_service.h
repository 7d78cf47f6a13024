// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"
#include "widgets/services/workbench.h"

#include <QImage>
#include <QObject>
#include <QString>

#include <memory>
#include <span>

namespace headroom {

enum class MediaState {
    None,    // the example has no medium
    Loading, // asked for; ready() will tell
    Ready,
    Failed, // `problem` says why, in words that fit a placeholder
};

struct Picture
{
    MediaState state = MediaState::None;
    QImage image;
    QString problem;
};

struct Sound
{
    MediaState state = MediaState::None;
    std::shared_ptr<const Waveform> waveform;
    QString problem;
};

/// Pictures and waveforms of examples, decoded in the decoder program by threads of its own, never on the window's.
/// Each call answers at once with what is there, and asks for it where it isn't; requests for what was looked at last
/// are served first. Thumbnails are kept in memory within a limit and on disk outside the project.
class MediaService : public QObject
{
    Q_OBJECT

public:
    enum class Kind { None, Image, Audio };

    explicit MediaService(Workbench& workbench, QObject* parent = nullptr);
    ~MediaService() override;

    /// By the ending of the example's path; the decoder looks at the bytes.
    Kind kind(ExampleIndex example);
    /// The path as imported; empty where there is none.
    QString importedPath(ExampleIndex example);
    /// Where it is on this machine, or why it isn't.
    Result<QString> file(ExampleIndex example);

    /// `edge`: the longest edge in pixels that is needed; a few sizes are kept.
    Picture thumbnail(ExampleIndex example, int edge);
    /// As large as screens need, at most 4,096 pixels on the longest edge.
    Picture picture(ExampleIndex example);
    Sound waveform(ExampleIndex example, int bins);
    /// What the file's header says; empty until ready().
    std::shared_ptr<const MediaFacts> facts(ExampleIndex example);

    /// Asks for samples to be played, from the frame `first` on; samplesReady() or samplesFailed() follows.
    void readSamples(ExampleIndex example, std::int64_t first, int frames);

    /// Only these are looked at now; what else was asked for and is not begun is dropped.
    void look(std::span<const ExampleIndex> examples);
    /// The approved folders changed: everything that failed is tried again.
    void rootsChanged();

Q_SIGNALS:
    void ready(headroom::ExampleIndex example);
    void samplesReady(headroom::ExampleIndex example, qint64 first,
                      const std::shared_ptr<const headroom::SoundSamples>& samples);
    void samplesFailed(headroom::ExampleIndex example, const QString& problem);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace headroom
