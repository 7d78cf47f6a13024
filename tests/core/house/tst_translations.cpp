// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace headroom;

namespace {

/// The %1, %n and %L1 of a text, sorted; each as often as it stands there.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%L?(?:n|[0-9]{1,2})"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

} // namespace

/// Whatever the programs say to people can be said in every language that Headroom knows.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated();
    void placeholdersAgree_data();
    void placeholdersAgree();
    void theLocaleChooses_data();
    void theLocaleChooses();
};

void TestTranslations::everyTextIsTranslated()
{
    const test::TempFolder folder;
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(test::sourceFile(QStringLiteral("packaging/update-translations.sh")),
                 {QStringLiteral("--into"), folder.path(QString())});
    QVERIFY(update.waitForFinished(250'000));
    QVERIFY2(update.exitCode() == 0,
             "Not all texts of the sources are translated; run packaging/update-translations.sh and finish what it "
             "names:\n" +
                 update.readAll());
    for (const char* language : {"en", "de", "es"}) {
        const QByteArray text =
            test::readFile(folder.path(QStringLiteral("headroom_%1.ts").arg(QLatin1String(language))));
        QVERIFY2(text.count("<message") > 40, language);
        QVERIFY2(!text.contains("type=\"unfinished\""), language);
        QVERIFY2(!text.contains("<numerusform></numerusform>"), language);
        QVERIFY2(!text.contains("<translation></translation>"), language);
    }
}

void TestTranslations::placeholdersAgree_data()
{
    QTest::addColumn<QString>("file");
    for (const char* language : {"en", "de", "es"})
        QTest::newRow(language) << test::sourceFile(
            QStringLiteral("translations/headroom_%1.ts").arg(QLatin1String(language)));
}

// A figure that a sentence should hold is in each of its translations, and nothing else.
void TestTranslations::placeholdersAgree()
{
    QFETCH(QString, file);
    QXmlStreamReader xml(test::readFile(file));
    QString source;
    QString formElement;
    int compared = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("message")) {
            formElement = xml.attributes().hasAttribute(QStringLiteral("numerus")) ? QStringLiteral("numerusform")
                                                                                   : QStringLiteral("translation");
        } else if (xml.name() == QStringLiteral("source")) {
            source = xml.readElementText();
        } else if (xml.name() == formElement) {
            const QString form = xml.readElementText();
            QVERIFY2(placeholders(form) == placeholders(source), qPrintable(source + QStringLiteral(" → ") + form));
            ++compared;
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(compared > 40);
}

void TestTranslations::theLocaleChooses_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    const auto row = [](const char* locale, const char* language, const char* one, const char* many) {
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(language) << QString::fromUtf8(one)
                              << QString::fromUtf8(many);
    };
    row("C", "en", "1 example", "1,234 examples");
    row("en_GB", "en", "1 example", "1,234 examples");
    row("de_AT", "de", "1 Beispiel", "1\u00a0234 Beispiele");
    row("es_ES", "es", "1 ejemplo", "1234 ejemplos");
    row("fr_FR", "en", "1 example", "1,234 examples");
}

void TestTranslations::theLocaleChooses()
{
    QFETCH(QString, locale);
    int count = 0;
    QCoreApplication application(count, nullptr);
    QTEST(installTranslations(application, QLocale(locale)), "language");
    const auto examples = [](int n) {
        return QCoreApplication::translate("ProjectText", "%1 examples", nullptr, n).arg(QLocale().toString(n));
    };
    QTEST(examples(1), "one");
    QTEST(examples(1234), "many");
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
