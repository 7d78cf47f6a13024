// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/query_edit.h"

#include "widgets/style/theme.h"
#include "widgets/views/query_highlighter.h"

#include <QFontDatabase>
#include <QKeyEvent>
#include <QMimeData>

namespace headroom {

QueryEdit::QueryEdit(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new QueryHighlighter(document(), themeOf(palette())))
{
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF());
    setFont(fixed);
}

void QueryEdit::setText(const QString& text)
{
    if (text == toPlainText()) return;
    replace(0, toPlainText().size(), text);
}

void QueryEdit::replace(qsizetype begin, qsizetype length, const QString& text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(begin));
    cursor.setPosition(int(begin + length), QTextCursor::KeepAnchor);
    cursor.insertText(text);
    setTextCursor(cursor);
}

void QueryEdit::setMistake(const std::optional<QueryError>& mistake)
{
    m_highlighter->setMistake(mistake);
}

QSize QueryEdit::sizeHint() const
{
    constexpr int charactersWide = 40;
    return {fontMetrics().averageCharWidth() * charactersWide, fontMetrics().lineSpacing() + 2};
}

QSize QueryEdit::minimumSizeHint() const
{
    constexpr int charactersWide = 12;
    return {fontMetrics().averageCharWidth() * charactersWide, sizeHint().height()};
}

void QueryEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Escape:
        Q_EMIT rejected();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        Q_EMIT historyWanted(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    case Qt::Key_Space:
        if (event->modifiers() != Qt::ControlModifier) break;
        Q_EMIT completionWanted();
        return;
    default:
        break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void QueryEdit::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    for (const char16_t apart : {u'\n', u'\r', u'\t'})
        text.replace(QChar(apart), QLatin1Char(' '));
    insertPlainText(text);
}

void QueryEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_highlighter->setTheme(themeOf(palette()));
}

} // namespace headroom
