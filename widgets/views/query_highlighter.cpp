// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/query_highlighter.h"

#include "widgets/views/query_styles.h"

namespace headroom {

namespace {

QColor colourOf(QueryStyle style, const Theme& theme)
{
    switch (style) {
    case QueryStyle::Name:
        return theme.queryName;
    case QueryStyle::Value:
        return theme.queryValue;
    case QueryStyle::Keyword:
        break;
    }
    return theme.queryKeyword;
}

} // namespace

void QueryHighlighter::setTheme(const Theme& theme)
{
    if (m_theme == &theme) return;
    m_theme = &theme;
    rehighlight();
}

void QueryHighlighter::setMistake(const std::optional<QueryError>& mistake)
{
    if (!m_mistake && !mistake) return;
    m_mistake = mistake;
    rehighlight();
}

void QueryHighlighter::highlightBlock(const QString& text)
{
    for (const StyledSpan& span : queryStyles(text))
        setFormat(int(span.begin), int(span.length), colourOf(span.style, *m_theme));
    if (!m_mistake || text.isEmpty()) return;
    const StyledSpan wrong = mistakeSpan(text, *m_mistake);
    for (qsizetype i = wrong.begin; i < std::min(wrong.begin + wrong.length, text.size()); ++i) {
        QTextCharFormat marked = format(int(i));
        marked.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        marked.setUnderlineColor(m_theme->danger);
        setFormat(int(i), 1, marked);
    }
}

} // namespace headroom
