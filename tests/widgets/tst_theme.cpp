// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/icons.h"
#include "widgets/style/resources.h"
#include "widgets/style/style_sheet.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace headroom;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// As WCAG 2.1 defines it.
double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

struct Pair
{
    const char* name;
    QColor text;
    QColor ground;
    double least;
};

std::vector<Pair> pairsOf(const Theme& theme)
{
    constexpr double reading = 4.5;
    constexpr double seeing = 3.0;
    return {{"text on window", theme.text, theme.window, reading},
            {"text on card", theme.text, theme.card, reading},
            {"text on selected rows", theme.text, theme.accentSoft, reading},
            {"muted on window", theme.textMuted, theme.window, reading},
            {"muted on card", theme.textMuted, theme.card, reading},
            {"muted on chrome", theme.textMuted, theme.chrome, reading},
            {"muted on raised", theme.textMuted, theme.cardRaised, reading},
            {"faint on card", theme.textFaint, theme.card, seeing},
            {"accent text on card", theme.accentText, theme.card, reading},
            {"on accent", theme.onAccent, theme.accent, reading},
            {"link on card", theme.link, theme.card, reading},
            {"danger on card", theme.danger, theme.card, reading},
            {"danger on its ground", theme.danger, theme.dangerSoft, reading},
            {"good on chrome", theme.good, theme.chrome, reading},
            {"warning on card", theme.warning, theme.card, reading},
            {"rail", theme.railText, theme.rail, reading},
            {"stage", theme.stageText, theme.stage, reading},
            {"names of queries", theme.queryName, theme.card, reading},
            {"values of queries", theme.queryValue, theme.card, reading},
            {"keywords of queries", theme.queryKeyword, theme.card, reading},
            {"edge of the focus", theme.accent, theme.card, seeing},
            {"human level on the bar", theme.hlp, theme.bar, seeing}};
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutInBothLooks();
    void seriesStandOut();
    void styleSheetHasNoUnknownWords();
    void paletteTellsItsTheme();
    void everyIconIsDrawn();
};

void ThemeTest::textStandsOutInBothLooks()
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (const Pair& pair : pairsOf(*theme))
            QVERIFY2(contrast(pair.text, pair.ground) >= pair.least,
                     qPrintable(QStringLiteral("%1, %2: %3")
                                    .arg(QString::fromLatin1(pair.name),
                                         theme->isDark ? QStringLiteral("dark") : QStringLiteral("light"))
                                    .arg(contrast(pair.text, pair.ground))));
}

void ThemeTest::seriesStandOut()
{
    for (const Theme* theme : {&lightTheme(), &darkTheme()})
        for (std::size_t i = 0; i < 12; ++i)
            QVERIFY2(contrast(seriesColour(i, *theme), theme->card) >= 2.9, qPrintable(seriesColour(i, *theme).name()));
    QCOMPARE(namedColour("#123456", 0, lightTheme()), QColor(0x12, 0x34, 0x56));
    QCOMPARE(namedColour("no colour", 1, lightTheme()), seriesColour(1, lightTheme()));
}

void ThemeTest::styleSheetHasNoUnknownWords()
{
    const QString sheet = windowStyleSheet(lightTheme(), QFont());
    QVERIFY(!sheet.isEmpty());
    const auto match = QRegularExpression(QStringLiteral("\\{[A-Za-z]+\\}")).match(sheet);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

void ThemeTest::paletteTellsItsTheme()
{
    auto& program = *static_cast<QApplication*>(QCoreApplication::instance());
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        applyTheme(program, choice);
        QLabel label;
        label.setProperty("role", QStringLiteral("problemPopup")); // has a ground of its own in the style sheet
        label.ensurePolished();
        QCOMPARE(themeOf(label.palette()).isDark, choice == ThemeChoice::Dark);
    }
}

void ThemeTest::everyIconIsDrawn()
{
    loadResources();
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList();
    QVERIFY(files.size() > 10);
    for (const QString& file : files) {
        const QImage image = icon(QFileInfo(file).completeBaseName(), QColor(Qt::red)).pixmap(24, 24).toImage();
        bool hasRed = false;
        for (int y = 0; y < image.height() && !hasRed; ++y)
            for (int x = 0; x < image.width() && !hasRed; ++x)
                hasRed = qAlpha(image.pixel(x, y)) > 100 && qRed(image.pixel(x, y)) > 150;
        QVERIFY2(hasRed, qPrintable(file));
    }
    QVERIFY(icon(QStringLiteral("no such icon"), Qt::red).isNull());
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
