// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/selection.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
#include "core/base/plural.h"
#include "core/project/catalogue_projection.h"
#include "core/project/editor.h"

#include <QCoreApplication>

namespace headroom::cli {

namespace {

Result<void> check(const Arguments& arguments)
{
    if (arguments.has("--rule") && arguments.has("--keys"))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "--rule saves a query: it needs --where, not --keys."));
    if (arguments.has("--rule") && arguments.has("--off"))
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate("Cli", "--rule and --off contradict each other."));
    if (arguments.text("TAG").empty())
        return failure(ErrorCode::InvalidInput, QCoreApplication::translate("Cli", "TAG: the name is empty."));
    return {};
}

// The examples of which the tag changes; it is made where it isn't there.
Result<std::size_t> putOnOrTakeOff(const Arguments& arguments)
{
    const std::string name(arguments.text("TAG"));
    Result<Selection> selection = Selection::open(arguments);
    if (!selection) return selection.error();
    Project& project = selection->project();
    const Result<Catalogues> catalogues = foldCatalogues(project.database(), project.id());
    if (!catalogues) return catalogues.error();
    const NamedThing* known = catalogues->tags.findLive(name);
    if (known && known->rule)
        return failure(ErrorCode::Conflict,
                       Cli::tr("\"%1\" is a rule tag: its query decides which examples have it. Use --rule to change "
                               "the query.")
                           .arg(fromUtf8(onOneLine(name))));

    const bool isOn = !arguments.has("--off");
    if (!known && !isOn) return std::size_t{0};
    Gesture gesture;
    const Result<Uuid> id = project.editor().idByName(edits::Named::Tag, name, gesture);
    if (!id) return id.error();
    Result<std::vector<ExampleId>> rows = selection->rowsByTag(TagId(*id), !isOn);
    if (!rows) return rows.error();
    const std::size_t changed = rows->size();
    if (changed > 0) gesture.push_back(edits::setTag(std::move(rows).value(), TagId(*id), isOn));
    if (gesture.empty()) return changed;
    const Result<ChangeSet> done = project.editor().apply(gesture);
    if (!done) return done.error();
    return changed;
}

Result<std::size_t> saveRule(const Arguments& arguments)
{
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(arguments, OpenMode::ReadWrite);
    if (!opened) return opened.error();
    Workspace& work = **opened;
    const std::string name(arguments.text("TAG"));
    const std::string query(arguments.text("--where"));
    if (Result<void> done = work.checkRule(name, query); !done) return done.error();
    const Result<ItemSet> items = work.matching(query);
    if (!items) return items.error();
    Gesture gesture;
    const Result<Uuid> id = work.project().editor().idByName(edits::Named::Tag, name, gesture);
    if (!id) return id.error();
    gesture.push_back(edits::setRule(TagId(*id), query));
    const Result<ChangeSet> done = work.project().editor().apply(gesture);
    if (!done) return done.error();
    return items->count();
}

Result<void> run(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const bool isRule = arguments.has("--rule");
    const Result<std::size_t> changed = isRule ? saveRule(arguments) : putOnOrTakeOff(arguments);
    if (!changed) return changed.error();

    context.json.member("tag", arguments.text("TAG")).member("changed", *changed);
    const char* message = isRule ? QT_TRANSLATE_N_NOOP("Cli", "%1: a rule that holds for %2 examples\n")
                          : arguments.has("--off") ? QT_TRANSLATE_N_NOOP("Cli", "%1: taken off %2 examples\n")
                                                   : QT_TRANSLATE_N_NOOP("Cli", "%1: put on %2 examples\n");
    context.text = Cli::tr(message, nullptr, pluralOf(*changed))
                       .arg(fromUtf8(onOneLine(arguments.text("TAG"))), fromUtf8(countText(*changed)))
                       .toStdString();
    return {};
}

} // namespace

CommandSpec tagCommand()
{
    return {.name = "tag",
            .summary = QT_TRANSLATE_NOOP("Cli", "Puts a tag on many examples, or saves a query as a rule tag"),
            .arguments = {projectArgument(),
                          {.name = "TAG", .help = QT_TRANSLATE_NOOP("Cli", "the tag's name; made where it is new")}},
            .options = {whereOption(QT_TRANSLATE_NOOP("Cli", "the examples for which this query holds")),
                        keysOption(),
                        {.name = "--off", .help = QT_TRANSLATE_NOOP("Cli", "takes the tag off these examples")},
                        {.name = "--rule",
                         .help = QT_TRANSLATE_NOOP("Cli", "saves the query: the tag is on whatever it finds, also in "
                                                          "data that come later")}},
            .required = {whereOrKeys()},
            .examples = {{QT_TRANSLATE_NOOP("Cli", "tag the examples that a list names"),
                          "headroom-cli tag digits.headroom 'car noise' --keys noisy.txt"},
                         {QT_TRANSLATE_NOOP("Cli", "a rule tag"),
                          "headroom-cli tag parts.headroom 'line 17' --rule --where 'factory = 2 and line = 17'"}},
            .jsonKeys = {"tag", "changed"},
            .check = check,
            .run = run};
}

} // namespace headroom::cli
