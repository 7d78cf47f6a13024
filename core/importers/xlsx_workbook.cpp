// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/xlsx_workbook.h"

#include "core/importers/xml_part.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

#include <map>
#include <optional>

namespace headroom {

namespace {

constexpr std::uint64_t kSmallPart = 16'000'000;
constexpr std::uint64_t kSharedStrings = 256'000'000;

/// Reads the parts of one workbook one after the other.
class WorkbookReader
{
public:
    WorkbookReader(const ZipArchive& archive, const QString& file) : m_archive(archive), m_file(file) {}

    Result<Workbook> read(const std::string& sheet);

private:
    struct Relation
    {
        QString type;
        std::string target; // path in the archive
    };
    Result<std::map<QString, Relation>> relations(const std::string& part) const;
    Result<std::string> sheetId(const std::string& part, const std::string& sheet);
    Result<void> readStyles(const std::string& part);
    Result<void> readStrings(const std::string& part);
    std::optional<XmlPart> open(const std::string& part, std::uint64_t most) const;
    Result<void> status(const XmlPart& xml) const;
    Error damaged(const QString& why) const;

    const ZipArchive& m_archive;
    QString m_file;
    Workbook m_workbook;
};

Error WorkbookReader::damaged(const QString& why) const
{
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Import", "%1 can't be read as an .xlsx file: %2.").arg(m_file, why),
            {}};
}

std::optional<XmlPart> WorkbookReader::open(const std::string& part, std::uint64_t most) const
{
    std::unique_ptr<QIODevice> device = m_archive.openEntry(part, most);
    if (!device) return std::nullopt;
    return std::optional<XmlPart>(std::in_place, std::move(device));
}

Result<void> WorkbookReader::status(const XmlPart& xml) const
{
    if (xml.failed()) return damaged(xml.error());
    return {};
}

// "xl/workbook.xml" has its relations in "xl/_rels/workbook.xml.rels"; targets are relative to "xl/".
Result<std::map<QString, WorkbookReader::Relation>> WorkbookReader::relations(const std::string& part) const
{
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
    const std::string name = slash == std::string::npos ? part : part.substr(slash + 1);
    std::map<QString, Relation> found;
    std::optional<XmlPart> xml = open(folder + "_rels/" + name + ".rels", kSmallPart);
    if (!xml) return found;
    while (xml->next()) {
        if (!xml->isStart(u"Relationship")) continue;
        const QString target = xml->attribute(u"Target").toString();
        const QString path =
            target.startsWith(QLatin1Char('/')) ? target.mid(1) : QString::fromStdString(folder) + target;
        found[xml->attribute(u"Id").toString()] = {xml->attribute(u"Type").toString(),
                                                   QDir::cleanPath(path).toStdString()};
    }
    if (Result<void> done = status(*xml); !done) return done.error();
    return found;
}

Result<std::string> WorkbookReader::sheetId(const std::string& part, const std::string& sheet)
{
    std::optional<XmlPart> xml = open(part, kSmallPart);
    if (!xml) return damaged(QCoreApplication::translate("Import", "it has no workbook"));
    const QString wanted = QString::fromStdString(sheet);
    QStringList names;
    std::optional<QString> id;
    while (xml->next()) {
        if (xml->isStart(u"workbookPr")) {
            const QStringView flag = xml->attribute(u"date1904");
            m_workbook.isFrom1904 = flag == u"1" || flag == u"true";
        }
        if (!xml->isStart(u"sheet")) continue;
        names += xml->attribute(u"name").toString();
        if (!id && (sheet.empty() || names.last() == wanted)) id = xml->attribute(u"id").toString();
    }
    if (Result<void> done = status(*xml); !done) return done.error();
    if (id) return id->toStdString();
    if (names.empty()) return damaged(QCoreApplication::translate("Import", "it has no sheet"));
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Import", "%1 has no sheet \"%2\". Its sheets are: %3.")
                     .arg(m_file, wanted, names.join(QStringLiteral(", "))),
                 {}};
}

Result<void> WorkbookReader::readStyles(const std::string& part)
{
    std::optional<XmlPart> xml = open(part, kSmallPart);
    if (!xml) return {};
    std::map<int, SheetNumber> ownFormats;
    bool isInCells = false;
    while (xml->next()) {
        if (xml->isStart(u"numFmt"))
            ownFormats[xml->attribute(u"numFmtId").toInt()] =
                sheetNumberOfCode(xml->attribute(u"formatCode").toUtf8().toStdString());
        if (xml->isStart(u"cellXfs")) isInCells = true;
        if (xml->isEnd(u"cellXfs")) isInCells = false;
        if (!isInCells || !xml->isStart(u"xf")) continue;
        const int format = xml->attribute(u"numFmtId").toInt();
        const auto own = ownFormats.find(format);
        m_workbook.numberOfStyle.push_back(own == ownFormats.end() ? sheetNumberOfBuiltin(format) : own->second);
    }
    return status(*xml);
}

Result<void> WorkbookReader::readStrings(const std::string& part)
{
    std::optional<XmlPart> xml = open(part, kSharedStrings);
    if (!xml) return {};
    bool isInText = false;
    bool isInPhonetic = false;
    while (xml->next()) {
        if (xml->isStart(u"rPh")) isInPhonetic = true;
        if (xml->isEnd(u"rPh")) isInPhonetic = false;
        if (xml->isStart(u"t")) isInText = !isInPhonetic;
        if (xml->isEnd(u"t")) isInText = false;
        if (isInText && xml->isText()) appendSheetText(xml->text(), m_workbook.strings.bytes());
        if (xml->isEnd(u"si")) m_workbook.strings.endText();
    }
    return status(*xml);
}

Result<Workbook> WorkbookReader::read(const std::string& sheet)
{
    const Result<std::map<QString, Relation>> ofPackage = relations({});
    if (!ofPackage) return ofPackage.error();
    std::string part = "xl/workbook.xml";
    for (const auto& [id, relation] : *ofPackage)
        if (relation.type.endsWith(QStringLiteral("/officeDocument"))) part = relation.target;
    const Result<std::string> id = sheetId(part, sheet);
    if (!id) return id.error();
    const Result<std::map<QString, Relation>> ofWorkbook = relations(part);
    if (!ofWorkbook) return ofWorkbook.error();
    for (const auto& [name, relation] : *ofWorkbook) {
        Result<void> done;
        if (name == QString::fromStdString(*id)) m_workbook.sheetPath = relation.target;
        if (relation.type.endsWith(QStringLiteral("/styles"))) done = readStyles(relation.target);
        if (relation.type.endsWith(QStringLiteral("/sharedStrings"))) done = readStrings(relation.target);
        if (!done) return done.error();
    }
    if (m_workbook.sheetPath.empty()) return damaged(QCoreApplication::translate("Import", "its sheet is not there"));
    return std::move(m_workbook);
}

} // namespace

Result<Workbook> readWorkbook(const ZipArchive& archive, const std::string& sheet, const QString& file)
{
    return WorkbookReader(archive, file).read(sheet);
}

} // namespace headroom
