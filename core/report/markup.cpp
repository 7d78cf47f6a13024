// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/markup.h"

namespace headroom {

Markup::Markup() : m_xml(&m_bytes) {}

Markup& Markup::doctype()
{
    m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>\n"));
    return *this;
}

Markup& Markup::open(const char* element, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(element));
    for (const auto& [name, value] : attributes) {
        if (!value.isNull()) m_xml.writeAttribute(QLatin1String(name), value);
    }
    return *this;
}

Markup& Markup::close()
{
    m_xml.writeEndElement();
    return *this;
}

Markup& Markup::empty(const char* element, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(element));
    for (const auto& [name, value] : attributes) {
        if (!value.isNull()) m_xml.writeAttribute(QLatin1String(name), value);
    }
    return *this;
}

Markup& Markup::text(const QString& words)
{
    m_xml.writeCharacters(words);
    return *this;
}

Markup& Markup::element(const char* element, const QString& words, Attributes attributes)
{
    return open(element, attributes).text(words).close();
}

Markup& Markup::isolated(const QString& words, const char* className)
{
    return element("bdi", words, {{"class", className == nullptr ? QString() : QString::fromLatin1(className)}});
}

Markup& Markup::phrase(const Phrase& phrase, const char* valueClass)
{
    phrase.visit([&](const QString& words) { text(words); },
                 [&](const QString& value) { isolated(value, valueClass); });
    return *this;
}

Markup& Markup::lineBreak()
{
    return text(QStringLiteral("\n"));
}

QString coordinate(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(QLatin1String(".0"))) text.chop(2);
    return text == QLatin1String("-0") ? QStringLiteral("0") : text;
}

} // namespace headroom
