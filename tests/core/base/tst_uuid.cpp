// SPDX-License-Identifier: GPL-3.0-or-later
// Before uuid.h, since moc 6.4 stumbles over a <compare> that no Qt header came before.
#include "core/base/error.h"
#include "core/base/uuid.h"

#include <QTest>

#include <set>

using namespace headroom;

namespace {

ProjectId project()
{
    Uuid id;
    for (std::size_t i = 0; i < id.bytes.size(); ++i)
        id.bytes[i] = static_cast<std::uint8_t>(i);
    return ProjectId(id);
}

} // namespace

class TestUuid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexThereAndBack()
    {
        QCOMPARE(project().toHex(), std::string("000102030405060708090a0b0c0d0e0f"));
        QVERIFY(Uuid::fromHex("000102030405060708090A0B0C0D0E0F") == project());
        const Uuid id = Uuid::random();
        QVERIFY(Uuid::fromHex(id.toHex()) == id);
        for (const char* wrong : {"", "00", "000102030405060708090a0b0c0d0e0", "000102030405060708090a0b0c0d0e0g",
                                  "00010203-0405-0607-0809-0a0b0c0d0e0f"})
            QVERIFY(!Uuid::fromHex(wrong));
    }

    void blobThereAndBack()
    {
        QVERIFY(Uuid::fromBlob(project().view()) == project());
        QVERIFY(!Uuid::fromBlob("short"));
        QVERIFY(!Uuid::fromBlob(std::string(17, 'x')));
    }

    void nullAndRandom()
    {
        QVERIFY(Uuid().isNull() && !project().isNull());
        std::set<Uuid> seen;
        for (int i = 0; i < 1000; ++i)
            QVERIFY(seen.insert(Uuid::random()).second);
        QVERIFY(std::hash<Uuid>{}(project()) == std::hash<ProjectId>{}(project()));
    }

    /// Python: hashlib.blake2b(scope + b"\0" + kind + b"\0" + name, digest_size=32).digest()[:16]
    void namesGiveTheHashOfPython()
    {
        QCOMPARE(Uuid::fromName(project(), "example", "k01").toHex(), std::string("080ac1491254217cbb46893259fafa6d"));
        QCOMPARE(Uuid::fromName(project(), "class", "k01").toHex(), std::string("aa3477944ee9c384fb7ab835c6a61831"));
        QCOMPARE(exampleUid(project(), "k01").toHex(), std::string("080ac1491254217cbb46893259fafa6d"));
        QCOMPARE(exampleUid(project(), "\xC3\xA9").toHex(), std::string("c70780c0339c03981bb54b8b159ab821"));
        QCOMPARE(exampleUid(project(), "").toHex(), std::string("34e8941d2a53351cc3b97acf11fb9628"));
    }

    void keysAreTheSameInEveryNormalForm()
    {
        // é and Å, Hangul and a reordered pair of marks: composed and decomposed
        QVERIFY(exampleUid(project(), "caf\xC3\xA9") == exampleUid(project(), "cafe\xCC\x81"));
        QVERIFY(exampleUid(project(), "\xE2\x84\xAB") == exampleUid(project(), "A\xCC\x8A"));
        QVERIFY(exampleUid(project(), "\xEA\xB0\x80") == exampleUid(project(), "\xE1\x84\x80\xE1\x85\xA1"));
        QVERIFY(exampleUid(project(), "q\xCC\x87\xCC\xA3") == exampleUid(project(), "q\xCC\xA3\xCC\x87"));
        // compatibility forms and case are different keys
        QVERIFY(exampleUid(project(), "\xEF\xAC\x81") != exampleUid(project(), "fi"));
        QVERIFY(exampleUid(project(), "A") != exampleUid(project(), "a"));
        QVERIFY(exampleUid(project(), "a") != exampleUid(project(), "a "));
    }

    void projectsHaveTheirOwnExamples() { QVERIFY(exampleUid(project(), "a") != exampleUid(ProjectId::random(), "a")); }

    void bytesThatAreNoTextAreKeptApart()
    {
        QVERIFY(exampleUid(project(), "\xFF") != exampleUid(project(), "\xFE"));
        QVERIFY(exampleUid(project(), "\xFF") != exampleUid(project(), "\xEF\xBF\xBD"));
    }
};

QTEST_APPLESS_MAIN(TestUuid)
#include "tst_uuid.moc"
