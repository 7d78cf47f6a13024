// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/event.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace headroom {

namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;

void add(QCryptographicHash& hash, std::string_view bytes)
{
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

void add(QCryptographicHash& hash, std::int64_t number)
{
    const qint64 little = qToLittleEndian<qint64>(number);
    add(hash, {reinterpret_cast<const char*>(&little), sizeof little});
}

Hash result(const QCryptographicHash& hash)
{
    return hash.result().toStdString();
}

} // namespace

Hash payloadHash(std::string_view body, std::string_view items)
{
    QCryptographicHash hash(algorithm);
    add(hash, static_cast<std::int64_t>(body.size()));
    add(hash, body);
    add(hash, items);
    return result(hash);
}

Hash eventHash(const Event& event)
{
    QCryptographicHash hash(algorithm);
    add(hash, event.name.session.view());
    add(hash, event.name.n);
    add(hash, event.step);
    add(hash, event.lamport);
    add(hash, event.at);
    add(hash, static_cast<std::int64_t>(event.kind.size()));
    add(hash, event.kind);
    add(hash, event.payloadHash);
    add(hash, event.previous);
    return result(hash);
}

} // namespace headroom
