// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_text.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <initializer_list>
#include <utility>

namespace headroom {

/// Writes HTML with inline SVG that is well-formed XML too. Everything that goes in as text or attribute is escaped,
/// so no data can become markup.
class Markup
{
public:
    using Attributes = std::initializer_list<std::pair<const char*, QString>>;

    Markup();

    Markup& doctype();
    Markup& open(const char* element, Attributes attributes = {});
    Markup& close();
    /// Element without content and end tag: meta, img, path.
    Markup& empty(const char* element, Attributes attributes = {});
    Markup& text(const QString& words);
    /// open(), text() and close().
    Markup& element(const char* element, const QString& words, Attributes attributes = {});
    /// A user's text, kept apart from the direction of the text around it.
    Markup& isolated(const QString& words, const char* className = nullptr);
    Markup& phrase(const Phrase& phrase, const char* valueClass = nullptr);
    Markup& lineBreak();

    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// A coordinate of SVG: at most one decimal, a point whatever the locale.
QString coordinate(double value);

} // namespace headroom
