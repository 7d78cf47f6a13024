// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/text_source.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstring>

namespace headroom {

namespace {

constexpr std::size_t kBeginning = 1 << 20;
constexpr std::size_t kBlock = 1 << 17;

Error invalid(const QString& text)
{
    return {ErrorCode::InvalidInput, text, {}};
}

struct KnownBinary
{
    std::string_view magic;
    const char* what;
};
// What people hand over by mistake, by the first bytes.
constexpr std::array knownBinaries = {
    KnownBinary{"PK\x03\x04", QT_TRANSLATE_NOOP("Import", "a ZIP archive")},
    KnownBinary{"\x1F\x8B", QT_TRANSLATE_NOOP("Import", "compressed by gzip")},
    KnownBinary{"BZh", QT_TRANSLATE_NOOP("Import", "compressed by bzip2")},
    KnownBinary{"\xFD\x37zXZ", QT_TRANSLATE_NOOP("Import", "compressed by xz")},
    KnownBinary{"\x28\xB5\x2F\xFD", QT_TRANSLATE_NOOP("Import", "compressed by zstd")},
    KnownBinary{"PAR1", QT_TRANSLATE_NOOP("Import", "a Parquet file")},
    KnownBinary{"SQLite format 3", QT_TRANSLATE_NOOP("Import", "an SQLite database")},
    KnownBinary{"\x89PNG", QT_TRANSLATE_NOOP("Import", "a picture")},
    KnownBinary{"\xFF\xD8\xFF", QT_TRANSLATE_NOOP("Import", "a picture")},
    KnownBinary{"%PDF", QT_TRANSLATE_NOOP("Import", "a PDF document")},
    KnownBinary{"\xD0\xCF\x11\xE0", QT_TRANSLATE_NOOP("Import", "an old Office file (such as .xls)")},
    KnownBinary{"\x7F\x45LF", QT_TRANSLATE_NOOP("Import", "a program")},
};

Error binaryError(const QString& name, std::string_view bytes)
{
    for (const KnownBinary& known : knownBinaries)
        if (bytes.starts_with(known.magic))
            return invalid(
                QCoreApplication::translate(
                    "Import", "%1 is not a text table: it is %2. Save the table as CSV, JSON Lines or .xlsx.")
                    .arg(name, QCoreApplication::translate("Import", known.what)));
    return invalid(QCoreApplication::translate("Import",
                                               "%1 holds binary data, not a text table. Save the table as CSV, JSON "
                                               "Lines or .xlsx.")
                       .arg(name));
}

Error emptyError(const QString& name)
{
    return invalid(QCoreApplication::translate("Import", "%1 is empty: there is nothing to import.").arg(name));
}

} // namespace

Result<TextSource> TextSource::open(ByteSource& bytes, std::optional<TextEncoding> encoding)
{
    std::string first(kBeginning, '\0');
    const Result<std::size_t> got = bytes.read(first);
    if (!got) return got.error();
    first.resize(*got);
    if (first.empty()) return emptyError(bytes.name());

    EncodingGuess guess = guessEncoding(first, *got < kBeginning);
    if (guess.isUtf32)
        return invalid(QCoreApplication::translate("Import", "%1 is in UTF-32, which isn't read. Save it as UTF-8.")
                           .arg(bytes.name()));
    const bool isKnown = std::any_of(knownBinaries.begin(), knownBinaries.end(), [&](const KnownBinary& known) {
        return std::string_view(first).starts_with(known.magic) &&
               (guess.isBinary || guess.encoding == TextEncoding::Windows1252);
    });
    if (isKnown || (guess.isBinary && !encoding)) return binaryError(bytes.name(), first);
    if (encoding && guess.encoding == TextEncoding::Utf16Be && *encoding == TextEncoding::Utf16Le &&
        guess.markBytes > 0)
        encoding = TextEncoding::Utf16Be; // "utf-16": the mark tells which
    const TextEncoding chosen = encoding.value_or(guess.encoding);

    TextSource text(bytes, chosen);
    text.m_atEnd = *got < kBeginning;
    text.m_decoder.decode(std::string_view(first).substr(byteOrderMark(first, chosen)), text.m_ready);
    if (text.m_atEnd) text.m_decoder.finish(text.m_ready);
    if (text.m_ready.empty()) return emptyError(bytes.name());
    return text;
}

std::size_t TextSource::takeReady(std::span<char> into)
{
    const std::size_t count = std::min(into.size(), m_ready.size() - m_readyFrom);
    std::memcpy(into.data(), m_ready.data() + m_readyFrom, count);
    m_readyFrom += count;
    if (m_readyFrom == m_ready.size()) {
        m_ready.clear();
        m_readyFrom = 0;
    }
    return count;
}

Result<void> TextSource::readFurther()
{
    if (m_atEnd) return {};
    m_block.resize(kBlock);
    const Result<std::size_t> got = m_bytes->read(m_block);
    if (!got) return got.error();
    m_decoder.decode(std::string_view(m_block).substr(0, *got), m_ready);
    if (*got == m_block.size()) return {};
    m_atEnd = true;
    m_decoder.finish(m_ready);
    return {};
}

Result<std::size_t> TextSource::read(std::span<char> into)
{
    std::size_t filled = takeReady(into);
    while (filled < into.size() && !m_atEnd) {
        if (m_encoding == TextEncoding::Utf8) { // straight into place
            const Result<std::size_t> got = m_bytes->read(into.subspan(filled));
            if (!got) return got.error();
            m_atEnd = *got < into.size() - filled;
            filled += *got;
        } else {
            if (Result<void> more = readFurther(); !more) return more.error();
            filled += takeReady(into.subspan(filled));
        }
    }
    if (filled < into.size()) filled += takeReady(into.subspan(filled));
    return filled;
}

} // namespace headroom
