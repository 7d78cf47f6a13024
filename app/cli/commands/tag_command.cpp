// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "app/cli/workspace.h"
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

Result<void> refuseRuleTag(const Workspace& work, const std::string& name)
{
    const auto tag = work.dataset().tagIndex(name);
    if (!tag || work.contents().tags[*tag].kind != TagKind::Rule) return {};
    return failure(ErrorCode::Conflict,
                   QCoreApplication::translate("Cli", "\"%1\" is a rule tag: its query decides which examples have it. "
                                                      "Use --rule to change the query.")
                       .arg(fromUtf8(onOneLine(name))));
}

// The examples of which the tag changes; it is made where it isn't there.
Result<std::size_t> putOnOrTakeOff(Workspace& work, const Arguments& arguments)
{
    const std::string name(arguments.text("TAG"));
    if (Result<void> done = refuseRuleTag(work, name); !done) return done.error();
    Result<ItemSet> items = work.chosen(arguments);
    if (!items) return items.error();
    const bool isOn = !arguments.has("--off");
    const auto known = work.dataset().tagIndex(name);
    const ItemSet tagged = known ? work.contents().tagged[*known] : ItemSet(work.dataset().size());
    isOn ? * items -= tagged : * items &= tagged;
    const std::size_t changed = items->count();
    if (changed == 0 && (known || !isOn)) return std::size_t{0};

    Gesture gesture;
    const Result<Uuid> id = work.project().editor().idByName(edits::Named::Tag, name, gesture);
    if (!id) return id.error();
    if (changed > 0) {
        Result<std::vector<ExampleId>> rows = work.rows(*items);
        if (!rows) return rows.error();
        gesture.push_back(edits::setTag(std::move(rows).value(), TagId(*id), isOn));
    }
    const Result<ChangeSet> done = work.project().editor().apply(gesture);
    if (!done) return done.error();
    return changed;
}

Result<std::size_t> saveRule(Workspace& work, const Arguments& arguments)
{
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
    Result<std::unique_ptr<Workspace>> work = Workspace::open(arguments, OpenMode::ReadWrite);
    if (!work) return work.error();
    const bool isRule = arguments.has("--rule");
    const Result<std::size_t> changed = isRule ? saveRule(**work, arguments) : putOnOrTakeOff(**work, arguments);
    if (!changed) return changed.error();

    context.json.member("tag", arguments.text("TAG")).member("changed", *changed);
    const char* message = isRule                   ? QT_TRANSLATE_NOOP("Cli", "%1: a rule that holds for %2 examples\n")
                          : arguments.has("--off") ? QT_TRANSLATE_NOOP("Cli", "%1: taken off %2 examples\n")
                                                   : QT_TRANSLATE_NOOP("Cli", "%1: put on %2 examples\n");
    context.text = QCoreApplication::translate("Cli", message)
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
