// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_client.h"
#include "tests/core/media/file_makers.h"
#include "tests/core/media/media_test_tools.h"
#include "tests/support/temp_files.h"

#include <QDir>
#include <QtTest>

#include <cmath>
#include <numbers>

using namespace headroom;
using namespace headroom::test;

namespace {

/// `frames` of a sine of `hertz` on the left and its half on the right.
std::vector<std::int16_t> stereoSine(int frames, double rate, double hertz)
{
    std::vector<std::int16_t> samples;
    for (int i = 0; i < frames; ++i) {
        const double value = 20'000 * std::sin(2 * std::numbers::pi * hertz * i / rate);
        samples.push_back(static_cast<std::int16_t>(std::lround(value)));
        samples.push_back(static_cast<std::int16_t>(std::lround(value / 2)));
    }
    return samples;
}

/// The definition, sample by sample: sample i of n lies in bin floor(i · bins / n).
Waveform expectedWaveform(const std::vector<std::int16_t>& samples, int channels, int bins, double rate)
{
    Waveform result;
    const auto frames = static_cast<std::int64_t>(samples.size()) / channels;
    result.durationSeconds = static_cast<double>(frames) / rate;
    result.minima.assign(static_cast<std::size_t>(bins), 0.0F);
    result.maxima = result.minima;
    std::vector<bool> seen(static_cast<std::size_t>(bins), false);
    for (std::int64_t i = 0; i < frames; ++i) {
        double sum = 0;
        for (int c = 0; c < channels; ++c)
            sum += samples[static_cast<std::size_t>(i * channels + c)] / 32768.0;
        const auto mean = static_cast<float>(sum / channels);
        const auto bin = static_cast<std::size_t>(i * bins / frames);
        result.minima[bin] = seen[bin] ? std::min(result.minima[bin], mean) : mean;
        result.maxima[bin] = seen[bin] ? std::max(result.maxima[bin], mean) : mean;
        seen[bin] = true;
    }
    return result;
}

bool areClose(const std::vector<float>& a, const std::vector<float>& b, float tolerance)
{
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (!(std::abs(a[i] - b[i]) <= tolerance)) return false;
    return true;
}

} // namespace

/// Sound: facts from the header, peaks from the samples.
class TestMediaAudio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundWavs_data();
    void soundWavs();
    void fuzzedWavs();
    void formats_data();
    void formats();
    void peaksOfASine_data();
    void peaksOfASine();
    void headerThatPromisesTooMuch();
    void samplesThatAreNoNumbers();
    void tooManyBins();
    void samplesToBePlayed();
    void samplesOfManyChannels();
    void samplesPastTheEnd();
    void tooManySamples();

private:
    TempFolder m_folder;
    MediaClient m_client{decoderOptions()};
};

/// Rates and channels are in the files' names; the samples those of hound's own tests.
void TestMediaAudio::soundWavs_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("channels");
    QTest::addColumn<int>("frames");
    QTest::addColumn<QByteArray>("encoding");
    const auto row = [](const char* name, int rate, int channels, int frames, const char* encoding) {
        QTest::newRow(name) << rate << channels << frames << QByteArray(encoding);
    };
    row("nonstandard-01", 48000, 2, 1, "Signed 24 bit PCM");
    row("nonstandard-02", 48000, 2, 2, "Signed 32 bit PCM");
    row("pcmwaveformat-16bit-44100Hz-mono-extra", 44100, 1, 4, "Signed 16 bit PCM");
    row("pcmwaveformat-16bit-44100Hz-mono", 44100, 1, 4, "Signed 16 bit PCM");
    row("pcmwaveformat-24bit-4byte-48kHz-stereo", 48000, 2, 2, "Signed 24 bit PCM");
    row("pcmwaveformat-8bit-44100Hz-mono", 44100, 1, 4, "Unsigned 8 bit PCM");
    row("pop", 44100, 1, 100, "Signed 16 bit PCM");
    row("waveformatex-16bit-44100Hz-mono-extra", 44100, 1, 4, "Signed 16 bit PCM");
    row("waveformatex-16bit-44100Hz-mono", 44100, 1, 4, "Signed 16 bit PCM");
    row("waveformatex-16bit-44100Hz-stereo", 44100, 2, 4, "Signed 16 bit PCM");
    row("waveformatex-8bit-11025Hz-mono", 11025, 1, 4, "Unsigned 8 bit PCM");
    row("waveformatex-ieeefloat-44100Hz-mono", 44100, 1, 4, "32 bit float");
    row("waveformatextensible-24bit-192kHz-mono", 192000, 1, 4, "Signed 24 bit PCM");
    row("waveformatextensible-24bit-4byte-48kHz-stereo", 48000, 2, 2, "Signed 32 bit PCM");
    row("waveformatextensible-32bit-48kHz-stereo", 48000, 2, 2, "Signed 32 bit PCM");
    row("waveformatextensible-ieeefloat-44100Hz-mono", 44100, 1, 4, "32 bit float");
}

void TestMediaAudio::soundWavs()
{
    QFETCH(int, rate);
    QFETCH(int, channels);
    QFETCH(int, frames);
    QFETCH(QByteArray, encoding);
    const QString path = testData(QStringLiteral("hound/%1.wav").arg(QString::fromUtf8(QTest::currentDataTag())));
    const auto facts = m_client.facts(path);
    QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().text));
    QVERIFY(facts->kind == MediaKind::Audio);
    QCOMPARE(facts->format, std::string("wav"));
    QCOMPARE(facts->sampleRate, rate);
    QCOMPARE(facts->channels, channels);
    QCOMPARE(facts->sampleFrames, std::int64_t{frames});
    QCOMPARE(facts->durationSeconds, static_cast<double>(frames) / rate);
    QCOMPARE(QByteArray::fromStdString(facts->encoding), encoding);
    QVERIFY(m_client.waveform(path, 10).ok());
}

void TestMediaAudio::fuzzedWavs()
{
    const QDir folder(testData(QStringLiteral("hound/fuzz")));
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE(names.size(), 6);
    for (const QString& name : names) {
        const QString path = folder.filePath(name);
        QCOMPARE(reason(m_client.facts(path), path), QStringLiteral("the file is damaged"));
        QCOMPARE(reason(m_client.waveform(path, 100), path), QStringLiteral("the file is damaged"));
    }
}

void TestMediaAudio::formats_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("sine.flac") << QByteArray("flac");
    QTest::newRow("sine.ogg") << QByteArray("ogg");
    QTest::newRow("sine_opus.ogg") << QByteArray("ogg");
    QTest::newRow("sine.mp3") << QByteArray("mp3");
    QTest::newRow("sine.aiff") << QByteArray("aiff");
    QTest::newRow("sine.au") << QByteArray("au");
}

/// Each holds 3,200 samples of a sine of half scale; compression changes them a little.
void TestMediaAudio::formats()
{
    QFETCH(QByteArray, format);
    const QString path = testData(QStringLiteral("media_formats/") + QString::fromUtf8(QTest::currentDataTag()));
    const auto facts = m_client.facts(path);
    QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().text));
    QCOMPARE(QByteArray::fromStdString(facts->format), format);
    QCOMPARE(facts->sampleRate, 16000);
    QCOMPARE(facts->channels, 1);
    QCOMPARE(facts->sampleFrames, std::int64_t{3200});
    const auto waveform = m_client.waveform(path, 4);
    QVERIFY(waveform.ok());
    QCOMPARE(waveform->durationSeconds, 0.2);
    QVERIFY(areClose(waveform->minima, std::vector<float>(4, -0.5F), 0.03F));
    QVERIFY(areClose(waveform->maxima, std::vector<float>(4, 0.5F), 0.03F));
}

void TestMediaAudio::peaksOfASine_data()
{
    QTest::addColumn<int>("frames");
    QTest::addColumn<int>("bins");
    QTest::newRow("several blocks") << 200'003 << 1'000;
    QTest::newRow("one bin") << 1'000 << 1;
    QTest::newRow("as many bins as samples") << 64 << 64;
    QTest::newRow("bins without a sample") << 5 << 12;
    QTest::newRow("one sample") << 1 << 3;
}

void TestMediaAudio::peaksOfASine()
{
    QFETCH(int, frames);
    QFETCH(int, bins);
    const auto samples = stereoSine(frames, 8000, 3.7);
    const auto actual = m_client.waveform(m_folder.write(QStringLiteral("sine.wav"), makeWav(8000, 2, samples)), bins);
    QVERIFY(actual.ok());
    const Waveform expected = expectedWaveform(samples, 2, bins, 8000);
    QCOMPARE(actual->durationSeconds, expected.durationSeconds);
    QVERIFY(areClose(actual->minima, expected.minima, 1e-6F));
    QVERIFY(areClose(actual->maxima, expected.maxima, 1e-6F));
}

/// A recording that was cut off: the header still counts all samples.
void TestMediaAudio::headerThatPromisesTooMuch()
{
    auto samples = stereoSine(10'000, 8000, 3.7);
    const QByteArray whole = makeWav(8000, 2, samples);
    samples.resize(6'000);
    const auto actual = m_client.waveform(m_folder.write(QStringLiteral("cut.wav"), whole.left(44 + 6'000 * 2)), 50);
    QVERIFY(actual.ok());
    const Waveform expected = expectedWaveform(samples, 2, 50, 8000);
    QCOMPARE(actual->durationSeconds, expected.durationSeconds);
    QVERIFY(areClose(actual->minima, expected.minima, 1e-6F));
    QVERIFY(areClose(actual->maxima, expected.maxima, 1e-6F));
}

/// 32-bit float WAV with NaN, infinity and 0.25: what is no number counts as silence.
void TestMediaAudio::samplesThatAreNoNumbers()
{
    QByteArray wav = makeWav(8000, 2, std::vector<std::int16_t>(6));
    wav[20] = 3; // IEEE float
    wav[22] = 1; // mono
    wav.replace(28, 4, QByteArray::fromHex("007d0000"));
    wav[34] = 32; // bits
    wav.replace(44, 12,
                QByteArray::fromHex("0000c07f"
                                    "0000807f"
                                    "0000803e"));
    const auto waveform = m_client.waveform(m_folder.write(QStringLiteral("nan.wav"), wav), 3);
    QVERIFY2(waveform.ok(), waveform.ok() ? "" : qPrintable(waveform.error().text));
    QCOMPARE(waveform->maxima, (std::vector<float>{0, 0, 0.25F}));
}

void TestMediaAudio::tooManyBins()
{
    const QString path = testData(QStringLiteral("hound/pop.wav"));
    QVERIFY(reason(m_client.waveform(path, 16'000'000), path).startsWith(u"more was asked for"));
    QVERIFY(!m_client.waveform(path, 0).ok());
    QVERIFY(!m_client.waveform(path, -1).ok());
}

/// A stretch from the middle, both channels as they are.
void TestMediaAudio::samplesToBePlayed()
{
    const auto written = stereoSine(100'000, 8000, 3.7);
    const QString path = m_folder.write(QStringLiteral("play.wav"), makeWav(8000, 2, written));
    const auto samples = m_client.samples(path, 70'001, 20'000);
    QVERIFY2(samples.ok(), samples.ok() ? "" : qPrintable(samples.error().text));
    QCOMPARE(samples->sampleRate, 8000);
    QCOMPARE(samples->channels, 2);
    std::vector<float> expected;
    for (std::size_t i = 2 * 70'001; i < 2 * 90'001; ++i)
        expected.push_back(static_cast<float>(written[i]) / 32768.0F);
    QVERIFY(areClose(samples->values, expected, 1e-6F));
}

void TestMediaAudio::samplesOfManyChannels()
{
    const std::vector<std::int16_t> written{3000, 6000, 9000, -3000, 0, 3000}; // two frames of three channels
    const auto samples =
        m_client.samples(m_folder.write(QStringLiteral("three.wav"), makeWav(8000, 3, written)), 0, 10);
    QVERIFY(samples.ok());
    QCOMPARE(samples->channels, 1);
    QVERIFY(areClose(samples->values, {6000 / 32768.0F, 0}, 1e-6F));
}

void TestMediaAudio::samplesPastTheEnd()
{
    const QString path = testData(QStringLiteral("hound/pop.wav")); // 100 frames
    const auto rest = m_client.samples(path, 90, 1000);
    QVERIFY(rest.ok());
    QCOMPARE(rest->values.size(), std::size_t{10});
    for (const std::int64_t first : {std::int64_t{100}, std::int64_t{1} << 60}) {
        const auto none = m_client.samples(path, first, 1000);
        QVERIFY(none.ok());
        QVERIFY(none->values.empty());
    }
    const auto compressed = m_client.samples(testData(QStringLiteral("media_formats/sine.mp3")), 3000, 1000);
    QVERIFY(compressed.ok());
    QCOMPARE(compressed->values.size(), std::size_t{200});
}

void TestMediaAudio::tooManySamples()
{
    const QString path = testData(QStringLiteral("hound/pop.wav"));
    QVERIFY(reason(m_client.samples(path, 0, 16'000'000), path).startsWith(u"more was asked for"));
    QVERIFY(!m_client.samples(path, 0, 0).ok());
    const QString picture = testData(QStringLiteral("media_formats/animated.gif"));
    QCOMPARE(reason(m_client.samples(picture, 0, 10), picture), QStringLiteral("not a sound file but an image"));
}

QTEST_APPLESS_MAIN(TestMediaAudio)
#include "tst_media_audio.moc"
