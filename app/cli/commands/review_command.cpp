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

#include <QCoreApplication>

namespace headroom::cli {

namespace {

Result<void> run(CommandContext& context)
{
    Result<Selection> selection = Selection::open(context.arguments);
    if (!selection) return selection.error();
    Result<std::vector<ExampleId>> rows = selection->rowsNotReviewed();
    if (!rows) return rows.error();
    const std::size_t changed = rows->size();
    if (changed > 0) {
        const auto done = selection->project().editor().apply({edits::setReviewed(std::move(rows).value(), true)});
        if (!done) return done.error();
    }
    context.json.member("changed", changed);
    context.text = Cli::tr("%1 examples marked as reviewed for tags\n", nullptr, pluralOf(changed))
                       .arg(fromUtf8(countText(changed)))
                       .toStdString();
    return {};
}

} // namespace

CommandSpec reviewCommand()
{
    return {.name = "review",
            .summary = QT_TRANSLATE_NOOP("Cli", "Marks examples as gone through for tags"),
            .arguments = {projectArgument()},
            .options = {whereOption(QT_TRANSLATE_NOOP("Cli", "the examples for which this query holds")), keysOption()},
            .required = {whereOrKeys()},
            .description = QT_TRANSLATE_NOOP(
                "Cli", "Tags put on by hand are known only where somebody looked. A reviewed example without a tag is "
                       "one that none fits. Figures of hand tags are estimated from the reviewed examples; they are "
                       "honest where these were drawn at random (see sample)."),
            .examples = {{QT_TRANSLATE_NOOP("Cli", "the drawn examples have been gone through"),
                          "headroom-cli review digits.headroom --keys sample.txt"}},
            .jsonKeys = {"changed"},
            .run = run};
}

} // namespace headroom::cli
