// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/examples_view.h"

#include "widgets/delegates/examples_delegate.h"
#include "widgets/services/media_service.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace headroom {

namespace {

/// Shares of the width.
constexpr std::array<int, kExampleColumns> kShares = {26, 17, 25, 7, 8, 17, 7};

} // namespace

ExamplesView::ExamplesView(ExamplesModel& model, MediaService& media, QWidget* parent)
    : QTableView(parent), m_model(model), m_media(media), m_delegate(new ExamplesDelegate(model, media, this))
{
    setObjectName(QStringLiteral("examplesTable"));
    setAccessibleName(tr("Examples"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView& head = *horizontalHeader();
    head.setObjectName(QStringLiteral("examplesTableHead"));
    head.setHighlightSections(false);
    head.setSectionsClickable(true);
    head.setMinimumSectionSize(30);
    connect(&head, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto column = static_cast<ExampleColumn>(section);
        const bool isNumber = column == ExampleColumn::Score || column == ExampleColumn::WordErrorRate ||
                              column == ExampleColumn::Residual;
        const bool isDescending = m_model.sortColumn() == column ? !m_model.isDescending() : isNumber;
        m_model.sort(section, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ExamplesView::selectionMoved);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    connect(&media, &MediaService::ready, this, &ExamplesView::updateRow);
    layOutRows();
}

void ExamplesView::setExamples(std::vector<ExampleIndex> examples)
{
    const int row = currentIndex().row();
    const int column = std::max(currentIndex().column(), 0);
    const bool hadOne = row >= 0 && row < m_model.rowCount();
    const ExampleIndex current = hadOne ? m_model.at(row) : 0;
    const bool wasSelected = hadOne && selectionModel()->isRowSelected(row);
    m_model.setExamples(std::move(examples));
    layOutRows();
    if (hadOne && m_model.rowCount() > 0 && !currentIndex().isValid()) {
        const int kept = m_model.placeOf(current);
        const int place = kept >= 0 ? kept : std::min(row, m_model.rowCount() - 1);
        const QModelIndex index = m_model.index(place, column);
        selectionModel()->setCurrentIndex(index, wasSelected
                                                     ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                                     : QItemSelectionModel::NoUpdate);
    }
    m_media.look(visibleExamples());
}

void ExamplesView::layOutRows()
{
    const auto first = m_model.rowCount() > 0 ? std::optional(m_model.at(0)) : std::nullopt;
    const int height = m_delegate->rowHeight(*this, first);
    if (verticalHeader()->defaultSectionSize() != height) verticalHeader()->setDefaultSectionSize(height);
    fitColumns();
}

void ExamplesView::fitColumns()
{
    int shares = 0;
    for (int i = 0; i < kExampleColumns; ++i) {
        const bool isThere = m_model.hasColumn(static_cast<ExampleColumn>(i));
        setColumnHidden(i, !isThere);
        if (isThere) shares += kShares.at(static_cast<std::size_t>(i));
    }
    if (shares == 0) return;
    for (int i = 0; i < kExampleColumns; ++i) {
        const int width = viewport()->width() * kShares.at(static_cast<std::size_t>(i)) / shares;
        setColumnWidth(i, std::max(width, fontMetrics().averageCharWidth() * 8));
    }
}

std::vector<ExampleIndex> ExamplesView::chosen() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<ExampleIndex> examples;
    examples.reserve(rows.size());
    for (const int row : rows)
        examples.push_back(m_model.at(row));
    return examples;
}

std::vector<ExampleIndex> ExamplesView::visibleExamples() const
{
    std::vector<ExampleIndex> examples;
    if (m_model.rowCount() == 0) return examples;
    const int first = std::max(rowAt(0), 0);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model.rowCount() - 1 : last); ++row)
        examples.push_back(m_model.at(row));
    return examples;
}

bool ExamplesView::isSettled() const
{
    const std::vector<ExampleIndex> seen = visibleExamples();
    return std::none_of(seen.begin(), seen.end(),
                        [this](ExampleIndex example) { return m_delegate->isLoading(example); });
}

void ExamplesView::updateRow(ExampleIndex example)
{
    const std::vector<ExampleIndex> seen = visibleExamples();
    const auto found = std::find(seen.begin(), seen.end(), example);
    if (found == seen.end()) return;
    const int row = std::max(rowAt(0), 0) + static_cast<int>(found - seen.begin());
    viewport()->update(visualRect(m_model.index(row, 0)));
}

void ExamplesView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    event->ignore();
    Q_EMIT keyTyped(event);
    if (!event->isAccepted()) QTableView::keyPressEvent(event);
}

void ExamplesView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = indexAt(viewport()->mapFrom(this, event->pos()));
    if (index.isValid() && !selectionModel()->isRowSelected(index.row())) selectRow(index.row());
    Q_EMIT menuWanted(event->globalPos());
}

void ExamplesView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    m_media.look(visibleExamples());
}

void ExamplesView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy != 0) m_media.look(visibleExamples());
}

void ExamplesView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) layOutRows();
}

} // namespace headroom
