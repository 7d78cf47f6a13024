// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/models/examples_model.h"

#include "core/dataset/label_text.h"
#include "core/report/number_format.h"
#include "core/report/report_text.h"
#include "widgets/models/shown_numbers.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int kKeptLines = 400;

bool isNumber(ExampleColumn column)
{
    return column == ExampleColumn::WordErrorRate || column == ExampleColumn::Residual ||
           column == ExampleColumn::Score;
}

QString labelWords(const Labels& labels, const std::vector<ClassInfo>& classes, ExampleIndex example)
{
    const std::optional<std::string> text = labelText(labels, classes, example);
    return text ? shownText(*text) : QString(kUndefined);
}

} // namespace

ExamplesModel::ExamplesModel(Workbench& workbench, Scope& scope, QObject* parent)
    : QAbstractTableModel(parent), m_workbench(workbench), m_scope(scope), m_lines(kKeptLines)
{}

void ExamplesModel::setExamples(std::vector<ExampleIndex> examples)
{
    std::vector<ExampleIndex> before = std::exchange(m_examples, std::move(examples));
    order();
    m_lines.clear();
    if (before == m_examples) return refreshAll();
    // The view is told after the fact with both lists at hand: a reset needs no more.
    std::swap(before, m_examples);
    beginResetModel();
    std::swap(before, m_examples);
    endResetModel();
}

void ExamplesModel::refreshAll()
{
    m_lines.clear();
    if (!m_examples.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kExampleColumns - 1));
}

int ExamplesModel::placeOf(ExampleIndex example) const
{
    const auto found = std::find(m_examples.begin(), m_examples.end(), example);
    return found == m_examples.end() ? -1 : static_cast<int>(found - m_examples.begin());
}

bool ExamplesModel::hasColumn(ExampleColumn column) const
{
    if (!m_workbench.isOpen()) return false;
    const Dataset::Contents& contents = m_workbench.contents();
    const bool hasRun = m_scope.run() < contents.runs.size();
    switch (column) {
    case ExampleColumn::Example:
    case ExampleColumn::Label:
    case ExampleColumn::Tags:
        return true;
    case ExampleColumn::Prediction:
        return hasRun;
    case ExampleColumn::WordErrorRate:
        return hasRun && contents.task == TaskType::Transcription;
    case ExampleColumn::Residual:
        return hasRun && contents.task == TaskType::Numeric;
    case ExampleColumn::Score:
        return hasRun && contents.runs[m_scope.run()].hasScores;
    }
    return false;
}

void ExamplesModel::chooseOrder()
{
    if (m_isOrderChosen && hasColumn(m_order.column)) return;
    m_isOrderChosen = false;
    m_order.isDescending = true;
    for (const ExampleColumn column :
         {ExampleColumn::WordErrorRate, ExampleColumn::Residual, ExampleColumn::Score, ExampleColumn::Example}) {
        m_order.column = column;
        if (hasColumn(column)) break;
    }
    if (m_order.column == ExampleColumn::Example) m_order.isDescending = false;
}

void ExamplesModel::order()
{
    if (!m_workbench.isOpen()) return;
    chooseOrder();
    m_order.run = m_scope.run();
    m_order.evaluation = m_scope.evaluation();
    // Columns that can't be read leave the dataset's order; whoever opened the project has heard why.
    if (!sortExamples(m_examples, m_workbench.dataset(), m_order)) std::sort(m_examples.begin(), m_examples.end());
}

void ExamplesModel::sort(int column, Qt::SortOrder direction)
{
    m_order.column = static_cast<ExampleColumn>(column);
    m_order.isDescending = direction == Qt::DescendingOrder;
    m_isOrderChosen = true;
    beginResetModel();
    order();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kExampleColumns - 1);
    Q_EMIT sorted();
}

QString ExamplesModel::key(ExampleIndex example) const
{
    const Result<const StringPool*> keys = m_workbench.dataset().keys();
    return keys ? shownText((**keys)[example], 200) : QString(kUndefined);
}

bool ExamplesModel::isError(ExampleIndex example) const
{
    const Evaluation* evaluation = m_scope.evaluation();
    return evaluation != nullptr && evaluation->errors.contains(example);
}

std::vector<std::size_t> ExamplesModel::tags(ExampleIndex example) const
{
    std::vector<std::size_t> found;
    const Dataset::Contents& contents = m_workbench.contents();
    for (std::size_t i = 0; i < contents.tagged.size(); ++i)
        if (contents.tagged[i].contains(example)) found.push_back(i);
    return found;
}

bool ExamplesModel::isReviewed(ExampleIndex example) const
{
    return m_workbench.contents().reviewed.contains(example);
}

QString ExamplesModel::tagText(ExampleIndex example) const
{
    QStringList names;
    for (const std::size_t tag : tags(example))
        names << shownText(m_workbench.contents().tags[tag].name, 60);
    if (names.isEmpty() && isReviewed(example)) return tr("none", "no tag fits");
    return names.join(QStringLiteral(", "));
}

MarkedLines ExamplesModel::makeLines(ExampleIndex example) const
{
    Dataset& dataset = m_workbench.dataset();
    const Dataset::Contents& contents = dataset.contents();
    MarkedLines lines;
    lines.reference.text = labelWords(contents.reference.labels, contents.classes, example);
    const Result<const RunColumns*> run = dataset.run(m_scope.run());
    if (!run) return lines;
    const Labels& predictions = (*run)->predictions;
    const auto* spoken = std::get_if<TextColumn>(&contents.reference.labels);
    const auto* heard = std::get_if<TextColumn>(&predictions);
    if (spoken != nullptr && heard != nullptr && spoken->codes[example] >= 0 && heard->codes[example] >= 0) {
        return markedTranscripts(spoken->values[static_cast<std::size_t>(spoken->codes[example])],
                                 heard->values[static_cast<std::size_t>(heard->codes[example])],
                                 contents.settings.normalisation);
    }
    lines.prediction.text = labelWords(predictions, contents.classes, example);
    if (isError(example)) lines.prediction.differing.push_back({0, lines.prediction.text.size()});
    return lines;
}

MarkedLines ExamplesModel::lines(ExampleIndex example) const
{
    if (const MarkedLines* kept = m_lines.object(example)) return *kept;
    MarkedLines made = makeLines(example);
    m_lines.insert(example, new MarkedLines(made));
    return made;
}

QString ExamplesModel::text(ExampleIndex example, ExampleColumn column) const
{
    const Evaluation* evaluation = m_scope.evaluation();
    switch (column) {
    case ExampleColumn::Example:
        return key(example);
    case ExampleColumn::Label:
        return lines(example).reference.text;
    case ExampleColumn::Prediction:
        return lines(example).prediction.text;
    case ExampleColumn::WordErrorRate:
        return shownNumbers().percent(evaluation ? wordErrorRate(*evaluation, example) : std::nullopt, 0);
    case ExampleColumn::Residual:
        if (evaluation == nullptr || !evaluation->evaluated.contains(example)) return kUndefined;
        return shownNumbers().significant(evaluation->residuals[example]);
    case ExampleColumn::Tags:
        return tagText(example);
    case ExampleColumn::Score: {
        const Result<const RunColumns*> run = m_workbench.dataset().run(m_scope.run());
        if (!run || (*run)->scores.empty() || std::isnan((*run)->scores[example])) return kUndefined;
        return shownNumbers().fixed((*run)->scores[example], 2);
    }
    }
    return {};
}

int ExamplesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_examples.size());
}

int ExamplesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kExampleColumns;
}

QVariant ExamplesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_workbench.isOpen()) return {};
    const auto column = static_cast<ExampleColumn>(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(at(index.row()), column);
    return {};
}

QVariant ExamplesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) return {};
    const auto column = static_cast<ExampleColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const auto title = [&]() -> QString {
        switch (column) {
        case ExampleColumn::Example:
            return tr("Example");
        case ExampleColumn::Label:
            return tr("Label");
        case ExampleColumn::Prediction:
            return hasColumn(ExampleColumn::WordErrorRate) ? tr("Prediction (differences marked)") : tr("Prediction");
        case ExampleColumn::WordErrorRate:
            return tr("WER", "word error rate");
        case ExampleColumn::Residual:
            return tr("Residual");
        case ExampleColumn::Tags:
            return tr("Tags");
        case ExampleColumn::Score:
            return tr("Score");
        }
        return {};
    }();
    if (column != m_order.column) return title;
    return title + (m_order.isDescending ? QStringLiteral(" ▾") : QStringLiteral(" ▴"));
}

} // namespace headroom
