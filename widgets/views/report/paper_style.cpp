// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/report/paper_style.h"

namespace headroom {

Face titleFace()
{
    return {23, QFont::Bold, kPaper.ink};
}

Face headingFace()
{
    return {12.5, QFont::DemiBold, kPaper.ink};
}

Face subheadingFace()
{
    return {9.5, QFont::DemiBold, kPaper.ink};
}

Face bodyFace()
{
    return {8.5, QFont::Normal, kPaper.ink};
}

Face quietFace()
{
    return {8, QFont::Normal, kPaper.quiet};
}

Face smallFace()
{
    return {6.6, QFont::Normal, kPaper.quiet};
}

Face codeFace()
{
    return {7.6, QFont::Normal, kPaper.ink, true};
}

Face recoloured(Face face, const QColor& colour)
{
    face.colour = colour;
    return face;
}

Face heavier(Face face, QFont::Weight weight)
{
    face.weight = weight;
    return face;
}

} // namespace headroom
