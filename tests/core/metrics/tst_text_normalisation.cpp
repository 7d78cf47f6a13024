// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/text_normalisation.h"
#include "core/metrics/word_alignment.h"

#include <QtTest>

using namespace headroom;

namespace {

std::string shown(const std::vector<AlignedWord>& words)
{
    std::string text;
    for (const AlignedWord& word : words) {
        if (!text.empty()) text += ' ';
        switch (word.op) {
        case WordOp::Equal:
            text += word.reference;
            break;
        case WordOp::Substituted:
            text += '[' + word.reference + '>' + word.prediction + ']';
            break;
        case WordOp::Deleted:
            text += "[-" + word.reference + ']';
            break;
        case WordOp::Inserted:
            text += "[+" + word.prediction + ']';
            break;
        case WordOp::NotCounted:
            text += '(' + word.reference + word.prediction + ')';
            break;
        }
    }
    return text;
}

std::string aligned(const char* reference, const char* prediction)
{
    return shown(alignWords(reference, prediction, {}));
}

} // namespace

class TestTextNormalisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSteps_data();
    void allSteps();
    void eachStepCanBeSwitchedOff();
    void asciiAndUnicodePathsAgree();
    void wordsAreSplitAtAnyWhiteSpace();

    void alignment_data();
    void alignment();
    void longTextsAreStillAligned();
};

void TestTextNormalisation::allSteps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* text, const char* expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("plain", "hello world", "hello world");
    row("case and punctuation", "Hello, World!", "hello world");
    row("removed without a space", "well-known it's", "wellknown its");
    row("white space", "  a\t b\n\r\n c  ", "a b c");
    row("only punctuation", " -- ¡…! ", "");
    row("empty", "", "");
    row("digits", "3.14 km²", "314 km²");
    row("decomposed", "caf\x65\xCC\x81", "café");
    row("upper case accents", "MAÑANA ÉL", "mañana él");
    row("full folding", "STRASSE straße", "strasse strasse");
    row("final sigma", "ΣΊΣΥΦΟΣ σίσυφος", "σίσυφοσ σίσυφοσ");
    row("Devanagari vowel signs stay", "हिन्दी।", "हिन्दी");
    row("Thai vowels and tones stay", "ที่นี่ค่ะ!", "ที่นี่ค่ะ");
    row("Yoruba tone without a composed form stays", "ẹ̀kọ́", "ẹ̀kọ́");
    row("a mark after what is removed goes", "a-\xCC\x81 b", "a b");
    row("emoji with variation selector", "ok \xE2\x9D\xA4\xEF\xB8\x8F", "ok");
    row("keycap", "1\xEF\xB8\x8F\xE2\x83\xA3", "1");
    row("no-break and ideographic space",
        "a\xC2\xA0"
        "b\xE3\x80\x80"
        "c",
        "a b c");
    row("beyond the basic plane", "\xF0\x90\x90\x80!", "\xF0\x90\x90\xA8"); // Deseret long I folds to its small letter
    row("invalid UTF-8",
        "a\xFF"
        "b",
        "ab");
}

void TestTextNormalisation::allSteps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(normalisedText(text.toStdString(), {})), expected);
}

void TestTextNormalisation::eachStepCanBeSwitchedOff()
{
    const TextNormalisation none{false, false, false, false};
    QCOMPARE(normalisedText("  A-b  \x65\xCC\x81", none), std::string("  A-b  \x65\xCC\x81"));
    TextNormalisation steps;
    steps.foldCase = false;
    QCOMPARE(normalisedText("A-b  C", steps), std::string("Ab C"));
    steps = {};
    steps.keepOnlyLettersNumbersSpace = false;
    QCOMPARE(normalisedText("A-b  C!", steps), std::string("a-b c!"));
    steps = {};
    steps.collapseSpace = false;
    QCOMPARE(normalisedText(" A-b  C", steps), std::string(" ab  c"));
    steps = {};
    steps.composeNfc = false;
    QCOMPARE(normalisedText("\x45\xCC\x81", steps), std::string("e\xCC\x81"));
}

void TestTextNormalisation::asciiAndUnicodePathsAgree()
{
    // The same text with a letter beyond ASCII at the end takes the other path.
    std::string ascii;
    for (char c = 1; c < 127; ++c)
        ascii += c;
    for (int bits = 0; bits < 16; ++bits) {
        const TextNormalisation steps{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0};
        QCOMPARE(normalisedText(ascii + "x\xC3\xA9", steps), normalisedText(ascii + "x", steps) + "\xC3\xA9");
    }
}

void TestTextNormalisation::wordsAreSplitAtAnyWhiteSpace()
{
    const std::vector<std::string_view> expected{"a", "bc", "d"};
    QCOMPARE(splitWords("a bc d"), expected);
    QCOMPARE(splitWords("\n a\tbc\xE2\x80\x83\xE2\x80\xA8"
                        "d\xC2\x85"),
             expected);
    QVERIFY(splitWords(" \t").empty());
    // The first bytes of a space, but another character: nothing is cut.
    QCOMPARE(splitWords("\xE2\x80\x9C x").size(), std::size_t{2});
}

void TestTextNormalisation::alignment_data()
{
    QTest::addColumn<QByteArray>("reference");
    QTest::addColumn<QByteArray>("prediction");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* reference, const char* prediction, const char* expected) {
        QTest::newRow(name) << QByteArray(reference) << QByteArray(prediction) << QByteArray(expected);
    };
    row("equal after normalisation", "The cat, sat.", "the cat sat", "The cat, sat.");
    row("substituted", "the cat sat", "the bat sat", "the [cat>bat] sat");
    row("deleted", "the cat sat", "the sat", "the [-cat] sat");
    row("inserted", "the sat", "the cat sat", "the [+cat] sat");
    row("nothing recognised", "the cat", "", "[-the] [-cat]");
    row("nothing said", "", "the cat", "[+the] [+cat]");
    row("both empty", "", "", "");
    row("moved", "a b c d", "b c d a", "[-a] b c d [+a]");
    row("a lone dash is not counted", "a - b", "a b", "a (-) b");
    row("lone dashes at the end", "a", "a - !", "a (-) (!)");
    row("joined", "sobre todo eso", "sobretodo eso", "[-sobre] [todo>sobretodo] eso");
}

void TestTextNormalisation::alignment()
{
    QFETCH(QByteArray, reference);
    QFETCH(QByteArray, prediction);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(aligned(reference.constData(), prediction.constData())), expected);
}

void TestTextNormalisation::longTextsAreStillAligned()
{
    std::string reference = "begin";
    std::string prediction = "begin";
    for (int i = 0; i < 6000; ++i) {
        reference += " r" + std::to_string(i);
        prediction += " p" + std::to_string(i);
    }
    const std::vector<AlignedWord> words = alignWords(reference + " end", prediction + " x end", {});
    QCOMPARE(words.size(), std::size_t{6003});
    QCOMPARE(words.front().op, WordOp::Equal);
    QCOMPARE(words[1], (AlignedWord{WordOp::Substituted, "r0", "p0"}));
    QCOMPARE(words[6001], (AlignedWord{WordOp::Inserted, "", "x"}));
    QCOMPARE(words.back().op, WordOp::Equal);
}

QTEST_APPLESS_MAIN(TestTextNormalisation)
#include "tst_text_normalisation.moc"
