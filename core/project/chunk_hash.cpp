// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/chunk_hash.h"

#include <QtEndian>

#include <bit>

namespace headroom {

namespace {

constexpr std::size_t flushAt = 1 << 16;

void appendNumber(std::string& bytes, std::uint64_t number)
{
    const quint64 little = qToLittleEndian<quint64>(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

void ChunkHash::addRow(const ExampleUid& uid, std::string_view run)
{
    if (m_pending.size() > flushAt) flush();
    m_pending.append(uid.view());
    addText(run);
}

void ChunkHash::addCell(const Cell& cell)
{
    m_pending.push_back(static_cast<char>(static_cast<int>(cell.kind) * 2 + (cell.canonical ? 1 : 0)));
    switch (cell.kind) {
    case Cell::Kind::Missing:
        return;
    case Cell::Kind::Int:
        appendNumber(m_pending, static_cast<std::uint64_t>(cell.integer));
        break;
    case Cell::Kind::Real:
        appendNumber(m_pending, std::bit_cast<std::uint64_t>(cell.real));
        break;
    case Cell::Kind::Text:
        addText(cell.text);
        return;
    }
    if (!cell.canonical) addText(cell.text);
}

void ChunkHash::addText(std::string_view text)
{
    appendNumber(m_pending, text.size());
    m_pending.append(text);
}

void ChunkHash::flush()
{
    m_hash->addData(QByteArrayView(m_pending.data(), static_cast<qsizetype>(m_pending.size())));
    m_pending.clear();
}

Hash ChunkHash::take()
{
    flush();
    Hash hash = m_hash->result().toStdString();
    m_hash->reset();
    return hash;
}

Hash batchDigest(std::string_view spec, const std::vector<Hash>& chunks)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(spec.data(), static_cast<qsizetype>(spec.size())));
    for (const Hash& chunk : chunks)
        hash.addData(QByteArrayView(chunk.data(), static_cast<qsizetype>(chunk.size())));
    return hash.result().toStdString();
}

} // namespace headroom
