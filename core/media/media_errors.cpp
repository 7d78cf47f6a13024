// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media_errors.h"

#include "core/media/media_text.h"

#include <QLocale>

#include <csignal>

namespace headroom {
namespace {

using media_protocol::Answer;
using media_protocol::Refusal;

QString pixels(const Answer& answer)
{
    return QStringLiteral("%1 × %2").arg(answer.first).arg(answer.second);
}

QString megabytes(std::int64_t bytes)
{
    return QLocale::c().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

QString reason(const Answer& answer)
{
    switch (answer.refusal) {
    case Refusal::NotFound:
        return MediaText::tr("the file is not there");
    case Refusal::NotReadable:
        return MediaText::tr("the file can't be read");
    case Refusal::SymbolicLink:
        return MediaText::tr("the file is a symbolic link, which is not followed");
    case Refusal::NotRegularFile:
        return MediaText::tr("not a regular file");
    case Refusal::EmptyFile:
        return MediaText::tr("the file is empty");
    case Refusal::TooManyBytes:
        return MediaText::tr("the file has %1, more than the %2 that are read")
            .arg(megabytes(answer.first), megabytes(answer.second));
    case Refusal::UnknownFormat:
        return MediaText::tr("neither an image nor a sound file of a known format, whatever its name says");
    case Refusal::UnsupportedForm:
        return MediaText::tr("a form of its format that can't be decoded");
    case Refusal::Broken:
        return MediaText::tr("the file is damaged");
    case Refusal::Truncated:
        return MediaText::tr("the file ends before its picture does");
    case Refusal::TooManyPixels:
        return MediaText::tr("its header claims %1 pixels, more than are decoded").arg(pixels(answer));
    case Refusal::OutOfMemory:
        return MediaText::tr("decoding it needs more memory than the decoder may use");
    case Refusal::NotAnImage:
        return MediaText::tr("not an image but a sound file");
    case Refusal::NotAudio:
        return MediaText::tr("not a sound file but an image");
    case Refusal::AnswerTooLarge:
        return MediaText::tr("more was asked for than the decoder can hand over at once");
    case Refusal::BadRequest:
    case Refusal::None:
        break;
    }
    return MediaText::tr("the decoder did not understand what was asked for");
}

ErrorCode codeOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotFound:
        return ErrorCode::NotFound;
    case Refusal::NotReadable:
        return ErrorCode::Io;
    case Refusal::Broken:
    case Refusal::Truncated:
        return ErrorCode::Damaged;
    case Refusal::UnknownFormat:
    case Refusal::UnsupportedForm:
    case Refusal::TooManyBytes:
    case Refusal::TooManyPixels:
    case Refusal::OutOfMemory:
    case Refusal::AnswerTooLarge:
        return ErrorCode::Unsupported;
    case Refusal::BadRequest:
    case Refusal::None:
        return ErrorCode::Internal;
    default:
        return ErrorCode::InvalidInput;
    }
}

QString howItEnded(const ProcessEnd& end)
{
    if (!end.isKnown) return MediaText::tr("for an unknown reason");
    if (end.signal != 0)
        return MediaText::tr("signal %1, %2").arg(end.signal).arg(QString::fromLocal8Bit(sigdescr_np(end.signal)));
    return MediaText::tr("exit status %1").arg(end.exitStatus);
}

Error fileError(ErrorCode code, const QString& path, const QString& text, const QString& detail = {})
{
    return {code, QStringLiteral("%1: %2").arg(path, text), detail};
}

} // namespace

Error mediaRefused(const QString& path, const Answer& answer)
{
    return fileError(codeOf(answer.refusal), path, reason(answer), QString::fromUtf8(answer.detail.c_str()));
}

Error mediaTimedOut(const QString& path, std::chrono::milliseconds after)
{
    const double seconds = static_cast<double>(after.count()) / 1000.0;
    return fileError(ErrorCode::Unsupported, path, MediaText::tr("the decoder gave up after %1 s").arg(seconds));
}

Error mediaDecoderDied(const QString& path, const ProcessEnd& end)
{
    if (end.signal == SIGXCPU)
        return fileError(ErrorCode::Unsupported, path,
                         MediaText::tr("the decoder gave up: it took too much processor time"));
    return fileError(ErrorCode::Unsupported, path,
                     MediaText::tr("the decoder stopped at this file (%1) and was restarted").arg(howItEnded(end)));
}

Error mediaDecoderTalksNonsense(const QString& path)
{
    return fileError(ErrorCode::Unsupported, path,
                     MediaText::tr("the decoder gave an impossible answer and was restarted"));
}

Error mediaDecoderDidNotStart(const QString& program, const ProcessEnd& end)
{
    return fileError(
        ErrorCode::Io, program,
        MediaText::tr("the decoder program did not start or is of another version (%1). Check the installation.")
            .arg(howItEnded(end)));
}

Error mediaProgramMissing()
{
    return {ErrorCode::NotFound,
            MediaText::tr(
                "headroom-media, the program that decodes images and sound, is neither beside this program nor in "
                "../libexec/headroom. Check the installation, or name it in the environment variable HEADROOM_MEDIA."),
            {}};
}

} // namespace headroom
