// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_reports.h"
#include "tests/core/report/report_models.h"
#include "tests/support/temp_files.h"

#include <QTest>
#include <QThread>
#include <QXmlStreamReader>

#include <csignal>
#include <map>
#include <sys/resource.h>
#include <zip.h>

using namespace headroom;
using namespace headroom::test;

namespace {

/// The parts of a workbook by name, unzipped.
std::map<QString, QByteArray> parts(const QByteArray& workbook)
{
    const TempFolder folder;
    const QByteArray path = folder.write(QStringLiteral("x.xlsx"), workbook).toUtf8();
    std::map<QString, QByteArray> found;
    zip_t* archive = zip_open(path.constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr) return found;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t info;
        zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &info);
        QByteArray bytes(static_cast<qsizetype>(info.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, bytes.data(), info.size);
        zip_fclose(file);
        found[QString::fromUtf8(info.name)] = bytes;
    }
    zip_discard(archive);
    return found;
}

QByteArray sheet(const std::map<QString, QByteArray>& workbook, int number)
{
    return workbook.at(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number));
}

} // namespace

class TestXlsxReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsInTheirOrder()
    {
        const auto workbook = parts(toXlsx(courseModel()).value());
        QStringList names;
        QXmlStreamReader reader(workbook.at(QStringLiteral("xl/workbook.xml")));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"sheet")
                names << reader.attributes().value(QLatin1String("name")).toString();
        }
        QCOMPARE(names.join(u','), QStringLiteral("Summary,Tags,Fields,Confusion,Per class,Examples"));
    }

    void numbersAreNumbers()
    {
        const QByteArray tags = sheet(parts(toXlsx(courseModel()).value()), 2);
        // Row 1 headings, 2 the whole scope, 3 clean speech: 6,000 examples, 360 errors, 60 % of the data.
        QVERIFY(tags.contains("<c r=\"C3\" s=\"")); // formatted
        QVERIFY(tags.contains("><v>6000</v></c>"));
        QVERIFY(tags.contains("><v>360</v></c>"));
        QVERIFY(tags.contains("><v>0.6</v></c>"));
        QVERIFY(tags.contains("topLeftCell=\"B2\"")); // headings and names stay in sight
    }

    void undefinedIsAnEmptyCell()
    {
        const QByteArray tags = sheet(parts(toXlsx(emptyModel()).value()), 2);
        QVERIFY(tags.contains("r=\"C2\""));
        QVERIFY(!tags.contains("r=\"H2\"")); // accuracy
        QVERIFY(!tags.toLower().contains("nan"));
    }

    void noFormulasWhateverIsInIt()
    {
        for (const char* text : {"=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\t=1", "{=1}"}) {
            const auto workbook = parts(toXlsx(modelFullOf(text)).value());
            QVERIFY(workbook.size() > 8);
            for (const auto& [name, bytes] : workbook) {
                QXmlStreamReader reader(bytes);
                while (!reader.atEnd()) {
                    if (reader.readNext() == QXmlStreamReader::StartElement)
                        QVERIFY2(reader.name() != u"f" && reader.name() != u"hyperlink", qPrintable(name));
                }
                QVERIFY2(!reader.hasError(), qPrintable(name + reader.errorString()));
            }
        }
    }
    void everyNaughtyStringMakesASoundWorkbook()
    {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += static_cast<char>(byte);
        const QByteArray strings = readFile(testData(QStringLiteral("naughty_strings/blns.txt")));
        for (const QByteArray& text : {all, strings, QByteArray(200'000, 'x')}) {
            const auto workbook = parts(toXlsx(modelFullOf(text.toStdString())).value());
            QXmlStreamReader reader(workbook.at(QStringLiteral("xl/sharedStrings.xml")));
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        }
    }

    void sameModelSameBytes()
    {
        const QByteArray first = toXlsx(courseModel()).value();
        QThread::sleep(2); // the resolution of times in a zip archive
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Pacific/Kiritimati");
        tzset();
        const QByteArray second = toXlsx(courseModel()).value();
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(second, first);
    }

    void noRoomForTemporaryFilesIsSaid()
    {
        // A limit on the size of files stands in for a full disk.
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit before = limit;
        limit.rlim_cur = 512;
        const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limit), 0);
        const Result<QByteArray> refused = toXlsx(courseModel());
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        std::signal(SIGXFSZ, oldHandler);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Io);
    }
};

QTEST_APPLESS_MAIN(TestXlsxReport)
#include "tst_xlsx_report.moc"
