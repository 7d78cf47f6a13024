// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headroom {

/// `text` as one line of plain words in GitHub-flavoured Markdown: what could be markup, a table's border or HTML is
/// escaped, line breaks become spaces.
QString markdownEscaped(const QString& text);

/// Builds a Markdown text. Values are escaped by it, except where a function says "raw" or takes a heading or
/// paragraph, whose words may hold markup.
class MarkdownText
{
public:
    void heading(int level, const QString& raw);
    void paragraph(const QString& raw);
    void item(const QString& name, const QString& value); // "- **name**: value"
    void bullet(const QString& words);
    void endList();
    /// The first `texts` columns are aligned to the start, the others to the end.
    void tableHead(const QStringList& headings, qsizetype texts = 1);
    void tableRow(const QStringList& cells); // missing cells at the end stay empty
    void rawTableRow(const QStringList& cells);
    void endTable();

    const QString& text() const { return m_text; }

private:
    QString m_text;
    qsizetype m_columns = 0;
};

} // namespace headroom
