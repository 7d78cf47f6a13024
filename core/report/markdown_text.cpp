// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markdown_text.h"

#include <algorithm>

namespace headroom {

QString markdownEscaped(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (const QChar c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t') {
            escaped += u' ';
        } else if (c == u'<') {
            escaped += QLatin1String("&lt;");
        } else if (c == u'&') {
            escaped += QLatin1String("&amp;");
        } else {
            if (QStringLiteral("\\`*_[]|~$@#>").contains(c)) escaped += u'\\';
            escaped += c;
        }
    }
    return escaped;
}

void MarkdownText::heading(int level, const QString& raw)
{
    m_text += QString(level, u'#') + u' ' + raw + QStringLiteral("\n\n");
}

void MarkdownText::paragraph(const QString& raw)
{
    m_text += raw + QStringLiteral("\n\n");
}

void MarkdownText::item(const QString& name, const QString& value)
{
    m_text += QStringLiteral("- **") + markdownEscaped(name) + QStringLiteral("**: ") + markdownEscaped(value) + u'\n';
}

void MarkdownText::bullet(const QString& words)
{
    QString escaped = markdownEscaped(words);
    // At its start a list or heading could begin.
    const qsizetype digits =
        std::find_if(escaped.begin(), escaped.end(), [](QChar c) { return !c.isDigit(); }) - escaped.begin();
    if (escaped.startsWith(u'-') || escaped.startsWith(u'+') || escaped.startsWith(u'=')) escaped.prepend(u'\\');
    if (digits > 0 && digits < escaped.size() && (escaped[digits] == u'.' || escaped[digits] == u')'))
        escaped.insert(digits, u'\\');
    m_text += QStringLiteral("- ") + escaped + u'\n';
}

void MarkdownText::endList()
{
    m_text += u'\n';
}

void MarkdownText::tableHead(const QStringList& headings, qsizetype texts)
{
    m_columns = headings.size();
    tableRow(headings);
    m_text += u'|';
    for (qsizetype i = 0; i < m_columns; ++i)
        m_text += i < texts ? QLatin1String("---|") : QLatin1String("---:|");
    m_text += u'\n';
}

void MarkdownText::tableRow(const QStringList& cells)
{
    QStringList escaped;
    for (const QString& cell : cells)
        escaped << markdownEscaped(cell);
    rawTableRow(escaped);
}

void MarkdownText::rawTableRow(const QStringList& cells)
{
    QStringList all = cells;
    while (all.size() < m_columns)
        all << QString();
    m_text += QStringLiteral("| ") + all.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

void MarkdownText::endTable()
{
    m_text += u'\n';
}

} // namespace headroom
