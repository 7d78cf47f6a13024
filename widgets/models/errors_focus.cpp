// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/errors_focus.h"

#include "core/report/number_format.h"
#include "core/report/report_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace headroom {

namespace {

struct FocusText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorsFocus)
};

const ErrorRow* rowOf(const ErrorTable& table, const ErrorsFocus& focus)
{
    for (const std::optional<ErrorRow>* row : {&table.untaggedErrors, &table.notReviewed})
        if (*row && (*row)->kind == focus.rowKind) return &**row;
    const auto found = std::find_if(table.rows.begin(), table.rows.end(), [&](const ErrorRow& row) {
        return row.kind == focus.rowKind && row.subject == focus.subject;
    });
    return found == table.rows.end() ? nullptr : &*found;
}

QString className(const Dataset::Contents& contents, std::size_t index)
{
    return index < contents.classes.size() ? shownText(contents.classes[index].name, 60) : QString(kUndefined);
}

} // namespace

ExampleSelection selectionOf(ErrorsAnalysis& analysis, const ErrorsFocus& focus, const ErrorTableWords& words,
                             const Dataset::Contents& contents)
{
    ExampleSelection selection;
    const auto only = [&](const QString& name, ItemSet items) {
        selection.name = name;
        selection.all = std::move(items);
        selection.hasChoice = false;
    };
    selection.all = analysis.evaluated();
    switch (focus.kind) {
    case ErrorsFocus::Kind::Everything:
        break;
    case ErrorsFocus::Kind::Row:
        if (const ErrorRow* row = rowOf(analysis.table(), focus)) {
            selection.name = row->kind == RowKind::Field ? rowName(*row) : shownRowName(*row, words);
            if (row->kind == RowKind::NotReviewed) selection.name = FocusText::tr("Not reviewed");
            selection.all = analysis.itemsOf(*row);
        }
        break;
    case ErrorsFocus::Kind::Cell:
        if (Result<ItemSet> items = analysis.itemsOf(focus.reference, focus.prediction)) {
            only(FocusText::tr("%1 taken for %2", "two classes")
                     .arg(className(contents, focus.reference), className(contents, focus.prediction)),
                 std::move(items).value());
        }
        break;
    case ErrorsFocus::Kind::Fixed:
        if (analysis.comparison()) only(FocusText::tr("Fixed"), analysis.comparison()->fixed);
        break;
    case ErrorsFocus::Kind::Broken:
        if (analysis.comparison()) only(FocusText::tr("Broken"), analysis.comparison()->broken);
        break;
    case ErrorsFocus::Kind::Residuals: {
        const NumberFormat numbers(words.language);
        only(FocusText::tr("Residuals from %1 to %2")
                 .arg(numbers.significant(focus.low), numbers.significant(focus.high)),
             analysis.withResidual(focus.low, focus.high));
        break;
    }
    }
    selection.errors = selection.all & analysis.errors();
    return selection;
}

} // namespace headroom
