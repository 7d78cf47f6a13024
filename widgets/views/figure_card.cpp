// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/figure_card.h"

#include "widgets/style/theme.h"

#include <QEvent>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString plainText(const QString& richText)
{
    return QTextDocumentFragment::fromHtml(richText).toPlainText();
}

} // namespace

FigureCard::FigureCard(QWidget* parent)
    : QFrame(parent), m_caption(new QLabel(this)), m_figure(new QLabel(this)), m_note(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    m_caption->setProperty("role", QStringLiteral("small"));
    m_figure->setProperty("role", QStringLiteral("figure"));
    m_note->setProperty("role", QStringLiteral("small"));
    m_note->setTextFormat(Qt::RichText);
    m_note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    for (QLabel* label : {m_caption, m_figure, m_note}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        label->setMinimumWidth(0);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 9, 14, 9);
    layout->setSpacing(1);
    for (QLabel* label : {m_caption, m_figure, m_note})
        layout->addWidget(label);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_note, &QLabel::linkActivated, this, &FigureCard::linkActivated);
}

void FigureCard::setCaption(const QString& caption)
{
    m_fullCaption = caption;
    setAccessibleName(caption);
    fitNote();
}

void FigureCard::setFigure(const QString& figure, Tone tone, const QString& hint)
{
    m_figure->setText(figure);
    m_figure->setToolTip(hint);
    m_tone = tone;
    colour();
}

void FigureCard::colour()
{
    const Theme& theme = themeOf(palette());
    QPalette colours = m_figure->palette();
    const QColor colour = m_tone == Tone::Accent ? theme.accentText
                          : m_tone == Tone::Good ? theme.good
                          : m_tone == Tone::Bad  ? theme.danger
                                                 : theme.text;
    if (colours.color(QPalette::WindowText) == colour) return;
    colours.setColor(QPalette::WindowText, colour);
    m_figure->setPalette(colours);
}

void FigureCard::setNote(const QStringList& wordings)
{
    m_wordings = wordings;
    fitNote();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::note() const
{
    return plainText(m_note->text());
}

void FigureCard::fitNote()
{
    const int room = contentsRect().width() - 28;
    const QFontMetrics metrics = m_note->fontMetrics();
    const QString caption = m_caption->fontMetrics().elidedText(m_fullCaption, Qt::ElideRight, room);
    m_caption->setText(caption);
    m_caption->setToolTip(caption == m_fullCaption ? QString() : m_fullCaption);
    if (m_wordings.isEmpty()) return m_note->clear();
    QString shown = m_wordings.back();
    for (const QString& wording : m_wordings) {
        if (metrics.horizontalAdvance(plainText(wording)) > room) continue;
        shown = wording;
        break;
    }
    if (m_note->text() != shown) m_note->setText(shown);
    m_note->setToolTip(shown == m_wordings.front() ? QString() : plainText(m_wordings.front()));
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitNote();
}

void FigureCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) colour();
    if (event->type() == QEvent::FontChange) fitNote();
}

} // namespace headroom
