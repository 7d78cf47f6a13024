// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_protocol.h"

#include <QtTest>

#include <random>

using namespace headroom;
using namespace headroom::media_protocol;

namespace {

Request someRequest()
{
    Request request;
    request.id = 7;
    request.operation = Operation::EncodedThumbnail;
    request.path = std::string("/tmp/a \xFF\n.jpg");
    request.size = 256;
    request.encoding = ThumbnailEncoding::Png;
    request.quality = 90;
    request.cpuSeconds = 3;
    return request;
}

Answer someAnswer()
{
    Answer answer;
    answer.id = 7;
    answer.refusal = Refusal::TooManyPixels;
    answer.detail = "why";
    answer.first = 100'000;
    answer.second = -1;
    answer.facts.format = "jpeg";
    answer.facts.takenAt = "2026-08-17T09:30:00";
    answer.facts.aperture = 2.8;
    answer.facts.durationSeconds = 1.5;
    answer.width = 3;
    answer.height = 4;
    answer.frames = 5;
    answer.durationSeconds = 0.25;
    answer.sharedBytes = 48;
    return answer;
}

} // namespace

/// Messages arrive as they were sent, and nothing else passes for one.
class TestMediaProtocol : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestArrives();
    void answerArrives();
    void hello();
    void cutMessagesAreNone();
    void foreignBytesAreHarmless();
};

void TestMediaProtocol::requestArrives()
{
    const Request sent = someRequest();
    const auto received = decodeRequest(encode(sent));
    QVERIFY(received.has_value());
    QCOMPARE(received->id, sent.id);
    QVERIFY(received->operation == sent.operation);
    QCOMPARE(received->path, sent.path);
    QCOMPARE(received->size, sent.size);
    QVERIFY(received->encoding == sent.encoding);
    QCOMPARE(received->quality, sent.quality);
    QCOMPARE(received->cpuSeconds, sent.cpuSeconds);
}

void TestMediaProtocol::answerArrives()
{
    const Answer sent = someAnswer();
    const auto received = decodeAnswer(encode(sent));
    QVERIFY(received.has_value());
    QCOMPARE(received->id, sent.id);
    QVERIFY(received->refusal == sent.refusal);
    QCOMPARE(received->detail, sent.detail);
    QCOMPARE(received->first, sent.first);
    QCOMPARE(received->second, sent.second);
    QVERIFY(received->facts == sent.facts);
    QCOMPARE(received->width, sent.width);
    QCOMPARE(received->height, sent.height);
    QCOMPARE(received->frames, sent.frames);
    QCOMPARE(received->durationSeconds, sent.durationSeconds);
    QCOMPARE(received->sharedBytes, sent.sharedBytes);
}

void TestMediaProtocol::hello()
{
    auto message = encodeHello();
    QVERIFY(isHello(message));
    message.back() ^= std::byte{1};
    QVERIFY(!isHello(message));
    QVERIFY(!isHello(encode(someAnswer())));
}

void TestMediaProtocol::cutMessagesAreNone()
{
    auto request = encode(someRequest());
    auto answer = encode(someAnswer());
    for (std::size_t size = 0; size < request.size(); ++size)
        QVERIFY(!decodeRequest(std::span(request).first(size)).has_value());
    for (std::size_t size = 0; size < answer.size(); ++size)
        QVERIFY(!decodeAnswer(std::span(answer).first(size)).has_value());
    request.push_back(std::byte{0});
    answer.push_back(std::byte{0});
    QVERIFY(!decodeRequest(request).has_value());
    QVERIFY(!decodeAnswer(answer).has_value());
}

void TestMediaProtocol::foreignBytesAreHarmless()
{
    std::mt19937 random(1);
    const auto original = encode(someAnswer());
    int refused = 0;
    for (int round = 0; round < 20'000; ++round) {
        auto message = original;
        for (int i = 0; i < 4; ++i)
            message[random() % message.size()] = static_cast<std::byte>(random());
        const auto received = decodeAnswer(message);
        if (!received)
            ++refused;
        else
            QVERIFY(static_cast<std::uint8_t>(received->refusal) <= kLastRefusal);
    }
    QVERIFY(refused > 0); // lengths beyond the message's end among them
}

QTEST_APPLESS_MAIN(TestMediaProtocol)
#include "tst_media_protocol.moc"
