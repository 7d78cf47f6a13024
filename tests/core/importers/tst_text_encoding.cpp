// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/text_decoder.h"
#include "tests/core/importers/import_support.h"

#include <QStringEncoder>
#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

ImportOptions forced(TextEncoding encoding)
{
    ImportOptions options;
    options.table.encoding = encoding;
    return options;
}

const QString kTable = QStringLiteral("größe,名前\n1,日本語 😀\n2,ñandú\n");
const std::string kRead = "größe|名前\n2: 1|日本語 😀\n3: 2|ñandú\n";

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names();
    void recognises_data();
    void recognises();
    void readsWindows1252();
    void keepsAFewMistakesInUtf8();
    void anotherEncodingCanBeForced();
    void findsMistakesOfOtherEncodings();
    void decodesInPieces();
};

void TestTextEncoding::names()
{
    QVERIFY(textEncodingFromName("UTF-8") == TextEncoding::Utf8);
    QVERIFY(textEncodingFromName("utf_16_be") == TextEncoding::Utf16Be);
    QVERIFY(textEncodingFromName("CP1252") == TextEncoding::Windows1252);
    QVERIFY(textEncodingFromName("latin1") == TextEncoding::Windows1252);
    QVERIFY(!textEncodingFromName("shift-jis"));
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Windows1252})
        QVERIFY(textEncodingFromName(textEncodingName(encoding)) == encoding);
}

void TestTextEncoding::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << encoded(kTable, QStringConverter::Utf8, false);
    QTest::newRow("UTF-8 with mark") << encoded(kTable, QStringConverter::Utf8, true);
    QTest::newRow("UTF-16 LE with mark") << encoded(kTable, QStringConverter::Utf16LE, true);
    QTest::newRow("UTF-16 BE with mark") << encoded(kTable, QStringConverter::Utf16BE, true);
    QTest::newRow("UTF-16 LE") << encoded(kTable, QStringConverter::Utf16LE, false);
    QTest::newRow("UTF-16 BE") << encoded(kTable, QStringConverter::Utf16BE, false);
}

void TestTextEncoding::recognises()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(QString::fromStdString(tableText(bytes)), QString::fromStdString(kRead));
}

void TestTextEncoding::readsWindows1252()
{
    // € “ Ÿ ñ are 80, 93, 9F and F1 in the code page.
    QCOMPARE(QString::fromStdString(tableText("a,b\n\x80,\x93x\n\x9F,\xF1\n")),
             QStringLiteral("a|b\n2: €|“x\n3: Ÿ|ñ\n"));
}

// One broken byte does not make a UTF-8 file a Windows-1252 one.
void TestTextEncoding::keepsAFewMistakesInUtf8()
{
    const QByteArray bytes = encoded(kTable, QStringConverter::Utf8, false) + "3,x\xE9z\n4,ok\n";
    QCOMPARE(QString::fromStdString(tableText(bytes)), QString::fromStdString(kRead + "5: 4|ok\nbad 4:2\n"));
}

void TestTextEncoding::anotherEncodingCanBeForced()
{
    const QByteArray utf8 = encoded(QStringLiteral("a\né\n"), QStringConverter::Utf8, false);
    QCOMPARE(QString::fromStdString(tableText(utf8, forced(TextEncoding::Windows1252))), QStringLiteral("a\n2: Ã©\n"));
    QCOMPARE(QString::fromStdString(tableText("a\n\xE9\n", forced(TextEncoding::Utf8))),
             QStringLiteral("a\nbad 2:1\n"));
    // "utf-16" stands for little endian, but a mark is stronger.
    const QByteArray big = encoded(kTable, QStringConverter::Utf16BE, true);
    QCOMPARE(QString::fromStdString(tableText(big, forced(TextEncoding::Utf16Le))), QString::fromStdString(kRead));
}

void TestTextEncoding::findsMistakesOfOtherEncodings()
{
    // 81 is not assigned in Windows-1252.
    QCOMPARE(QString::fromStdString(tableText("a,b\n1,\xE9\n2,\x81\n3,x\n", forced(TextEncoding::Windows1252))),
             QStringLiteral("a|b\n2: 1|é\n4: 3|x\nbad 3:2\n"));
    QByteArray bytes = encoded(QStringLiteral("a,b\n1,"), QStringConverter::Utf16LE, true);
    bytes += QByteArray("\x3D\xD8", 2); // half of a pair
    bytes += encoded(QStringLiteral("\n2,x\n"), QStringConverter::Utf16LE, false);
    QCOMPARE(QString::fromStdString(tableText(bytes)), QStringLiteral("a|b\n3: 2|x\nbad 2:2\n"));
    QCOMPARE(QString::fromStdString(tableText(bytes + "y")), QStringLiteral("a|b\n3: 2|x\nbad 2:2\nbad 4:2\n"));
}

void TestTextEncoding::decodesInPieces()
{
    const QByteArray bytes = encoded(kTable, QStringConverter::Utf16BE, false);
    TextDecoder decoder(TextEncoding::Utf16Be);
    std::string text;
    for (const char c : bytes)
        decoder.decode({&c, 1}, text);
    decoder.finish(text);
    QCOMPARE(QString::fromStdString(text), kTable);
}

QTEST_APPLESS_MAIN(TestTextEncoding)
#include "tst_text_encoding.moc"
