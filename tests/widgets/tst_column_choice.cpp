// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/options_json.h"
#include "tests/support/temp_files.h"
#include "widgets/dialogs/option_words.h"
#include "widgets/models/column_choice.h"
#include "widgets/services/table_preview.h"

#include <QtTest>

using namespace headroom;
using namespace headroom::test;

namespace {

const QByteArray kTable = "file,label,svm,svm_score,knn,note\n1.wav,a,a,0.5,b,x\n2.wav,b,b,0.25,b,y\n";

// "column=use@run" of each, separated by spaces.
QString shown(const std::vector<std::string>& columns, const std::vector<ColumnChoice>& choices)
{
    QStringList texts;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QString text = QString::fromStdString(columns[i]) + QLatin1Char('=') + columnUseTitle(choices[i].use);
        if (belongsToRun(choices[i].use)) text += QLatin1Char('@') + QString::fromStdString(choices[i].run);
        texts << text;
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestColumnChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasGuessed();
    void givesBackWhatItTook();
    void singleUsesMove();
    void scoresBelongToTheNearestPrediction();
    void rowsMayNameTheirRun();
    void headerlessTablesAreRecognised();
    void messagesSpeakOfTheWindow();

private:
    std::shared_ptr<TablePreview> preview(const QByteArray& table, const ImportOptions& options = {}) const
    {
        const QString path = m_folder.write(QStringLiteral("t.csv"), table);
        const auto made = makePreview({path, options, TaskType::Classification}, nullptr, std::make_shared<Progress>());
        return made ? *made : nullptr;
    }
    TempFolder m_folder;
};

void TestColumnChoice::showsWhatWasGuessed()
{
    const auto table = preview("key,label,prediction,score,n\na,x,x,0.5,1\nb,y,x,0.25,2\n");
    QVERIFY(table && table->plan);
    QCOMPARE(shown(table->columns, choicesOf(*table->plan, table->columns, table->options)),
             QStringLiteral("key=Key, label=Reference label, prediction=Prediction@prediction, score=Score@prediction, "
                            "n=Field"));
    QVERIFY(table->isWhole);
    QCOMPARE(table->lines, (std::vector<std::uint64_t>{2, 3}));
}

void TestColumnChoice::givesBackWhatItTook()
{
    ImportOptions options;
    options.media = "file";
    options.label = "label";
    options.predictions = {"svm:first", "knn:second"};
    options.scores = {"svm_score:first"};
    options.ignored = {"note"};
    options.guessRoles = false;
    const auto table = preview(kTable, options);
    QVERIFY(table && table->plan);
    const auto choices = choicesOf(*table->plan, table->columns, table->options);
    QCOMPARE(shown(table->columns, choices),
             QStringLiteral("file=Media file, label=Reference label, svm=Prediction@first, svm_score=Score@first, "
                            "knn=Prediction@second, note=Leave out"));
    const ImportOptions again = withChoices(options, table->columns, choices);
    QCOMPARE(QByteArray::fromStdString(optionsJson(again, *table->source)),
             QByteArray::fromStdString(optionsJson(options, *table->source)));
}

void TestColumnChoice::singleUsesMove()
{
    const std::vector<std::string> columns{"a", "b"};
    std::vector<ColumnChoice> choices(2);
    choices = withUse(choices, columns, 0, ColumnUse::Key);
    choices = withUse(choices, columns, 1, ColumnUse::Key);
    QCOMPARE(shown(columns, choices), QStringLiteral("a=Field, b=Key"));
    choices = withUse(choices, columns, 0, ColumnUse::Prediction);
    choices = withUse(choices, columns, 1, ColumnUse::Prediction);
    QCOMPARE(shown(columns, choices), QStringLiteral("a=Prediction@a, b=Prediction@b"));
}

void TestColumnChoice::scoresBelongToTheNearestPrediction()
{
    const std::vector<std::string> columns{"p", "p_score", "q", "q_score"};
    std::vector<ColumnChoice> choices(4);
    choices = withUse(choices, columns, 0, ColumnUse::Prediction);
    choices = withUse(choices, columns, 2, ColumnUse::Prediction);
    choices = withUse(choices, columns, 1, ColumnUse::Score);
    choices = withUse(choices, columns, 3, ColumnUse::Score);
    QCOMPARE(shown(columns, choices),
             QStringLiteral("p=Prediction@p, p_score=Score@p, q=Prediction@q, q_score=Score@q"));
}

void TestColumnChoice::rowsMayNameTheirRun()
{
    const std::vector<std::string> columns{"k", "p", "system"};
    std::vector<ColumnChoice> choices(3);
    choices = withUse(choices, columns, 0, ColumnUse::Key);
    choices = withUse(choices, columns, 1, ColumnUse::Prediction);
    choices = withUse(choices, columns, 2, ColumnUse::Run);
    const ImportOptions options = withChoices({}, columns, choices);
    QCOMPARE(options.runColumn, std::string("system"));
    QCOMPARE(options.predictions, std::vector<std::string>{"p"}); // the row says which run
}

void TestColumnChoice::headerlessTablesAreRecognised()
{
    const auto table = preview("0,0,1\n5,6,7\n");
    QVERIFY(table);
    QVERIFY(!table->options.table.hasHeader);
    QCOMPARE(table->lines.size(), 2U);
    QCOMPARE(table->columns.front(), std::string("column 1"));
}

void TestColumnChoice::messagesSpeakOfTheWindow()
{
    const QString message =
        inWindowWords(QStringLiteral("Name the key with --key, or leave it out: --on-bad-row skip."));
    QCOMPARE(message, QStringLiteral("Name the key with \"Key\", or leave it out: \"Rows that can't be read\"."));
}

QTEST_GUILESS_MAIN(TestColumnChoice)
#include "tst_column_choice.moc"
