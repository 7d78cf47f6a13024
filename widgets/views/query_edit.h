// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"

#include <QPlainTextEdit>
#include <QString>

#include <optional>

namespace headroom {

class QueryHighlighter;

/// One line for a query: its words in colours, a mistake underlined where it is.
class QueryEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit QueryEdit(QWidget* parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Replaces the text as one step of its own undo; the cursor goes to the end.
    void setText(const QString& text);
    qsizetype cursorPosition() const { return textCursor().position(); }
    /// Puts `text` in place of `length` units from `begin` on, the cursor behind it.
    void replace(qsizetype begin, qsizetype length, const QString& text);
    void setMistake(const std::optional<QueryError>& mistake);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Return was pressed.
    void accepted();
    /// Escape was pressed.
    void rejected();
    /// Up (-1: older) or Down (1: newer) was pressed.
    void historyWanted(int direction);
    /// Control+Space was pressed.
    void completionWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;

private:
    QueryHighlighter* m_highlighter;
};

} // namespace headroom
