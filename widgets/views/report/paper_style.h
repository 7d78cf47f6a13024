// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/report/paper_text.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>

namespace headroom {

/// The colours of paper, whatever the window's theme: those of the HTML report when printed. Text keeps a contrast of
/// 4.5 on the ground.
struct PaperColours
{
    QColor ground{0xff, 0xff, 0xff};
    QColor line{0xdd, 0xe2, 0xe8};
    QColor soft{0xf3, 0xf5, 0xf7};
    QColor ink{0x17, 0x20, 0x2b};
    QColor quiet{0x56, 0x62, 0x70};
    QColor teal{0x0b, 0x7a, 0x6e};
    QColor bar{0xd9, 0xdf, 0xe7};
    QColor gain{0x16, 0xa3, 0x94};
    QColor baseline{0x2f, 0x55, 0xd4};
    QColor good{0x17, 0x6c, 0x35};
    QColor bad{0xb3, 0x26, 0x1e};
    QColor wrong{0xd9, 0x48, 0x0f};
    QColor right{0x0f, 0x8a, 0x7d};
    QColor mark{0xfd, 0xe3, 0xdf};
    QColor first{0xe8, 0xf5, 0xf3};
};
inline const PaperColours kPaper;

/// A4 in points (1/72 inch), and where the text stands on it.
inline constexpr QSizeF kPageSize(595.276, 841.89);
inline constexpr QRectF kTextArea(44, 54, 595.276 - 88, 841.89 - 54 - 52);

// The faces of the report.
Face titleFace();
Face headingFace();
Face subheadingFace();
Face bodyFace();
Face quietFace();
Face smallFace(); // below figures, in drawings
Face codeFace();
Face recoloured(Face face, const QColor& colour);
Face heavier(Face face, QFont::Weight weight);

} // namespace headroom
