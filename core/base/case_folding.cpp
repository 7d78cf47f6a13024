// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/case_folding.h"

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/uchar.h>

namespace headroom {

std::string foldedCase(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    icu::StringByteSink<std::string> sink(&folded);
    UErrorCode status = U_ZERO_ERROR;
    icu::CaseMap::utf8Fold(U_FOLD_CASE_DEFAULT, {utf8.data(), static_cast<std::int32_t>(utf8.size())}, sink, nullptr,
                           status);
    return U_SUCCESS(status) ? folded : std::string(utf8);
}

} // namespace headroom
