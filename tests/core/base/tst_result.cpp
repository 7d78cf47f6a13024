// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <string>

using namespace headroom;

namespace {

struct Place
{
    int column = 0;
};

Result<int> half(int number)
{
    if (number % 2 != 0) return Error{ErrorCode::InvalidInput, QStringLiteral("odd"), QStringLiteral("log")};
    return number / 2;
}

Result<std::string, Place> placed(bool fine)
{
    if (!fine) return Place{7};
    return std::string("fine");
}

Result<void> done(bool fine)
{
    if (!fine) return Error{ErrorCode::DiskFull, QStringLiteral("full"), {}};
    return {};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueOrError()
    {
        const Result<int> fine = half(8);
        QVERIFY(fine.ok() && fine);
        QCOMPARE(*fine, 4);
        const Result<int> failed = half(7);
        QVERIFY(!failed.ok() && !failed);
        QCOMPARE(failed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(failed.error().text, QStringLiteral("odd"));
        QCOMPARE(failed.error().detail, QStringLiteral("log"));
    }

    void nothingOrError()
    {
        QVERIFY(done(true).ok());
        const Result<void> failed = done(false);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    }

    void errorsOfAnotherKind()
    {
        QCOMPARE(placed(true).value(), std::string("fine"));
        QCOMPARE(placed(true)->size(), std::size_t{4});
        QCOMPARE(placed(false).error().column, 7);
    }

    void valuesThatOnlyMove()
    {
        Result<std::unique_ptr<int>> owned = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = std::move(owned).value();
        QCOMPARE(*taken, 3);
    }

    void askingForWhatIsNotThereThrows()
    {
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)half(7).value());
        QVERIFY_THROWS_EXCEPTION(std::bad_variant_access, (void)half(8).error());
        QVERIFY_THROWS_EXCEPTION(std::bad_optional_access, (void)done(true).error());
    }
};

QTEST_APPLESS_MAIN(TestResult)
#include "tst_result.moc"
