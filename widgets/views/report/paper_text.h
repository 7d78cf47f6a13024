// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace headroom {

// Text on paper. All lengths are points (1/72 inch); what is measured holds on every device, since letters are not
// fitted to its pixels.

/// How letters look.
struct Face
{
    double points = 9;
    QFont::Weight weight = QFont::Normal;
    QColor colour = {};
    bool isCode = false; // of fixed width
};

double textWidth(const QString& text, const Face& face);
double lineHeight(const Face& face);
double ascent(const Face& face);
QString elided(const QString& text, const Face& face, double width);

enum class Side { Left, Centre, Right };

/// One line; `anchor` is on the baseline, where the text starts, has its middle or ends.
void drawTextLine(QPainter& painter, const QPointF& anchor, const QString& text, const Face& face,
                  Side side = Side::Left);

/// A stretch of text in one face.
struct TextRun
{
    QString text;
    Face face;
    QColor ground = {}; // behind the letters; none where invalid
};

/// Text set in lines of at most `width`. The direction is that of the text. With `mostLines` above 0 the rest is cut
/// with an ellipsis.
class TextBox
{
public:
    TextBox() = default;
    TextBox(const std::vector<TextRun>& runs, double width, Side side = Side::Left, int mostLines = 0);

    double height() const { return m_height; }
    bool isEmpty() const { return m_layout == nullptr; }
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_height = 0;
};

} // namespace headroom
