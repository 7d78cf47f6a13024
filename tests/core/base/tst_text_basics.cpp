// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/case_folding.h"
#include "core/base/number_text.h"
#include "core/base/task_type.h"
#include "core/base/utf8.h"

#include <QTest>

#include <cstdlib>
#include <limits>

using namespace headroom;

class TestTextBasics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// CaseFolding.txt of the Unicode Character Database, status C and F.
    void foldsCaseFully()
    {
        const auto folds = [](const char* text, const char* folded) {
            QVERIFY2(foldedCase(text) == folded, foldedCase(text).c_str());
        };
        folds("", "");
        folds("Hello WORLD 9!", "hello world 9!");
        folds("Straße", "strasse");
        folds("STRAẞE", "strasse");
        folds("ΣΊΣΥΦΟΣ", "σίσυφοσ");
        folds("ς", "σ");
        folds("İ", "i̇");
        folds("ı", "ı");
        folds("ﬁn", "fin");
        folds("ŉ", "ʼn");
        folds("K", "k"); // U+212A, the Kelvin sign
        folds("Ǆ", "ǆ");
        folds("ÑANDÚ", "ñandú");
        folds("Ꭰ", "Ꭰ"); // Cherokee folds to its capitals
        folds("ꭰ", "Ꭰ");
        folds("𐐀", "𐐨"); // beyond the basic plane
        folds("漢字 🐦", "漢字 🐦");
        folds("A\xFFZ", "a\xFFz");
    }

    void foldsAnyLength()
    {
        std::string upper, lower;
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(foldedCase(upper), lower);
            upper += "Ä";
            lower += "ä";
        }
    }

    void utf8IsChecked()
    {
        for (const char* text : {"", "a", "é", "€", "🐦", "\xED\x9F\xBF", "\xEE\x80\x80", "\xF4\x8F\xBF\xBF"})
            QVERIFY2(isUtf8(text), text);
        // stray and missing continuation, overlong, surrogate, past the last character (RFC 3629)
        for (const char* text : {"\x80", "\xC3", "\xC3(", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80",
                                 "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE2\x82", "a\xF0\x9F\x90"})
            QVERIFY2(!isUtf8(text), QByteArray(text).toHex().constData());
        QCOMPARE(utf8SequenceLength("€uro"), std::size_t{3});
        QCOMPARE(utf8SequenceLength(""), std::size_t{0});
    }

    void numbersReadBackTheSame()
    {
        QCOMPARE(numberText(0.1), std::string("0.1"));
        QCOMPARE(numberText(5), std::string("5"));
        QCOMPARE(numberText(1e300), std::string("1e+300"));
        QCOMPARE(numberText(-0.0), std::string("-0"));
        for (const double number : {1.0 / 3, 5e-324, 1.7976931348623157e308, 9007199254740993.0, 0.30000000000000004})
            QCOMPARE(std::strtod(numberText(number).c_str(), nullptr), number);
        QCOMPARE(numberText(std::numeric_limits<double>::quiet_NaN()), std::string("nan"));
        QCOMPARE(numberText(-std::numeric_limits<double>::infinity()), std::string("-inf"));
    }

    void namesOfTypes()
    {
        for (const TaskType task : {TaskType::Classification, TaskType::MultiLabel, TaskType::Transcription,
                                    TaskType::Numeric, TaskType::Boxes})
            QVERIFY(taskFromName(taskName(task)) == task);
        QVERIFY(!taskFromName("Classification"));
        for (const FieldType type :
             {FieldType::Text, FieldType::Int, FieldType::Real, FieldType::Bool, FieldType::DateTime})
            QVERIFY(fieldTypeFromName(fieldTypeName(type)) == type);
        QVERIFY(!fieldTypeFromName(""));
    }

    void joinedTypes()
    {
        QCOMPARE(joinedType(FieldType::Int, FieldType::Int), FieldType::Int);
        QCOMPARE(joinedType(FieldType::Int, FieldType::Real), FieldType::Real);
        QCOMPARE(joinedType(FieldType::Real, FieldType::Int), FieldType::Real);
        QCOMPARE(joinedType(FieldType::Int, FieldType::Text), FieldType::Text);
        QCOMPARE(joinedType(FieldType::Bool, FieldType::Int), FieldType::Text);
        QCOMPARE(joinedType(FieldType::DateTime, FieldType::DateTime), FieldType::DateTime);
    }
};

QTEST_APPLESS_MAIN(TestTextBasics)
#include "tst_text_basics.moc"
