// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <limits>
#include <random>

using headroom::JsonWriter;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersKeepTheirOrder()
    {
        JsonWriter json;
        json.beginObject().member("z", 1).member("a", true).member("m", "text");
        json.key("list").beginArray().value(1).value(2.5).null().endArray();
        json.key("empty").beginObject().endObject();
        json.member("texts", std::vector<std::string>{"a", "b"}).endObject();
        QCOMPARE(json.text(),
                 std::string(R"({"z":1,"a":true,"m":"text","list":[1,2.5,null],"empty":{},"texts":["a","b"]})"));
    }

    void undefinedIsNull()
    {
        JsonWriter json;
        json.beginArray().value(std::optional<double>()).value(std::optional<double>(0.5));
        json.value(std::numeric_limits<double>::quiet_NaN()).value(std::numeric_limits<double>::infinity()).endArray();
        QCOMPARE(json.text(), std::string("[null,0.5,null,null]"));
    }

    void textIsEscaped()
    {
        JsonWriter json;
        json.value("a\"b\\c\n\t\r\x01\x7F é\xFF \xED\xA0\x80");
        QCOMPARE(json.text(), std::string("\"a\\\"b\\\\c\\n\\t\\r\\u0001\x7F é\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD"
                                          "\xEF\xBF\xBD\""));
    }

    void numbersReadBack()
    {
        std::mt19937_64 random(7);
        for (int i = 0; i < 2000; ++i) {
            const std::uint64_t bits = random();
            double number = 0;
            std::memcpy(&number, &bits, sizeof number);
            if (!std::isfinite(number)) continue;
            JsonWriter json;
            json.beginObject().member("x", number).endObject();
            const QJsonDocument read = QJsonDocument::fromJson(QByteArray::fromStdString(json.text()));
            QCOMPARE(read.object().value(QStringLiteral("x")).toDouble(), number);
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
