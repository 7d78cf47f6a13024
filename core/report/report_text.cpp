// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_text.h"

#include "core/metrics/error_table.h"
#include "core/report/number_format.h"

#include <QByteArrayView>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace headroom {

namespace {

/// "speaker=lucas" with air around the sign.
QString fieldRowName(const std::string& rowName)
{
    QString name = shownText(rowName, 120);
    if (const qsizetype at = name.indexOf(u'='); at > 0) name.replace(at, 1, QStringLiteral(" = "));
    return name;
}

} // namespace

QString Phrase::plain() const
{
    QString all;
    visit([&](const QString& text) { all += text; }, [&](const QString& value) { all += value; });
    return all;
}

QString shownText(std::string_view utf8, qsizetype limit)
{
    // No more bytes than the limit can need are decoded: a cell may hold megabytes.
    const auto bytes = std::min(static_cast<qsizetype>(utf8.size()), (limit + 1) * 4);
    // fromUtf8() would swallow a byte order mark at the start.
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::ConvertInitialBom | QStringDecoder::Flag::Stateless);
    QString text = decode(QByteArrayView(utf8.data(), bytes));
    if (text.size() > limit) {
        text.truncate(text[limit - 1].isHighSurrogate() ? limit - 1 : limit);
        text += u'…';
    }
    for (QChar& c : text) {
        const char16_t unit = c.unicode();
        if (unit < 0x20 && unit != u'\t' && unit != u'\n') c = QChar(static_cast<char16_t>(0x2400 + unit));
        if (unit == 0x7f) c = u'\u2421';
        if ((unit >= 0x80 && unit < 0xa0) || unit >= 0xfffe) c = u'\ufffd';
    }
    return text;
}

QString metricLabel(Metric metric)
{
    switch (metric) {
    case Metric::Accuracy:
        return ReportText::tr("Accuracy");
    case Metric::Word:
        return ReportText::tr("Word accuracy");
    case Metric::Sentence:
        return ReportText::tr("Sentence accuracy");
    }
    return {};
}

QString metricWord(Metric metric)
{
    switch (metric) {
    case Metric::Accuracy:
        return ReportText::tr("accuracy", "within a sentence");
    case Metric::Word:
        return ReportText::tr("word accuracy", "within a sentence");
    case Metric::Sentence:
        return ReportText::tr("sentence accuracy", "within a sentence");
    }
    return {};
}

QString baselineLabel(const ReportModel& model)
{
    switch (model.baseline) {
    case Baseline::Kind::Hlp:
        return ReportText::tr("HLP");
    case Baseline::Kind::Run:
        return ReportText::tr("Run %1").arg(shownText(model.baselineName, 60));
    case Baseline::Kind::Published:
        return ReportText::tr("Published");
    }
    return {};
}

QString basisText(const ErrorRow& row)
{
    if (row.kind == RowKind::UntaggedErrors || row.kind == RowKind::NotReviewed) return {};
    if (row.basis == RowBasis::Known) return ReportText::tr("known");
    QString text = ReportText::tr("≈ from %1 + %2 reviewed").arg(row.reviewedErrors).arg(row.reviewedRight);
    if (row.notRandom) text += QStringLiteral(" · ") + ReportText::tr("not a random sample");
    return text;
}

QString baselineBasisText(const ErrorRow& row, const std::string& language)
{
    if (!row.baseline) return {};
    const BaselineFigure& figure = *row.baseline;
    const QString n = figure.n ? NumberFormat(language).count(*figure.n) : QString();
    const auto with = [&](const QString& words) {
        return figure.n ? words + QStringLiteral(", ") + ReportText::tr("judgments: %1").arg(n) : words;
    };
    switch (figure.basis) {
    case BaselineBasis::Typed:
        return ReportText::tr("typed");
    case BaselineBasis::ExternalTruth:
        return with(ReportText::tr("external truth"));
    case BaselineBasis::Consensus:
        return with(ReportText::tr("consensus"));
    case BaselineBasis::Adjudicated:
        return with(ReportText::tr("adjudicated, not independent"));
    case BaselineBasis::Run:
        return figure.n ? ReportText::tr("examples: %1").arg(n) : QString();
    case BaselineBasis::Published:
        return ReportText::tr("published");
    }
    return {};
}

QString kindLabel(RowKind kind)
{
    switch (kind) {
    case RowKind::RuleTag:
        return ReportText::tr("rule");
    case RowKind::ImportedTag:
        return ReportText::tr("imported");
    case RowKind::Slice:
        return ReportText::tr("automatic slice");
    case RowKind::All:
    case RowKind::HandTag:
    case RowKind::Field:
    case RowKind::Class:
    case RowKind::UntaggedErrors:
    case RowKind::NotReviewed:
        return {};
    }
    return {};
}

std::optional<std::uint64_t> exampleCount(const ErrorRow& row)
{
    return row.kind == RowKind::UntaggedErrors ? std::nullopt : std::optional(row.n);
}

std::vector<ErrorRow> reviewRows(const ReportModel& model)
{
    std::vector<ErrorRow> rows;
    if (!reviewingMatters(model.tags, model.review)) return rows;
    for (const auto& row : {model.untaggedErrors, model.notReviewed}) {
        if (row) rows.push_back(*row);
    }
    return rows;
}

QString fieldValueName(const ErrorRow& row, const std::string& field)
{
    if (row.subject == "field:" + field) return ReportText::tr("(missing)");
    const std::string_view name = row.name;
    return shownText(name.starts_with(field + "=") ? name.substr(field.size() + 1) : name, 120);
}

QString rowName(const ErrorRow& row)
{
    switch (row.kind) {
    case RowKind::All:
        return ReportText::tr("All in scope");
    case RowKind::UntaggedErrors:
        return ReportText::tr("Untagged errors");
    case RowKind::NotReviewed:
        return ReportText::tr("Not reviewed");
    case RowKind::Field:
        return fieldRowName(row.name);
    default:
        return shownText(row.name, 120);
    }
}

QString rowName(const ComparisonRow& row)
{
    if (row.kind == RowKind::All) return ReportText::tr("All in scope");
    return row.kind == RowKind::Field ? fieldRowName(row.name) : shownText(row.name, 120);
}

} // namespace headroom
