// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errors_text.h"

#include "app/cli/cli_text.h"
#include "app/cli/figure_text.h"
#include "app/cli/text.h"
#include "app/cli/text_table.h"
#include "core/base/plural.h"

#include <algorithm>

namespace headroom::cli {

namespace {

std::string said(const QString& text)
{
    return text.toStdString();
}

std::string withLimits(const Figure& figure)
{
    const std::string value = percentText(figure.value);
    return figure.interval ? value + " (" + limitsText(figure.interval) + ')' : value;
}

std::string overallLines(const ErrorsAnswer& answer, const Style& style)
{
    const ErrorTable& table = answer.table;
    const ErrorRow& all = table.overall;
    std::string out =
        style.bold(said(Cli::tr("Run %1").arg(fromUtf8(onOneLine(answer.run))))) + ": " +
        said(Cli::tr("%1 of %2 right").arg(fromUtf8(countText(all.n - all.errors)), fromUtf8(countText(all.n))));
    const bool byWord = table.metric == Metric::Word;
    out += ", " + said(byWord ? Cli::tr("word accuracy") : Cli::tr("accuracy")) + ' ' + withLimits(all.accuracy);
    out += "; HLP " + percentText(all.baseline ? std::optional(all.baseline->value) : std::nullopt);
    if (all.potentialGain.value)
        out += "; " + said(Cli::tr("gain %1 points").arg(fromUtf8(pointsText(all.potentialGain.value))));
    out += '\n';
    if (table.words) {
        const auto count = [](const char* text, std::uint64_t n) {
            return Cli::tr(text, nullptr, pluralOf(n)).arg(fromUtf8(countText(n)));
        };
        out += said(Cli::tr("Word error rate %1: %2 in %3; %4 (%5)")
                        .arg(fromUtf8(withLimits(table.words->wordErrorRate)),
                             count(QT_TRANSLATE_N_NOOP("Cli", "%1 edits"), table.words->edits),
                             count(QT_TRANSLATE_N_NOOP("Cli", "%1 words"), table.words->referenceWords),
                             count(QT_TRANSLATE_N_NOOP("Cli", "%1 wrong sentences"), all.errors),
                             fromUtf8(percentText(table.words->sentenceErrorRate.value)))) +
               '\n';
    }
    if (answer.numeric) {
        out +=
            said(Cli::tr("MAE %1, RMSE %2, R² %3")
                     .arg(fromUtf8(decimalText(answer.numeric->mae, 4)), fromUtf8(decimalText(answer.numeric->rmse, 4)),
                          fromUtf8(decimalText(answer.numeric->r2, 4)))) +
            '\n';
    }
    return out;
}

std::string leftOutLine(const LeftOut& left)
{
    std::vector<QString> parts;
    const auto add = [&](std::size_t n, const char* what) {
        if (n > 0) parts.push_back(fromUtf8(countText(n)) + u' ' + Cli::tr(what));
    };
    add(left.noReference, QT_TRANSLATE_NOOP("Cli", "without a reference label"));
    add(left.noPrediction, QT_TRANSLATE_NOOP("Cli", "without a prediction"));
    add(left.disputed, QT_TRANSLATE_NOOP("Cli", "in dispute"));
    if (parts.empty()) return {};
    QString list;
    for (const QString& part : parts)
        list += list.isEmpty() ? part : QStringLiteral(", ") + part;
    return said(Cli::tr("Left out: %1").arg(list)) + '\n';
}

std::string note(const ErrorRow& row)
{
    if (row.kind == RowKind::UntaggedErrors) return {}; // counts only
    QString text;
    const auto add = [&](const QString& more) { text += text.isEmpty() ? more : QStringLiteral("; ") + more; };
    if (row.basis == RowBasis::Reviewed)
        add(Cli::tr("≈ from %1 + %2 reviewed").arg(row.reviewedErrors).arg(row.reviewedRight));
    if (row.basis == RowBasis::Reviewed && row.notRandom) add(Cli::tr("not a random sample"));
    if (row.few) add(Cli::tr("few"));
    return said(text);
}

// Columns that are the same for every task, and two more for transcription.
TextTable headroomTable(bool hasWords)
{
    using Align = TextTable::Align;
    std::vector<TextTable::Column> columns = {
        {said(Cli::tr("where")), Align::Left, 32}, {said(Cli::tr("n"))}, {said(Cli::tr("errors"))}};
    if (hasWords) {
        columns.push_back({said(Cli::tr("edits"))});
        columns.push_back({said(Cli::tr("words"))});
    }
    for (const char* name :
         {QT_TRANSLATE_NOOP("Cli", "share"), QT_TRANSLATE_NOOP("Cli", "of errors"),
          QT_TRANSLATE_NOOP("Cli", "accuracy"), QT_TRANSLATE_NOOP("Cli", "95 %"), QT_TRANSLATE_NOOP("Cli", "HLP"),
          QT_TRANSLATE_NOOP("Cli", "gap"), QT_TRANSLATE_NOOP("Cli", "gain"), QT_TRANSLATE_NOOP("Cli", "95 %"),
          QT_TRANSLATE_NOOP("Cli", "priority")})
        columns.push_back({said(Cli::tr(name))});
    columns.push_back({"", Align::Left});
    return TextTable(std::move(columns));
}

// Two rows have no name of their own.
std::string nameOf(const ErrorRow& row)
{
    if (row.kind == RowKind::UntaggedErrors) return said(Cli::tr("(errors without a tag)"));
    if (row.kind == RowKind::NotReviewed) return said(Cli::tr("(not reviewed)"));
    return row.name;
}

void addRow(TextTable& table, const ErrorRow& row, bool hasWords)
{
    std::vector<std::string> cells = {nameOf(row), countText(row.n), countText(row.errors)};
    if (hasWords) {
        cells.push_back(countText(row.edits));
        cells.push_back(countText(row.referenceWords));
    }
    cells.push_back(percentText(row.shareOfData.value));
    cells.push_back(percentText(row.shareOfErrors.value));
    cells.push_back(percentText(row.accuracy.value));
    cells.push_back(limitsText(row.accuracy.interval));
    cells.push_back(percentText(row.baseline ? std::optional(row.baseline->value) : std::nullopt));
    cells.push_back(pointsText(row.gap.value));
    cells.push_back(pointsText(row.potentialGain.value));
    cells.push_back(limitsText(row.potentialGain.interval));
    cells.push_back(pointsText(row.priority));
    cells.push_back(note(row));
    table.addRow(cells);
}

std::string headroomLines(const ErrorTable& errors, const Style& style)
{
    const bool hasWords = errors.words.has_value();
    TextTable table = headroomTable(hasWords);
    for (const ErrorRow& row : errors.rows)
        addRow(table, row, hasWords);
    for (const auto& row : {errors.untaggedErrors, errors.notReviewed}) {
        if (row && reviewingMatters(errors.rows, errors.review)) addRow(table, *row, hasWords);
    }
    if (table.isEmpty()) return {};
    std::string out = '\n' + table.render(style);
    if (errors.rows.size() > 1 && errors.untaggedErrors)
        out += style.dim(
                   said(Cli::tr("Tags overlap: gains must not be added up. Gap and gain in points of overall accuracy, "
                                "intervals 95 %."))) +
               '\n';
    return out;
}

struct Mistake
{
    std::uint64_t count = 0;
    std::size_t reference = 0;
    std::size_t prediction = 0;
};

std::vector<Mistake> mostFrequentMistakes(const Confusion& confusion, std::size_t most)
{
    std::vector<Mistake> mistakes;
    for (std::size_t r = 0; r < confusion.classes; ++r) {
        for (std::size_t p = 0; p < confusion.classes; ++p) {
            if (r != p && confusion.at(r, p) > 0) mistakes.push_back({confusion.at(r, p), r, p});
        }
    }
    std::stable_sort(mistakes.begin(), mistakes.end(),
                     [](const Mistake& a, const Mistake& b) { return a.count > b.count; });
    mistakes.resize(std::min(mistakes.size(), most));
    return mistakes;
}

std::string classLines(const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes)
{
    if (!answer.classes) return {};
    std::string out = '\n' + said(Cli::tr("Macro F1 %1").arg(fromUtf8(percentText(answer.classes->macroF1))));
    if (!answer.confusion) return out + '\n';
    out += said(Cli::tr(", balanced accuracy %1").arg(fromUtf8(percentText(answer.classes->balancedAccuracy))));
    QString list;
    for (const Mistake& mistake : mostFrequentMistakes(*answer.confusion, 5)) {
        if (!list.isEmpty()) list += QStringLiteral(", ");
        list += Cli::tr("%1 taken for %2 (%3)")
                    .arg(fromUtf8(onOneLine(classes[mistake.reference].name)),
                         fromUtf8(onOneLine(classes[mistake.prediction].name)), fromUtf8(countText(mistake.count)));
    }
    if (!list.isEmpty()) out += said(Cli::tr("; most often confused: %1").arg(list));
    return out + '\n';
}

std::string comparisonLines(const ErrorsAnswer& answer, const Style& style)
{
    if (!answer.comparison) return {};
    TextTable table(
        {{said(Cli::tr("against %1").arg(fromUtf8(onOneLine(answer.comparedRun)))), TextTable::Align::Left, 32},
         {said(Cli::tr("n"))},
         {said(Cli::tr("fixed"))},
         {said(Cli::tr("broken"))},
         {said(Cli::tr("both wrong"))},
         {said(Cli::tr("both right"))},
         {said(Cli::tr("before"))},
         {said(Cli::tr("after"))},
         {said(Cli::tr("change"))},
         {said(Cli::tr("95 %"))},
         {said(Cli::tr("p"))}});
    const auto add = [&](const ComparisonRow& row, const std::string& name) {
        table.addRow({name, countText(row.n), countText(row.fixed), countText(row.broken), countText(row.bothWrong),
                      countText(row.bothRight), percentText(row.accuracyBefore), percentText(row.accuracyAfter),
                      pointsText(row.change.value), limitsText(row.change.interval), pValueText(row.pValue)});
    };
    add(answer.comparison->overall, said(Cli::tr("all")));
    for (const ComparisonRow& row : answer.comparison->rows)
        add(row, row.name);
    return '\n' + table.render(style);
}

// What to do next where figures are missing for want of something the user can give.
std::string hints(const ErrorsAnswer& answer, const std::string& project)
{
    const ErrorTable& table = answer.table;
    const auto hint = [](const QString& text) { return said(text) + '\n'; };
    const QString file = fromUtf8(onOneLine(project));
    if (table.overall.n == 0)
        return hint(
            Cli::tr("Nothing is evaluated: no example of the scope has both a reference label and a prediction of %1.")
                .arg(fromUtf8(onOneLine(answer.run))));
    std::string out;
    const auto isByHand = [](const ErrorRow& row) { return row.kind == RowKind::HandTag; };
    const bool hasTags = std::any_of(table.rows.begin(), table.rows.end(), isByHand);
    const bool isByTags = table.untaggedErrors.has_value();
    if (isByTags && !hasTags && table.rows.empty())
        out += hint(Cli::tr("No tag yet: headroom-cli tag %1 TAG --where QUERY --rule, or errors %1 --by-field FIELD")
                        .arg(file));
    if (hasTags && table.review.reviewedRight == 0)
        out += hint(Cli::tr("No right example reviewed for tags yet: headroom-cli sample %1 --errors 100 --right 100")
                        .arg(file));
    const auto hasBaseline = [](const ErrorRow& row) { return row.baseline.has_value(); };
    if (!hasBaseline(table.overall) && std::none_of(table.rows.begin(), table.rows.end(), hasBaseline))
        out += hint(Cli::tr("No HLP yet, so no gap and no gain: headroom-cli set %1 tag TAG --hlp 0.95").arg(file));
    return out.empty() ? out : '\n' + out;
}

} // namespace

std::string errorsText(const ErrorsAnswer& answer, const std::vector<ClassInfo>& classes, const std::string& project,
                       const Style& style)
{
    return overallLines(answer, style) + leftOutLine(answer.table.leftOut) + headroomLines(answer.table, style) +
           classLines(answer, classes) + comparisonLines(answer, style) + hints(answer, project);
}

} // namespace headroom::cli
