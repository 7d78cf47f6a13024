// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"
#include "tests/support/temp_files.h"
#include "translations/translations.h"
#include "widgets/delegates/class_delegate.h"
#include "widgets/mainwindow/main_window.h"
#include "widgets/mainwindow/page_list.h"
#include "widgets/mainwindow/window_services.h"
#include "widgets/models/example_reader.h"
#include "widgets/pages/data_page.h"
#include "widgets/pages/report/report_formats.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QTranslator>

using namespace headroom;

namespace {

/// The letter after "&"; null: none.
QChar mnemonicOf(const QString& text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2))
        if (text.at(at + 1) != u'&') return text.at(at + 1).toLower();
    return {};
}

/// What of the menu's entries has the letter of one before it.
QStringList doubled(const QWidget& menu)
{
    QString taken;
    QStringList found;
    for (const QAction* action : menu.actions()) {
        const QChar letter = mnemonicOf(action->text());
        if (letter.isNull()) continue;
        if (taken.contains(letter)) found << action->text();
        taken += letter;
    }
    return found;
}

} // namespace

/// The window in the languages that Headroom knows.
class WindowWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsAreFoundAtRunTime();
    void menusHaveEachLetterOnce_data();
    void menusHaveEachLetterOnce();
};

void WindowWordsTest::initTestCase()
{
    QCOMPARE(installTranslations(*QCoreApplication::instance(), QLocale(QStringLiteral("en"))), QStringLiteral("en"));
}

// What a class, a delegate, a model's function and the report say is translated under the name by which they ask.
void WindowWordsTest::wordsAreFoundAtRunTime()
{
    QTranslator german;
    QVERIFY(german.load(QStringLiteral(":/translations/headroom_de")));
    QCoreApplication::installTranslator(&german);
    QCOMPARE(DataPage::tr("Import a table…"), QStringLiteral("Tabelle importieren…"));
    QCOMPARE(ClassDelegate::tr("model"), QStringLiteral("Modell"));
    QCOMPARE(MainWindow::tr("Open"), QStringLiteral("Öffnen"));
    QCOMPARE(originText(LabelOrigin::Hand), QStringLiteral("von Hand"));
    QCOMPARE(reportFileKinds().at(1).name, QStringLiteral("Webseite (HTML)"));
    QCOMPARE(metricWord(Metric::Word), QStringLiteral("Wortgenauigkeit"));
}

void WindowWordsTest::menusHaveEachLetterOnce_data()
{
    QTest::addColumn<QString>("help");
    QTest::newRow("en") << QStringLiteral("&Help");
    QTest::newRow("de") << QStringLiteral("&Hilfe");
    QTest::newRow("es") << QStringLiteral("A&yuda");
}

void WindowWordsTest::menusHaveEachLetterOnce()
{
    QFETCH(QString, help);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/headroom_") + QLatin1String(QTest::currentDataTag())));
    QCoreApplication::installTranslator(&translator);
    const test::TempFolder folder;
    Preferences preferences(folder.path(QStringLiteral("preferences.ini")));
    Questions questions;
    WindowServices services(preferences, questions);
    const MainWindow window(services, pageFactories());

    const auto* bar = window.findChild<QMenuBar*>();
    QVERIFY(bar != nullptr);
    QCOMPARE(bar->actions().last()->text(), help);
    QCOMPARE(doubled(*bar), QStringList());
    for (const QMenu* menu : bar->findChildren<QMenu*>())
        QVERIFY2(doubled(*menu).isEmpty(),
                 qPrintable(menu->title() + QStringLiteral(": ") + doubled(*menu).join(QStringLiteral(", "))));
}

QTEST_MAIN(WindowWordsTest)
#include "tst_window_words.moc"
