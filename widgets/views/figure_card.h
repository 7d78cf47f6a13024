// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace headroom {

/// One figure: what it is, the figure itself, and a line below that may hold links.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget* parent = nullptr);

    enum class Tone { Plain, Accent, Good, Bad };

    void setCaption(const QString& caption);
    void setFigure(const QString& figure, Tone tone = Tone::Plain, const QString& hint = {});
    /// Rich text, links as <a href="name">; the first wording that fits is shown, the first one is the tooltip.
    void setNote(const QStringList& wordings);

    QString figure() const;
    /// Without markup.
    QString note() const;

Q_SIGNALS:
    /// The link's name.
    void linkActivated(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitNote();
    void colour();

    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_note;
    QString m_fullCaption;
    QStringList m_wordings;
    Tone m_tone = Tone::Plain;
};

} // namespace headroom
