// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/base/atomic_file.h"
#include "core/base/plural.h"
#include "core/metrics/review_sample.h"
#include "core/project/editor.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

struct Drawn
{
    std::vector<std::string> errors; // keys, in the order drawn
    std::vector<std::string> right;
};

std::vector<std::string> keysOf(const std::vector<ExampleIndex>& items, const StringPool& keys)
{
    std::vector<std::string> names;
    names.reserve(items.size());
    for (const ExampleIndex item : items)
        names.emplace_back(keys[item]);
    return names;
}

std::vector<ExampleUid> uidsOf(const std::vector<std::string>& keys, const ProjectId& project)
{
    std::vector<ExampleUid> uids;
    uids.reserve(keys.size());
    for (const std::string& key : keys)
        uids.push_back(exampleUid(project, key));
    return uids;
}

Result<void> remember(Workspace& work, const Arguments& arguments, std::uint64_t seed, const Drawn& drawn)
{
    const Result<std::size_t> run = work.run();
    if (!run) return run.error();
    const ProjectId project = work.contents().project;
    const auto done = work.project().editor().apply({edits::drawSample(
        SampleId::random(), seed, std::string(arguments.text("--where")), work.contents().runs[*run].name,
        uidsOf(drawn.errors, project), uidsOf(drawn.right, project))});
    if (!done) return done.error();
    return {};
}

std::string lines(const Drawn& drawn)
{
    std::string out;
    for (const auto* part : {&drawn.errors, &drawn.right}) {
        for (const std::string& key : *part)
            out += key + '\n';
    }
    return out;
}

Result<Drawn> draw(Workspace& work, const Arguments& arguments, std::uint64_t seed)
{
    const Result<std::size_t> run = work.run();
    if (!run) return run.error();
    const Result<ItemSet> scope = work.matching(arguments.text("--where"));
    if (!scope) return scope.error();
    const Result<const Evaluation*> evaluation = work.evaluation(*run);
    if (!evaluation) return evaluation.error();
    const Result<const StringPool*> keys = work.dataset().keys();
    if (!keys) return keys.error();
    const auto count = [&](const char* option) {
        return static_cast<std::size_t>(arguments.whole(option).value_or(0));
    };
    const DrawnExamples drawn = drawReviewSample(*scope & (*evaluation)->errors, *scope & (*evaluation)->correct,
                                                 **keys, count("--errors"), count("--right"), seed);
    if (drawn.errors.empty() && drawn.right.empty())
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Cli", "nothing was drawn: the scope has no such examples."));
    return Drawn{keysOf(drawn.errors, **keys), keysOf(drawn.right, **keys)};
}

// The file and the project get it both or neither.
Result<void> keep(Workspace& work, const Arguments& arguments, std::uint64_t seed, const Drawn& drawn)
{
    if (!arguments.has("--out")) return remember(work, arguments, seed, drawn);
    AtomicFile file(arguments.path("--out"));
    if (Result<void> done = file.open(); !done) return done;
    if (Result<void> done = file.write(lines(drawn)); !done) return done;
    if (Result<void> done = remember(work, arguments, seed, drawn); !done) return done;
    Result<void> done = file.commit();
    if (!done) {
        if (const auto undone = work.project().editor().undo(); !undone) return undone.error();
    }
    return done;
}

std::string answerText(const Arguments& arguments, const Drawn& drawn)
{
    if (!arguments.has("--out")) return lines(drawn);
    const std::size_t errors = drawn.errors.size();
    const std::size_t right = drawn.right.size();
    return Cli::tr("%1: to review for tags: %2 and %3\n")
        .arg(fromUtf8(onOneLine(arguments.text("--out"))),
             Cli::tr("%1 errors", nullptr, pluralOf(errors)).arg(fromUtf8(countText(errors))),
             Cli::tr("%1 right examples", nullptr, pluralOf(right)).arg(fromUtf8(countText(right))))
        .toStdString();
}

Result<void> run(CommandContext& context)
{
    Result<std::unique_ptr<Workspace>> work = Workspace::open(context.arguments, OpenMode::ReadWrite);
    if (!work) return work.error();
    const auto seed = static_cast<std::uint64_t>(context.arguments.whole("--seed").value_or(1));
    const Result<Drawn> drawn = draw(**work, context.arguments, seed);
    if (!drawn) return drawn.error();
    if (Result<void> done = keep(**work, context.arguments, seed, *drawn); !done) return done;

    std::vector<std::string> keys = drawn->errors;
    keys.insert(keys.end(), drawn->right.begin(), drawn->right.end());
    context.json.member("keys", keys)
        .member("errors", drawn->errors)
        .member("right", drawn->right)
        .member("seed", seed);
    context.text = answerText(context.arguments, *drawn);
    return {};
}

} // namespace

CommandSpec sampleCommand()
{
    constexpr double most = 1e9;
    return {.name = "sample",
            .summary = QT_TRANSLATE_NOOP("Cli", "Draws the errors and right examples to review for tags"),
            .arguments = {projectArgument()},
            .options = {{.name = "--errors",
                         .value = "N",
                         .kind = ValueKind::Whole,
                         .help = QT_TRANSLATE_NOOP("Cli", "so many errors, at random"),
                         .most = most},
                        {.name = "--right",
                         .value = "N",
                         .kind = ValueKind::Whole,
                         .help = QT_TRANSLATE_NOOP("Cli", "so many right examples, at random"),
                         .most = most},
                        {.name = "--seed",
                         .value = "N",
                         .kind = ValueKind::Whole,
                         .help = QT_TRANSLATE_NOOP("Cli", "another seed draws others; 1 unless told"),
                         .most = 9e15},
                        runOption(),
                        whereOption(QT_TRANSLATE_NOOP("Cli", "draws from these examples only")),
                        {.name = "--out",
                         .value = "FILE",
                         .kind = ValueKind::File,
                         .help = QT_TRANSLATE_NOOP("Cli", "writes the keys there, one a line, errors first")}},
            .required = {{{"--errors"}}, {{"--right"}}},
            .description = QT_TRANSLATE_NOOP(
                "Cli", "The draw is remembered in the project: once these examples are reviewed, figures of hand tags "
                       "are estimated from them. Same seed and data draw the same examples on every machine."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "the usual way in"),
                          "headroom-cli sample digits.headroom --errors 100 --right 100 --out sample.txt"}},
            .jsonKeys = {"keys[]", "errors[]", "right[]", "seed"},
            .run = run};
}

} // namespace headroom::cli
