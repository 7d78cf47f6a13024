// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xml_part.h"

#include <QCoreApplication>

namespace headroom {

namespace {

constexpr int kMostNesting = 64;

} // namespace

XmlPart::XmlPart(std::unique_ptr<QIODevice> device) : m_device(std::move(device)), m_xml(m_device.get()) {}

bool XmlPart::next()
{
    if (failed() || m_xml.atEnd()) return false;
    m_hasAttributes = false;
    m_xml.readNext();
    if (m_xml.isStartElement()) ++m_depth;
    if (m_xml.isEndElement()) --m_depth;
    if (m_xml.isDTD() || m_depth > kMostNesting) {
        m_error = QCoreApplication::translate("Import", "it holds XML that no sheet has");
    } else if (m_xml.hasError()) {
        const QString ofDevice = m_device->errorString();
        const bool isCut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        m_error = isCut && !ofDevice.isEmpty() && ofDevice != QStringLiteral("Unknown error") ? ofDevice
                                                                                              : m_xml.errorString();
    }
    return !failed();
}

QStringView XmlPart::attribute(QStringView name)
{
    if (!m_hasAttributes) m_attributes = m_xml.attributes();
    m_hasAttributes = true;
    for (const QXmlStreamAttribute& attribute : m_attributes)
        if (attribute.name() == name) return attribute.value();
    return {};
}

} // namespace headroom
