// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/column_typer.h"

#include "core/base/field_values.h"
#include "core/base/plural.h"
#include "core/importers/number_parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace headroom {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kQuotedLetters = 40;

QString quoted(std::string_view text)
{
    QString all = QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), kQuotedLetters * 4)));
    if (all.size() > static_cast<qsizetype>(kQuotedLetters)) all = all.left(kQuotedLetters) + QStringLiteral("…");
    return all;
}

QString typeTitle(FieldType type)
{
    switch (type) {
    case FieldType::Int:
        return QCoreApplication::translate("Import", "a whole number");
    case FieldType::Real:
        return QCoreApplication::translate("Import", "a number");
    case FieldType::Bool:
        return QCoreApplication::translate("Import", "true or false");
    case FieldType::DateTime:
        return QCoreApplication::translate("Import", "a date (YYYY-MM-DD, perhaps with a time)");
    case FieldType::Text:
        break;
    }
    return QCoreApplication::translate("Import", "text");
}

void setText(std::string_view text, Cell& cell)
{
    cell.kind = Cell::Kind::Text;
    cell.text = text;
}

void setNumber(const ParsedNumber& number, bool asReal, std::string_view text, Cell& cell)
{
    cell.text = text;
    cell.canonical = number.canonical;
    if (number.kind == NumberKind::Int && !asReal) {
        cell.kind = Cell::Kind::Int;
        cell.integer = number.integer;
    } else {
        cell.kind = Cell::Kind::Real;
        cell.real = number.real;
    }
}

// More spellings than are taken for bools unasked: whoever forces the type means them.
std::optional<bool> forcedBool(std::string_view text)
{
    if (const std::optional<bool> value = parseBoolValue(text)) return value;
    std::string lower(text);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    constexpr std::array yes = {"yes"sv, "y"sv, "t"sv, "1"sv, "on"sv};
    constexpr std::array no = {"no"sv, "n"sv, "f"sv, "0"sv, "off"sv};
    if (std::find(yes.begin(), yes.end(), lower) != yes.end()) return true;
    if (std::find(no.begin(), no.end(), lower) != no.end()) return false;
    return std::nullopt;
}

} // namespace

ColumnTyper::ColumnTyper(const PlannedColumn& plan, char decimalSign) : m_plan(&plan), m_decimalSign(decimalSign) {}

bool ColumnTyper::isMissing(std::string_view text, std::uint64_t line)
{
    if (text.data() == nullptr) return true;
    if (!m_plan->missing.contains(text)) return text.empty() && !m_plan->emptyIsAnswer;
    if (!text.empty() && m_markers++ == 0) {
        m_marker = text;
        m_markerLine = line;
    }
    return true;
}

bool ColumnTyper::type(std::string_view text, std::uint64_t line, Cell& cell)
{
    cell = {};
    if (m_plan->isJsonMember || isMissing(text, line)) return true;
    switch (m_plan->rule) {
    case TypeRule::Fixed:
        setText(text, cell);
        return true;
    case TypeRule::Inferred:
        typeInferred(text, line, cell);
        return true;
    case TypeRule::Forced:
        return typeForced(text, cell);
    }
    return true;
}

// What the text is, by what the column is expected to hold; numbers are put into the cell.
FieldType ColumnTyper::seenIn(std::string_view text, Cell& cell) const
{
    const FieldType expected = m_plan->spec.type;
    if (m_plan->isOpen || expected == FieldType::Int || expected == FieldType::Real) {
        const ParsedNumber number = parseNumber(text, m_decimalSign);
        if (number.kind != NumberKind::None) {
            setNumber(number, false, text, cell);
            return number.kind == NumberKind::Int ? FieldType::Int : FieldType::Real;
        }
    }
    setText(text, cell);
    if ((m_plan->isOpen || expected == FieldType::Bool) && parseBoolValue(text)) return FieldType::Bool;
    if ((m_plan->isOpen || expected == FieldType::DateTime) && parseTimeValue(text)) return FieldType::DateTime;
    return FieldType::Text;
}

void ColumnTyper::typeInferred(std::string_view text, std::uint64_t line, Cell& cell)
{
    const FieldType type = seenIn(text, cell);
    if (m_seen.has(type)) return;
    const bool wasText = m_seen.joined() == FieldType::Text && !m_seen.none();
    m_seen.add(type);
    if (wasText || m_seen.joined() != FieldType::Text) return;
    m_textLine = line;
    m_text = text.substr(0, kQuotedLetters * 4);
}

bool ColumnTyper::typeForced(std::string_view text, Cell& cell) const
{
    const FieldType wanted = m_plan->spec.type;
    if (wanted == FieldType::Int || wanted == FieldType::Real) {
        const ParsedNumber number = parseForcedNumber(text, m_decimalSign);
        if (number.kind == NumberKind::None || (wanted == FieldType::Int && number.kind != NumberKind::Int))
            return false;
        setNumber(number, wanted == FieldType::Real, text, cell);
        return true;
    }
    if (wanted == FieldType::Bool) {
        const std::optional<bool> value = forcedBool(text);
        if (value) setText(*value ? "true"sv : "false"sv, cell);
        return value.has_value();
    }
    setText(text, cell);
    return wanted == FieldType::Text || parseTimeValue(text).has_value();
}

QString ColumnTyper::refusal(std::string_view text) const
{
    return QCoreApplication::translate("Import", "\"%1\" is not %2").arg(quoted(text), typeTitle(m_plan->spec.type));
}

FieldType ColumnTyper::finalType() const
{
    if (m_plan->rule != TypeRule::Inferred || m_seen.none()) return m_plan->spec.type;
    return m_seen.joined();
}

std::vector<QString> ColumnTyper::notes() const
{
    std::vector<QString> notes;
    const QString name = QString::fromStdString(m_plan->spec.name);
    if (m_textLine != 0 && !m_plan->isOpen)
        notes.push_back(QCoreApplication::translate("Import",
                                                    "The column \"%1\" became text: line %2 holds \"%3\", which is "
                                                    "not %4 as in the first rows.")
                            .arg(name, QString::number(m_textLine), quoted(m_text), typeTitle(m_plan->spec.type)));
    const bool isAnswer = m_plan->spec.role == ColumnRole::Label || m_plan->spec.role == ColumnRole::Prediction;
    if (m_markers > 0 && isAnswer && !m_plan->hasOwnMissing && MissingMarkers::isUsual(m_marker))
        notes.push_back(QCoreApplication::translate("Import",
                                                    "%1 cells of the column \"%2\" hold \"%3\" (first in line %4) or "
                                                    "the like and count as missing. If it is an answer: "
                                                    "--missing %2=TEXT names what else is missing.",
                                                    nullptr, pluralOf(m_markers))
                            .arg(QString::number(m_markers), name, quoted(m_marker), QString::number(m_markerLine)));
    return notes;
}

} // namespace headroom
