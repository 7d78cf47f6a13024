// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html_report.h"
#include "tests/core/report/golden_file.h"
#include "tests/core/report/report_models.h"
#include "tests/support/temp_files.h"

#include <QTest>
#include <QXmlStreamReader>

#include <clocale>
#include <map>
#include <set>

using namespace headroom;
using namespace headroom::test;

namespace {

struct Page
{
    std::map<QString, int> elements;
    QString words;                // all character data outside of the style sheet
    std::set<QString> attributes; // "element@name"
    QString error;
};

/// Reads the page as XML, which is stricter than HTML.
Page read(const QByteArray& html)
{
    Page page;
    QXmlStreamReader reader(html);
    QStringList open;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            open << reader.name().toString();
            ++page.elements[open.last()];
            for (const QXmlStreamAttribute& attribute : reader.attributes())
                page.attributes.insert(open.last() + u'@' + attribute.name().toString());
            break;
        case QXmlStreamReader::EndElement:
            open.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!open.contains(QStringLiteral("style"))) page.words += reader.text();
            break;
        default:
            break;
        }
    }
    page.error = reader.errorString();
    // Leaders of the map and turned names depend on the width of the texts.
    page.elements.erase(QStringLiteral("line"));
    page.attributes.erase(QStringLiteral("text@transform"));
    return page;
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void approvedPage()
    {
        const QString difference = differenceFromGolden(toHtml(courseModel()), QStringLiteral("course.html"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void isWellFormedWithoutScript()
    {
        const Page page = read(toHtml(courseModel()));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        for (const char* element : {"script", "iframe", "object", "embed", "link", "form", "base", "foreignObject"})
            QVERIFY(!page.elements.contains(QString::fromLatin1(element)));
        for (const QString& attribute : page.attributes)
            QVERIFY2(!attribute.section(u'@', 1).startsWith(QStringLiteral("on")), qPrintable(attribute));
        QCOMPARE(page.elements.at(QStringLiteral("img")), 1);
    }

    void policyComesBeforeAnythingItGoverns()
    {
        const QByteArray html = toHtml(courseModel());
        const qsizetype policy = html.indexOf("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
        QVERIFY(policy > 0);
        QVERIFY(policy < html.indexOf("<style"));
    }

    void showsWhatTheModelSays()
    {
        const Page page = read(toHtml(courseModel()));
        for (const char* words :
             {"conformer-v12", "split:dev and not tag:\"unusable\"", "90.3%", "≈ from 120 + 100 reviewed", "0.60",
              "few", "not a random sample", "CC BY 4.0", "no licence stated", "clip-00213.wav", "the file is not there",
              "58 without a reference label", "+0.8 pts", "131 fixed", "00ff"})
            QVERIFY2(page.words.contains(QString::fromUtf8(words)), words);
    }

    void undefinedIsADashWithItsReason()
    {
        const QByteArray html = toHtml(courseModel());
        QVERIFY(html.contains("<abbr title=\"Nothing to hold the accuracy against: no human-level performance is "
                              "known here.\">—</abbr>"));
        QVERIFY(html.contains("<abbr title=\"The class is never predicted.\">—</abbr>"));
        const Page empty = read(toHtml(emptyModel()));
        QVERIFY2(empty.error.isEmpty(), qPrintable(empty.error));
        QVERIFY(empty.words.contains(QStringLiteral("Nothing is evaluated yet")));
        QVERIFY(!empty.words.contains(QStringLiteral("nan"), Qt::CaseInsensitive));
    }

    void everyNaughtyStringStaysText()
    {
        // Each string in every place: the page must have the same elements as with a plain word.
        const Page plain = read(toHtml(modelFullOf("word")));
        const QList<QByteArray> strings = readFile(testData(QStringLiteral("naughty_strings/blns.txt"))).split('\n');
        QVERIFY(strings.size() > 500);
        for (const QByteArray& text : strings) {
            if (text.isEmpty() || text.startsWith('#')) continue;
            const Page page = read(toHtml(modelFullOf(text.toStdString())));
            QVERIFY2(page.error.isEmpty(), (text + ": " + page.error.toUtf8()).constData());
            QVERIFY2(page.elements == plain.elements, text.constData());
            QVERIFY2(page.attributes == plain.attributes, text.constData());
        }
    }
    void everyByteStaysText()
    {
        std::string all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        const Page page = read(toHtml(modelFullOf(all)));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error));
        QVERIFY(page.elements == read(toHtml(modelFullOf("word"))).elements);
    }

    void sameModelSameBytes()
    {
        const QByteArray first = toHtml(courseModel());
        const QByteArray zone = qgetenv("TZ");
        qputenv("TZ", "Pacific/Kiritimati");
        qputenv("LC_ALL", "de_DE.UTF-8");
        std::setlocale(LC_ALL, ""); // where the locale isn't installed, this changes nothing
        const QByteArray second = toHtml(courseModel());
        std::setlocale(LC_ALL, "C.UTF-8");
        qputenv("LC_ALL", "C.UTF-8");
        qputenv("TZ", zone);
        QCOMPARE(second, first);
    }

    void otherLanguageOtherNumbers()
    {
        ReportModel model = courseModel();
        model.language = "de";
        const QByteArray html = toHtml(model);
        QVERIFY(html.contains("<html lang=\"de\" dir=\"ltr\">"));
        QVERIFY(html.contains("48.210"));
        QVERIFY(!html.contains("48,210"));
        model.language = "ar";
        QVERIFY(toHtml(model).contains("<html lang=\"ar\" dir=\"rtl\">"));
    }
};

QTEST_APPLESS_MAIN(TestHtmlReport)
#include "tst_html_report.moc"
