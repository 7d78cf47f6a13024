// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/error_table_view.h"

#include "widgets/delegates/cell_painting.h"
#include "widgets/delegates/error_table_delegate.h"
#include "widgets/models/error_table_model.h"
#include "widgets/models/error_table_text.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace headroom {

namespace {

/// Rows that are looked at for the width of a column: a field may have 10,000.
constexpr int kMeasuredRows = 60;

bool isDots(ErrorColumn column)
{
    return column == ErrorColumn::Ease || column == ErrorColumn::Importance;
}

} // namespace

ErrorTableView::ErrorTableView(ErrorTableModel& model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("errorsTable"));
    setAccessibleName(tr("Errors by tag, field value or class"));
    setModel(&model);
    setItemDelegate(new ErrorTableDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setMouseTracking(true);
    setSortingEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(textRowHeight(*this));
    QHeaderView& head = *horizontalHeader();
    head.setObjectName(QStringLiteral("errorsTableHead"));
    head.setHighlightSections(false);
    head.setSectionsClickable(true);
    head.setMinimumSectionSize(24);
    connect(&head, &QHeaderView::sectionClicked, this, [this](int section) {
        const auto column = static_cast<ErrorColumn>(section);
        const bool isText = column == ErrorColumn::Name || column == ErrorColumn::Basis;
        const bool isAgain = m_model.sortColumn() == column;
        const bool isDescending = isAgain ? !m_model.isDescending() : !isText;
        m_model.sort(section, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { Q_EMIT rowChosen(chosenRow()); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        const auto column = static_cast<ErrorColumn>(index.column());
        if (column != ErrorColumn::Baseline && !isDots(column)) Q_EMIT rowActivated(index.row());
    });
}

void ErrorTableView::showColumns(const std::set<ErrorColumn>& columns)
{
    m_shown = columns;
    m_shown.insert(ErrorColumn::Name);
    for (int i = 0; i < kErrorColumns; ++i)
        setColumnHidden(i, !m_shown.contains(static_cast<ErrorColumn>(i)));
    fitColumns();
}

std::vector<ErrorColumn> ErrorTableView::columnsInOrder() const
{
    return {m_shown.begin(), m_shown.end()};
}

int ErrorTableView::columnWidthFor(ErrorColumn column) const
{
    const int at = static_cast<int>(column);
    const QFontMetrics metrics = fontMetrics();
    QFont bold = font();
    bold.setBold(true);
    const QString title = m_model.headerData(at, Qt::Horizontal, Qt::DisplayRole).toString();
    const int heading = horizontalHeader()->fontMetrics().horizontalAdvance(title) + 15;
    if (isDots(column)) return std::max(heading, ErrorTableDelegate::dotsWidth(metrics));
    int width = heading;
    const int rows = std::min(m_model.rowCount(), kMeasuredRows);
    for (int row = 0; row < rows; ++row) {
        const QString small = cellSmallText(m_model.row(row), column, m_model.words());
        const int text = QFontMetrics(bold).horizontalAdvance(m_model.index(row, at).data().toString());
        width = std::max(width, text + (small.isEmpty() ? 0 : metrics.horizontalAdvance(small) + 6) + 15);
    }
    return width;
}

void ErrorTableView::fitColumns()
{
    int used = 0;
    for (const ErrorColumn column : m_shown) {
        if (column == ErrorColumn::Name) continue;
        const int width = columnWidthFor(column);
        setColumnWidth(static_cast<int>(column), width);
        used += width;
    }
    const int least = fontMetrics().averageCharWidth() * 14;
    const int longest = columnWidthFor(ErrorColumn::Name) + fontMetrics().averageCharWidth() * 10;
    setColumnWidth(0, std::max({viewport()->width() - used, std::min(least, longest), 80}));
}

int ErrorTableView::chosenRow() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void ErrorTableView::chooseRow(int row)
{
    const QSignalBlocker quiet(this);
    if (row < 0) {
        clearSelection();
    } else if (row != chosenRow()) {
        const int column = std::max(currentIndex().column(), 0);
        setCurrentIndex(m_model.index(row, column));
        scrollTo(m_model.index(row, column));
    }
    viewport()->update();
}

void ErrorTableView::copyRows() const
{
    QGuiApplication::clipboard()->setText(errorTableTsv(m_model.rows(), columnsInOrder(), m_model.words()));
}

void ErrorTableView::editBaseline()
{
    const QModelIndex cell = m_model.index(chosenRow(), static_cast<int>(ErrorColumn::Baseline));
    if (chosenRow() < 0 || !(m_model.flags(cell) & Qt::ItemIsEditable)) return;
    setCurrentIndex(cell);
    QTableView::edit(cell, AllEditTriggers, nullptr);
}

bool ErrorTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    // F2 types the HLP of the row wherever the current cell is.
    if (trigger == EditKeyPressed && index.isValid() && index.column() != static_cast<int>(ErrorColumn::Baseline)) {
        editBaseline();
        return true;
    }
    return QTableView::edit(index, trigger, event);
}

void ErrorTableView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex current = currentIndex();
    // Return in the editor comes here too.
    if (state() == EditingState) return QTableView::keyPressEvent(event);
    if (event->matches(QKeySequence::Copy)) return copyRows();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (chosenRow() >= 0) Q_EMIT rowActivated(chosenRow());
        return;
    }
    if (event->key() == Qt::Key_Escape && chosenRow() >= 0) return clearSelection();
    const int digit = event->key() - Qt::Key_0;
    if (current.isValid() && isDots(static_cast<ErrorColumn>(current.column())) && digit >= 1 && digit <= 5 &&
        !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        m_model.setData(current, digit, Qt::EditRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

void ErrorTableView::mousePressEvent(QMouseEvent* event)
{
    if (!indexAt(event->pos()).isValid() && event->button() == Qt::LeftButton) clearSelection();
    QTableView::mousePressEvent(event);
}

void ErrorTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(viewport()->mapFrom(this, event->pos()));
    const QPoint place = isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    if (index.isValid()) setCurrentIndex(index);
    Q_EMIT menuWanted(index.isValid() ? index.row() : -1, place);
}

void ErrorTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ErrorTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    verticalHeader()->setDefaultSectionSize(textRowHeight(*this));
    fitColumns();
}

} // namespace headroom
