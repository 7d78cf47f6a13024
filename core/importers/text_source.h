// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/byte_source.h"
#include "core/importers/text_decoder.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace headroom {

/// The text of a file as UTF-8, without byte order mark. Bytes that mean nothing are passed on as they are (UTF-8) or
/// as kMistake; who reads the text checks it.
class TextSource
{
public:
    /// `bytes` must outlive it. InvalidInput where the file is no text, or empty.
    static Result<TextSource> open(ByteSource& bytes, std::optional<TextEncoding> encoding);

    /// The first text of the file (up to a megabyte), which read() will give again.
    std::string_view beginning() const { return std::string_view(m_ready).substr(m_readyFrom); }
    /// Makes beginning() longer, unless it is all there is.
    Result<void> readFurther();
    /// Whether beginning() is all there is.
    bool isAllAtHand() const { return m_atEnd; }
    TextEncoding encoding() const { return m_encoding; }
    const QString& name() const { return m_bytes->name(); }

    /// Fills `into` unless the end comes first; returns how much. 0: the end.
    Result<std::size_t> read(std::span<char> into);

private:
    TextSource(ByteSource& bytes, TextEncoding encoding) : m_bytes(&bytes), m_encoding(encoding), m_decoder(encoding) {}
    std::size_t takeReady(std::span<char> into);

    ByteSource* m_bytes;
    TextEncoding m_encoding;
    TextDecoder m_decoder;
    std::string m_ready; // decoded and not yet handed out, from m_readyFrom on
    std::size_t m_readyFrom = 0;
    std::string m_block;
    bool m_atEnd = false;
};

} // namespace headroom
