// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"

#include "core/base/utf8.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QString>

#include <algorithm>

namespace headroom {

namespace {

int digitValue(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

} // namespace

std::string Uuid::toHex() const
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(32);
    for (const std::uint8_t byte : bytes) {
        hex.push_back(digits[byte >> 4]);
        hex.push_back(digits[byte & 15]);
    }
    return hex;
}

std::optional<Uuid> Uuid::fromHex(std::string_view hex)
{
    if (hex.size() != 32) return std::nullopt;
    Uuid uuid;
    for (std::size_t i = 0; i < 16; ++i) {
        const int high = digitValue(hex[2 * i]);
        const int low = digitValue(hex[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        uuid.bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return uuid;
}

Uuid Uuid::random()
{
    Uuid uuid;
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    std::memcpy(uuid.bytes.data(), words.data(), uuid.bytes.size());
    return uuid;
}

Uuid Uuid::fromName(const Uuid& scope, std::string_view kind, std::string_view name)
{
    std::string text;
    text.reserve(18 + kind.size() + name.size());
    text.append(scope.view()).append(1, '\0').append(kind).append(1, '\0').append(name);
    const QByteArray hash = QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                                     QCryptographicHash::Blake2b_256);
    return *fromBlob(std::string_view(hash.constData(), 16));
}

std::optional<Uuid> Uuid::fromBlob(std::string_view blob)
{
    if (blob.size() != 16) return std::nullopt;
    Uuid uuid;
    std::memcpy(uuid.bytes.data(), blob.data(), 16);
    return uuid;
}

ExampleUid exampleUid(const ProjectId& project, std::string_view key)
{
    // What is no UTF-8 has no normal form; decoding would make one key of many.
    if (isAscii(key) || !isUtf8(key)) return ExampleUid(Uuid::fromName(project, "example", key));
    const QByteArray composed = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))
                                    .normalized(QString::NormalizationForm_C)
                                    .toUtf8();
    return ExampleUid(
        Uuid::fromName(project, "example", {composed.constData(), static_cast<std::size_t>(composed.size())}));
}

} // namespace headroom
