// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/option_words.h"

#include "widgets/models/column_choice.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace headroom {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OptionWords)
};

QString quoted(const QString& name)
{
    return Text::tr("\"%1\"", "the name of a control").arg(name);
}

} // namespace

QString inWindowWords(QString message)
{
    // Longer options first: --run is the beginning of --run-column.
    const std::array<std::pair<const char*, QString>, 19> words{{
        {"--columns", quoted(Text::tr("The first row names the columns"))},
        {"--on-bad-row skip", quoted(Text::tr("Rows that can't be read"))},
        {"--on-bad-row", quoted(Text::tr("Rows that can't be read"))},
        {"--prediction COLUMN:RUN", quoted(Text::tr("Run or class"))},
        {"--score COLUMN:RUN", quoted(Text::tr("Run or class"))},
        {"--predictions-only", quoted(Text::tr("Only add to examples that are here already"))},
        {"--prediction", quoted(columnUseTitle(ColumnUse::Prediction))},
        {"--scores", quoted(columnUseTitle(ColumnUse::ClassScore))},
        {"--score", quoted(columnUseTitle(ColumnUse::Score))},
        {"--run-column", quoted(columnUseTitle(ColumnUse::Run))},
        {"--run", quoted(Text::tr("Run or class"))},
        {"--key", quoted(columnUseTitle(ColumnUse::Key))},
        {"--media", quoted(columnUseTitle(ColumnUse::Media))},
        {"--label", quoted(columnUseTitle(ColumnUse::Label))},
        {"--tags", quoted(columnUseTitle(ColumnUse::Tags))},
        {"--trim", quoted(Text::tr("Spaces around cells don't count"))},
        {"--missing", quoted(Text::tr("Also means \"no value\""))},
        {"--type", quoted(Text::tr("Type"))},
        {"--ignore", quoted(columnUseTitle(ColumnUse::Ignore))},
    }};
    for (const auto& [option, word] : words)
        message.replace(QLatin1String(option), word);
    return message;
}

} // namespace headroom
