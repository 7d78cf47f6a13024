// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/models/example_reader.h"
#include "widgets/services/media_service.h"
#include "widgets/style/theme.h"

#include <QCache>
#include <QPixmap>

class QPainter;

namespace headroom {

/// Paints examples as small cells, the same in the grid and in the filmstrip: picture, waveform, first words or key
/// fields; the label below; marks for errors, tags and reviews. Ready-made contents are kept for repainting.
class ExampleCells
{
public:
    enum class Look { Plain, Selected, Current };

    ExampleCells(Workbench& workbench, ExampleReader& reader, MediaService& media);

    void paint(QPainter& painter, const QRect& cell, ExampleIndex example, Look look, const Theme& theme);
    /// What was kept of its contents is out of date.
    void forget(ExampleIndex example) { m_contents.remove(example); }
    void forgetAll() { m_contents.clear(); }

private:
    void paintContents(QPainter& painter, const QRect& area, ExampleIndex example, const Theme& theme);
    QPixmap contents(const QSize& size, qreal ratio, ExampleIndex example, const Theme& theme);
    void paintPicture(QPainter& painter, const QRect& area, const QImage& image) const;
    void paintWords(QPainter& painter, const QRect& area, ExampleIndex example);
    void paintCaption(QPainter& painter, const QRect& cell, ExampleIndex example, const Theme& theme);
    int paintTags(QPainter& painter, const QRect& strip, ExampleIndex example, const Theme& theme);

    Workbench& m_workbench;
    ExampleReader& m_reader;
    MediaService& m_media;
    QCache<ExampleIndex, QPixmap> m_contents; // cost: kilobytes
    QSize m_size;                             // of what is kept
    QColor m_text;                            // in the cell being painted
};

} // namespace headroom
