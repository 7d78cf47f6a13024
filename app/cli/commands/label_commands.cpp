// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli_text.h"
#include "app/cli/command_context.h"
#include "app/cli/command_parts.h"
#include "app/cli/commands/commands.h"
#include "app/cli/figure_text.h"
#include "app/cli/selection.h"
#include "app/cli/text.h"
#include "core/base/plural.h"
#include "core/project/editor.h"
#include "core/project/label_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom::cli {

namespace {

// Sets the label on all of them as one step; a class that isn't there yet is made, and told.
Result<void> setLabel(CommandContext& context, Project& project, std::vector<ExampleId> rows, edits::LabelBy by,
                      const std::string& reason)
{
    const std::string typed(context.arguments.text("LABEL"));
    Gesture gesture;
    Editor& editor = project.editor();
    const Result<std::string> value = typedLabel(editor, project.task(), typed, gesture);
    if (!value) return value.error();
    const std::size_t made = gesture.size();
    gesture.push_back(edits::setLabel(std::move(rows), *value, by, reason));
    const Result<ChangeSet> done = editor.apply(gesture);
    if (!done) return done.error();
    if (made > 0)
        context.warn(Cli::tr("%1 new classes made for \"%2\"; undo takes this back.", nullptr, pluralOf(made))
                         .arg(made)
                         .arg(fromUtf8(typed)));
    return {};
}

Result<void> runLabel(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    ProjectOptions options;
    if (arguments.has("--as")) options.author.who = arguments.text("--as");
    Result<Selection> selection = Selection::open(arguments, options);
    if (!selection) return selection.error();
    const std::size_t changed = selection->size();
    if (changed > 0) {
        Result<std::vector<ExampleId>> rows = selection->rows();
        if (!rows) return rows.error();
        Result<void> done = setLabel(context, selection->project(), std::move(rows).value(), edits::LabelBy::Hand, {});
        if (!done) return done;
    }
    context.json.member("changed", changed);
    context.text =
        Cli::tr("%1 examples labeled\n", nullptr, pluralOf(changed)).arg(fromUtf8(countText(changed))).toStdString();
    return {};
}

Result<void> runDecide(CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    Result<Selection> selection = Selection::ofKey(arguments, arguments.text("KEY"));
    if (!selection) return selection.error();
    const std::string reason(arguments.text("--reason"));
    Result<std::vector<ExampleId>> rows = selection->rows();
    if (!rows) return rows.error();
    Result<void> done =
        setLabel(context, selection->project(), std::move(rows).value(), edits::LabelBy::Decision, reason);
    if (!done) return done;
    context.json.member("decided", arguments.text("KEY")).member("label", arguments.text("LABEL"));
    context.text = onOneLine(arguments.text("KEY")) + ": " + onOneLine(arguments.text("LABEL")) + '\n';
    return {};
}

ArgumentSpec labelArgument()
{
    return {.name = "LABEL",
            .help =
                QT_TRANSLATE_NOOP("Cli", "a class (several separated by ; in a multilabel project), a transcript or "
                                         "a number")};
}

} // namespace

CommandSpec labelCommand()
{
    return {.name = "label",
            .summary = QT_TRANSLATE_NOOP("Cli", "Sets the reference label of many examples by hand"),
            .arguments = {projectArgument(), labelArgument()},
            .options = {whereOption(QT_TRANSLATE_NOOP("Cli", "the examples for which this query holds")),
                        keysOption(),
                        {.name = "--as",
                         .value = "LABELER",
                         .kind = ValueKind::Text,
                         .help = QT_TRANSLATE_NOOP("Cli", "who labels; you unless told")}},
            .required = {whereOrKeys()},
            .description = QT_TRANSLATE_NOOP("Cli", "No import ever replaces a label set by hand."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "clips that a list names are a nine after all"),
                          "headroom-cli label digits.headroom 9 --keys nines.txt --as maria"}},
            .jsonKeys = {"changed"},
            .run = runLabel};
}

CommandSpec decideCommand()
{
    return {.name = "decide",
            .summary = QT_TRANSLATE_NOOP("Cli", "Decides the reference label of one example"),
            .arguments = {projectArgument(),
                          {.name = "KEY", .help = QT_TRANSLATE_NOOP("Cli", "the example's key")},
                          labelArgument()},
            .options = {{.name = "--reason",
                         .value = "TEXT",
                         .kind = ValueKind::Text,
                         .help = QT_TRANSLATE_NOOP("Cli", "kept with the decision")}},
            .description =
                QT_TRANSLATE_NOOP("Cli", "A decision counts before labels by hand and ends a dispute between "
                                         "them."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "two people disagreed"),
                          "headroom-cli decide digits.headroom 9_theo_3.wav 9 --reason 'clear on headphones'"}},
            .jsonKeys = {"decided", "label"},
            .run = runDecide};
}

} // namespace headroom::cli
