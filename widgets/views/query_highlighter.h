// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"
#include "widgets/style/theme.h"

#include <QSyntaxHighlighter>

#include <optional>

namespace headroom {

/// Colours the words of a query and underlines its mistake.
class QueryHighlighter : public QSyntaxHighlighter
{
public:
    QueryHighlighter(QTextDocument* document, const Theme& theme) : QSyntaxHighlighter(document), m_theme(&theme) {}

    void setTheme(const Theme& theme);
    void setMistake(const std::optional<QueryError>& mistake);

protected:
    void highlightBlock(const QString& text) override;

private:
    const Theme* m_theme;
    std::optional<QueryError> m_mistake;
};

} // namespace headroom
