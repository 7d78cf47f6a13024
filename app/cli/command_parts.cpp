// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_parts.h"

#include "app/cli/text.h"

#include <QCoreApplication>

namespace headroom::cli {

ArgumentSpec projectArgument()
{
    return {.name = "PROJECT", .kind = ValueKind::File, .help = QT_TRANSLATE_NOOP("Cli", "the project file")};
}

OptionSpec whereOption(const char* help)
{
    return {.name = "--where", .value = "QUERY", .kind = ValueKind::Query, .help = help};
}

OptionSpec keysOption()
{
    return {.name = "--keys",
            .value = "FILE",
            .kind = ValueKind::File,
            .help = QT_TRANSLATE_NOOP("Cli", "the examples with these keys, one a line; - reads stdin")};
}

OptionSpec runOption()
{
    return {.name = "--run",
            .value = "RUN",
            .kind = ValueKind::Text,
            .help = QT_TRANSLATE_NOOP("Cli", "the run whose predictions count; the newest unless told")};
}

OptionSpec compareOption()
{
    return {.name = "--compare",
            .value = "RUN",
            .kind = ValueKind::Text,
            .help = QT_TRANSLATE_NOOP("Cli", "what --run has fixed and broken since this older run")};
}

OptionSpec metricOption()
{
    return {.name = "--metric",
            .value = "METRIC",
            .kind = ValueKind::Choice,
            .help = QT_TRANSLATE_NOOP("Cli", "of a transcription task: word (unless told) or sentence"),
            .choices = {"word", "sentence"}};
}

Result<Metric> chosenMetric(const Arguments& arguments, TaskType task)
{
    if (task == TaskType::Transcription)
        return arguments.text("--metric") == "sentence" ? Metric::Sentence : Metric::Word;
    if (arguments.has("--metric"))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "--metric is for transcription; this project's task is %1.")
                           .arg(fromUtf8(taskName(task))));
    return Metric::Accuracy;
}

OneOf whereOrKeys()
{
    return {{"--where", "--keys"}};
}

Error failure(ErrorCode code, const QString& text)
{
    return {code, text, {}};
}

} // namespace headroom::cli
