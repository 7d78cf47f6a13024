// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QProcess>
#include <QtTest>

using namespace headroom;

/// Whatever the core and the console program say to people can be said in every language that Headroom knows.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated();
    void theLocaleChooses_data();
    void theLocaleChooses();
};

void TestTranslations::everyTextIsTranslated()
{
    const test::TempFolder folder;
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(test::sourceFile(QStringLiteral("packaging/update-translations.sh")),
                 {QStringLiteral("--into"), folder.path(QString()), QStringLiteral("core"), QStringLiteral("app/cli")});
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
