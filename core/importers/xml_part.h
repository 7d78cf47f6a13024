// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <QXmlStreamReader>

#include <memory>

namespace headroom {

/// One XML file of a package, read element by element. Refuses what such files don't hold and attacks do: a document
/// type, deep nesting.
class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<QIODevice> device);

    /// On to the next token; false at the end and after an error.
    bool next();
    bool isStart(QStringView name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool isEnd(QStringView name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    /// The value of an attribute of the current element by its local name; null if it isn't there. Valid until next().
    QStringView attribute(QStringView name);
    qint64 charactersRead() const { return m_xml.characterOffset(); }

    bool failed() const { return !m_error.isEmpty(); }
    const QString& error() const { return m_error; }

private:
    std::unique_ptr<QIODevice> m_device;
    QXmlStreamReader m_xml;
    QXmlStreamAttributes m_attributes;
    bool m_hasAttributes = false;
    int m_depth = 0;
    QString m_error;
};

} // namespace headroom
