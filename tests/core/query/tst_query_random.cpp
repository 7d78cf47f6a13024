// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/format.h"
#include "core/query/parser.h"
#include "tests/core/query/query_data.h"

#include <QTest>

#include <random>

using namespace headroom;
using test::QueryData;

namespace {

/// A table of random rows; 203 rows so that the last word of a set is not full.
std::string randomTable(std::mt19937& random)
{
    const auto pick = [&random](std::initializer_list<const char*> cells) {
        return std::string(" | ") + cells.begin()[random() % cells.size()];
    };
    std::string table = "key | label | prediction@m | speaker:text | seconds:real | clean:bool | day:datetime | tags | "
                        "split@s | flags\n";
    for (int row = 0; row < 203; ++row) {
        table += "r" + std::to_string(row);
        table += pick({"1", "2", "cat", "-"}) + pick({"1", "2", "cat", "Cat", "-"});
        table += pick({"Ana", "ana", "Bob", "''", "-", "Ñandú"}) + pick({"0", "-1.5", "2", "2.5", "1000", "-"});
        table += pick({"true", "false", "-"}) + pick({"2026-08-17", "2026-08-18", "2025-01-01", "-"});
        table += pick({"-", "noise", "noise;low", "low", "Über"}) + pick({"train", "dev", "-"}) + pick({"-", "r", "d"});
        table += "\n";
    }
    return table;
}

enum class Kind { Text, Number, Day, Bool, Flag, Tag };

struct Name
{
    const char* name;
    const char* head;
    Kind kind;
};

constexpr Name names[] = {
    {"key", "key", Kind::Text},
    {"label", "label", Kind::Text},
    {"prediction", "prediction@m", Kind::Text},
    {"speaker", "speaker:text", Kind::Text},
    {"split", "split@s", Kind::Text},
    {"seconds", "seconds:real", Kind::Number},
    {"day", "day:datetime", Kind::Day},
    {"clean", "clean:bool", Kind::Bool},
    {"error", "", Kind::Flag},
    {"correct", "", Kind::Flag},
    {"evaluated", "", Kind::Flag},
    {"reviewed", "", Kind::Flag},
    {"disputed", "", Kind::Flag},
    {"tag", "tags", Kind::Tag},
};

const Name& nameOf(const std::string& text)
{
    return *std::find_if(std::begin(names), std::end(names), [&](const Name& name) { return name.name == text; });
}

/// What spec/cli.md says, row by row and text by text: slow, and sharing nothing with the evaluator but the tree.
class ByHand
{
public:
    ByHand(const QueryData& data, std::size_t row) : m_data(data), m_row(row) {}

    bool holds(const QueryExpression& expression) const { return std::visit(*this, expression.node); }

    bool operator()(const AndExpression& node) const
    {
        return std::all_of(node.operands.begin(), node.operands.end(), [this](const auto& one) { return holds(one); });
    }
    bool operator()(const OrExpression& node) const
    {
        return std::any_of(node.operands.begin(), node.operands.end(), [this](const auto& one) { return holds(one); });
    }
    bool operator()(const NotExpression& node) const { return !holds(node.operand.front()); }
    bool operator()(const FlagExpression& node) const { return cell(nameOf(node.name.text)) == "true"; }
    bool operator()(const MissingExpression& node) const
    {
        return cell(nameOf(node.name.text)).has_value() == node.negated;
    }
    bool operator()(const CompareExpression& node) const { return compare(node.name.text, node.op, node.value.text); }
    bool operator()(const InExpression& node) const
    {
        return std::any_of(node.values.begin(), node.values.end(), [&](const QueryLiteral& value) {
            return compare(node.name.text, CompareOp::Equal, value.text);
        });
    }

private:
    std::optional<std::string> cell(const Name& name) const
    {
        if (name.kind != Kind::Flag) return m_data.cell(m_row, name.head);
        const std::string flags = m_data.cell(m_row, "flags").value_or("");
        const auto label = m_data.cell(m_row, "label");
        const auto prediction = m_data.cell(m_row, "prediction@m");
        const bool evaluated = label && prediction && flags != "d";
        const std::string text = name.name;
        const bool holds = text == "reviewed"    ? flags == "r"
                           : text == "disputed"  ? flags == "d"
                           : text == "evaluated" ? evaluated
                           : text == "error"     ? evaluated && *label != *prediction
                                                 : evaluated && *label == *prediction;
        return holds ? "true" : "false";
    }

    static bool contains(const std::string& text, const std::string& part)
    {
        return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
    }

    template<class T>
    static bool ordered(CompareOp op, const T& left, const T& right)
    {
        switch (op) {
        case CompareOp::Equal:
            return left == right;
        case CompareOp::NotEqual:
            return left != right;
        case CompareOp::Less:
            return left < right;
        case CompareOp::LessEqual:
            return left <= right;
        case CompareOp::Greater:
            return left > right;
        case CompareOp::GreaterEqual:
            return left >= right;
        case CompareOp::Contains:
            break;
        }
        return false;
    }

    bool compare(const std::string& nameText, CompareOp op, const std::string& value) const
    {
        const Name& name = nameOf(nameText);
        const auto text = cell(name);
        if (!text) return false;
        if (name.kind == Kind::Tag) {
            const QStringList tags = QString::fromStdString(*text).split(QLatin1Char(';'));
            const QString wanted = QString::fromStdString(value);
            if (op == CompareOp::Contains) return tags.join(QLatin1Char(';')).contains(wanted, Qt::CaseInsensitive);
            return tags.contains(wanted) == (op == CompareOp::Equal);
        }
        if (op == CompareOp::Contains) return contains(*text, value);
        // Days written as year-month-day sort as their texts do.
        return name.kind == Kind::Number ? ordered(op, std::stod(*text), std::stod(value)) : ordered(op, *text, value);
    }

    const QueryData& m_data;
    std::size_t m_row;
};

class QueryMaker
{
public:
    explicit QueryMaker(std::mt19937& random) : m_random(random) {}

    std::string query(int depth)
    {
        if (depth == 0) return condition();
        switch (m_random() % 4) {
        case 0:
            return "(" + query(depth - 1) + " and " + query(depth - 1) + ")";
        case 1:
            return query(depth - 1) + " or " + query(depth - 1);
        case 2:
            return "not " + query(depth - 1);
        default:
            return condition();
        }
    }

private:
    std::string pick(std::initializer_list<const char*> texts) { return texts.begin()[m_random() % texts.size()]; }

    std::string value(const Name& name)
    {
        switch (name.kind) {
        case Kind::Number:
            return pick({"0", "-1.5", "2", "2.25", "1e3", "7"});
        case Kind::Day:
            return pick({"2026-08-17", "2026-08-18", "2024-12-31", "2025-01-01"});
        case Kind::Bool:
        case Kind::Flag:
            return pick({"true", "false"});
        case Kind::Tag:
            return pick({"noise", "low", "Über"});
        case Kind::Text:
            break;
        }
        if (std::string_view(name.name) == "split") return pick({"train", "dev"});
        return pick({"1", "2", "cat", "Cat", "Ana", "\"ana\"", "\"\"", "r7", "nobody", "\"Ñandú\""});
    }

    std::string condition()
    {
        const Name& name = names[m_random() % std::size(names)];
        const std::string text = name.name;
        const bool flag = name.kind == Kind::Flag;
        const bool canMiss = !flag && text != "key";
        switch (m_random() % 5) {
        case 0:
            if (canMiss) return text + pick({" is missing", " is not missing"});
            [[fallthrough]];
        case 1:
            if (flag || name.kind == Kind::Bool) return text;
            [[fallthrough]];
        case 2:
            return text + " in (" + value(name) + ", " + value(name) + ")";
        case 3:
            if (name.kind == Kind::Text || name.kind == Kind::Tag)
                return text + " ~ " + pick({"A", "o", "1", "\"\"", "ÑA", "ü", "zz"});
            [[fallthrough]];
        default:
            break;
        }
        const bool ordered = name.kind == Kind::Number || name.kind == Kind::Day;
        return text + (ordered ? pick({" = ", " != ", " < ", " <= ", " > ", " >= "}) : pick({" = ", " != ", ":"})) +
               value(name);
    }

    std::mt19937& m_random;
};

} // namespace

class TestQueryRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsEvaluationByHand()
    {
        constexpr unsigned seed = 4711;
        std::mt19937 random(seed);
        QueryData data(TaskType::Classification, randomTable(random));
        QueryMaker maker(random);
        std::size_t some = 0;
        for (int i = 0; i < 4000; ++i) {
            const std::string query = maker.query(static_cast<int>(i % 5));
            const auto tree = parseQuery(query);
            QVERIFY2(tree.ok(), query.c_str());
            ItemSet expected(data.dataset().size());
            for (std::size_t row = 0; row < expected.size(); ++row)
                expected.set(static_cast<ExampleIndex>(row), ByHand(data, row).holds(tree.value()));
            const std::string wanted = data.keysOf(expected);
            if (!wanted.empty() && expected.count() < expected.size()) ++some;
            const std::string found = data.find(query);
            if (found != wanted)
                QFAIL(qPrintable(QStringLiteral("seed %1: %2\nfinds    %3\nexpected %4")
                                     .arg(QString::number(seed), QString::fromStdString(query),
                                          QString::fromStdString(found), QString::fromStdString(wanted))));
            QCOMPARE(data.find(formatQuery(tree.value())), wanted);
        }
        QVERIFY(some > 2000); // most queries tell rows apart
    }
};

QTEST_APPLESS_MAIN(TestQueryRandom)
#include "tst_query_random.moc"
