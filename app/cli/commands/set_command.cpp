// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/lookups.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/project/editor.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

Result<void> check(const Arguments& arguments)
{
    if (!arguments.has("--hlp") && !arguments.has("--no-hlp") && !arguments.has("--ease") &&
        !arguments.has("--importance"))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "nothing to set: --hlp, --ease or --importance is missing."));
    if (arguments.has("--hlp") && arguments.has("--no-hlp"))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "--hlp and --no-hlp contradict each other."));
    const std::string_view kind = arguments.text("KIND");
    if (kind != "all" && !arguments.has("NAME"))
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Cli", "NAME is missing."));
    if (kind == "all" && arguments.has("NAME"))
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Cli", "\"all\" takes no NAME."));
    if (kind == "field" && arguments.text("NAME").find('=') == std::string_view::npos)
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "NAME: a field's value is written FIELD=VALUE."));
    return {};
}

// Under what the project keeps what is set.
Result<std::string> subjectOf(const Workspace& work, const Arguments& arguments)
{
    const std::string_view kind = arguments.text("KIND");
    const std::string_view name = arguments.text("NAME");
    if (kind == "tag") {
        const Result<std::size_t> tag = tagNamed(work.dataset(), name);
        if (!tag) return tag.error();
        return assessmentSubject(work.contents().tags[*tag]);
    }
    if (kind == "class") {
        const Result<std::size_t> found = classNamed(work.dataset(), name);
        if (!found) return found.error();
        return assessmentSubject(work.contents().classes[*found]);
    }
    if (kind == "field") {
        const std::size_t equals = name.find('=');
        const Result<std::size_t> field = fieldNamed(work.dataset(), name.substr(0, equals));
        if (!field) return field.error();
        return assessmentSubject(name.substr(0, equals), name.substr(equals + 1));
    }
    return std::string("all");
}

std::optional<int> rating(const Arguments& arguments, const char* option)
{
    const auto number = arguments.whole(option);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

Result<void> run(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadWrite);
    if (!work) return work.error();
    const Result<std::string> subject = subjectOf(**work, arguments);
    if (!subject) return subject.error();
    const Result<Metric> metric = chosenMetric(arguments, (*work)->contents().task);
    if (!metric) return metric.error();

    std::optional<std::optional<double>> hlp;
    if (arguments.has("--hlp")) hlp = arguments.number("--hlp");
    if (arguments.has("--no-hlp")) hlp = std::optional<double>();
    const auto done = (*work)->project().editor().apply(
        {edits::assess(*subject, std::string(metricName(*metric)), hlp, rating(arguments, "--ease"),
                       rating(arguments, "--importance"))});
    if (!done) return done.error();

    const bool isTag = arguments.text("KIND") == "tag";
    context.json.member("tag", isTag ? arguments.maybe("NAME") : std::nullopt).member("subject", *subject);
    context.text = QCoreApplication::translate("Cli", "%1: set\n")
                       .arg(fromUtf8(onOneLine(arguments.has("NAME") ? arguments.text("NAME") : "all")))
                       .toStdString();
    return {};
}

} // namespace

CommandSpec setCommand()
{
    return {
        .name = "set",
        .summary = QT_TRANSLATE_NOOP("Cli", "Sets what you know of a tag: human-level performance, ease, importance"),
        .arguments = {projectArgument(),
                      {.name = "KIND",
                       .kind = ValueKind::Choice,
                       .help = QT_TRANSLATE_NOOP("Cli", "what it is about: tag, class, field or all (the whole data)"),
                       .choices = {"tag", "class", "field", "all"}},
                      {.name = "NAME",
                       .help = QT_TRANSLATE_NOOP("Cli", "the tag's or class's name; FIELD=VALUE; nothing for all"),
                       .isOptional = true}},
        .options = {{.name = "--hlp",
                     .value = "X",
                     .kind = ValueKind::Number,
                     .help = QT_TRANSLATE_NOOP("Cli", "how often a person is right, from 0 to 1: 0.95 or 95%"),
                     .most = 1},
                    {.name = "--no-hlp", .help = QT_TRANSLATE_NOOP("Cli", "forgets the HLP")},
                    {.name = "--ease",
                     .value = "N",
                     .kind = ValueKind::Whole,
                     .help = QT_TRANSLATE_NOOP("Cli", "how easily it is improved, 1 to 5; 3 until set"),
                     .least = 1,
                     .most = 5},
                    {.name = "--importance",
                     .value = "N",
                     .kind = ValueKind::Whole,
                     .help = QT_TRANSLATE_NOOP("Cli", "how much it matters, 1 to 5; 3 until set"),
                     .least = 1,
                     .most = 5},
                    {.name = "--metric",
                     .value = "METRIC",
                     .kind = ValueKind::Choice,
                     .help = QT_TRANSLATE_NOOP("Cli", "of a transcription task: which one the HLP is of; word (unless "
                                                      "told) or sentence"),
                     .choices = {"word", "sentence"}}},
        .examples = {{QT_TRANSLATE_NOOP("Cli", "people understand 93 % in car noise, and it is easy to get more data"),
                      "headroom-cli set calls.headroom tag 'car noise' --hlp 0.93 --ease 4"},
                     {QT_TRANSLATE_NOOP("Cli", "people on the whole"), "headroom-cli set calls.headroom all --hlp 95%"},
                     {QT_TRANSLATE_NOOP("Cli", "people on one value of a field"),
                      "headroom-cli set digits.headroom field speaker=theo --hlp 0.99"}},
        .jsonKeys = {"tag", "subject"},
        .check = check,
        .run = run};
}

} // namespace headroom::cli
