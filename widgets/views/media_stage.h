// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/example_reader.h"
#include "widgets/services/media_service.h"

#include <QFrame>
#include <QPointer>

#include <optional>

class QScrollArea;
class QStackedWidget;
class QTextBrowser;

namespace headroom {

class FactsList;
class ImageView;
class SoundView;

/// One example as large as it goes: a picture, a sound, a text, or a row as a card.
class MediaStage : public QFrame
{
    Q_OBJECT

public:
    MediaStage(Workbench& workbench, ExampleReader& reader, MediaService& media, QWidget* parent = nullptr);

    /// nullopt: nothing.
    void show(std::optional<ExampleIndex> example);
    /// Something of the example has been decoded.
    void takeReady(ExampleIndex example);
    bool isSettled() const { return m_isSettled; }

    bool showsPicture() const;
    bool showsSound() const;
    void toggleZoom();
    void playOrStop();

private:
    void showPicture(bool isNew);
    void showText(std::size_t field);
    void showRow();
    QString name() const;

    Workbench& m_workbench;
    ExampleReader& m_reader;
    MediaService& m_media;
    QStackedWidget* m_stack;
    ImageView* m_image;
    SoundView* m_sound;
    QTextBrowser* m_text;
    QScrollArea* m_rowArea;
    FactsList* m_row;
    std::optional<ExampleIndex> m_example;
    bool m_isSettled = true;
};

} // namespace headroom
