// SPDX-License-Identifier: GPL-3.0-or-later
// Headings of the error table and what they mean.
#include "core/report/report_text.h"
#include "widgets/models/error_columns.h"

#include <QCoreApplication>

namespace headroom {

namespace {

struct ErrorColumnText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorColumns)
};

QString nameTitle(const ErrorTableWords& words)
{
    switch (words.by) {
    case RowsBy::Kind::Tags:
        return ErrorColumnText::tr("Tag");
    case RowsBy::Kind::Class:
        return ErrorColumnText::tr("Class");
    case RowsBy::Kind::Field:
        break;
    }
    return shownText(words.field, 40);
}

} // namespace

QString columnTitle(ErrorColumn column, const ErrorTableWords& words)
{
    switch (column) {
    case ErrorColumn::Name:
        return nameTitle(words);
    case ErrorColumn::Examples:
        return ErrorColumnText::tr("Examples");
    case ErrorColumn::Errors:
        return ErrorColumnText::tr("Errors");
    case ErrorColumn::Edits:
        return ErrorColumnText::tr("Edits");
    case ErrorColumn::Words:
        return ErrorColumnText::tr("Words");
    case ErrorColumn::ShareOfData:
        return ErrorColumnText::tr("% of data");
    case ErrorColumn::ShareOfErrors:
        return ErrorColumnText::tr("% of errors");
    case ErrorColumn::ErrorRate:
        return ErrorColumnText::tr("Error rate");
    case ErrorColumn::Lift:
        return ErrorColumnText::tr("Lift");
    case ErrorColumn::Accuracy:
        return ErrorColumnText::tr("Accuracy");
    case ErrorColumn::Baseline:
        return words.baselineName;
    case ErrorColumn::Gap:
        return ErrorColumnText::tr("Gap");
    case ErrorColumn::Gain:
        return ErrorColumnText::tr("Potential gain");
    case ErrorColumn::GainLow:
        return ErrorColumnText::tr("Gain at least");
    case ErrorColumn::Ease:
        return ErrorColumnText::tr("Ease");
    case ErrorColumn::Importance:
        return ErrorColumnText::tr("Import.", "importance, as a narrow heading");
    case ErrorColumn::Priority:
        return ErrorColumnText::tr("Priority");
    case ErrorColumn::Basis:
        return ErrorColumnText::tr("Basis");
    }
    return {};
}

QString columnMeaning(ErrorColumn column, const ErrorTableWords& words)
{
    const bool byWord = words.metric == Metric::Word;
    switch (column) {
    case ErrorColumn::Name:
        return ErrorColumnText::tr("Rows overlap where an example bears several tags: gains must not be added up.");
    case ErrorColumn::Examples:
        return ErrorColumnText::tr("Evaluated examples in the row.");
    case ErrorColumn::Errors:
        return ErrorColumnText::tr("Wrong examples in the row.");
    case ErrorColumn::Edits:
        return ErrorColumnText::tr("Words substituted, deleted or inserted.");
    case ErrorColumn::Words:
        return ErrorColumnText::tr("Words of the reference labels.");
    case ErrorColumn::ShareOfData:
        return byWord ? ErrorColumnText::tr("Share of the reference words in scope.")
                      : ErrorColumnText::tr("Share of the evaluated examples in scope.");
    case ErrorColumn::ShareOfErrors:
        return byWord ? ErrorColumnText::tr("Share of the edits in scope.")
                      : ErrorColumnText::tr("Share of the errors in scope.");
    case ErrorColumn::ErrorRate:
        return byWord ? ErrorColumnText::tr("Edits by reference words.")
                      : ErrorColumnText::tr("Errors by examples of the row.");
    case ErrorColumn::Lift:
        return ErrorColumnText::tr("Error rate of the row by the error rate of the scope.");
    case ErrorColumn::Accuracy:
        return byWord ? ErrorColumnText::tr("1 − edits by reference words.")
                      : ErrorColumnText::tr("Right ones among the examples of the row.");
    case ErrorColumn::Baseline:
        return words.baselineSource.isEmpty()
                   ? ErrorColumnText::tr("How often a person, given the same input, gives the reference label. Double "
                                         "click or F2 to type it.")
                   : words.baselineSource;
    case ErrorColumn::Gap:
        return ErrorColumnText::tr("%1 − accuracy, in percentage points.").arg(words.baselineName);
    case ErrorColumn::Gain:
        return ErrorColumnText::tr("Gap × share of data: points of overall accuracy to win.");
    case ErrorColumn::GainLow:
        return ErrorColumnText::tr("Lower bound of the potential gain's 95% interval.");
    case ErrorColumn::Ease:
        return ErrorColumnText::tr("How easy it is to get better there, 1 to 5. Click a dot, or press 1 to 5.");
    case ErrorColumn::Importance:
        return ErrorColumnText::tr("How important the row is, 1 to 5. Click a dot, or press 1 to 5.");
    case ErrorColumn::Priority:
        return ErrorColumnText::tr("Potential gain × ease × importance / 9.");
    case ErrorColumn::Basis:
        return ErrorColumnText::tr("Whether the row's examples are known, or estimated from the reviewed ones.");
    }
    return {};
}

} // namespace headroom
