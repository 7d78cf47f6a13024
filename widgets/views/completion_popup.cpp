// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/completion_popup.h"

#include <QScrollBar>

#include <algorithm>

namespace headroom {

namespace {

QString kindText(CompletionKind kind)
{
    switch (kind) {
    case CompletionKind::Name:
        return CompletionPopup::tr("name");
    case CompletionKind::Field:
        return CompletionPopup::tr("field");
    case CompletionKind::Operator:
        return CompletionPopup::tr("operator");
    case CompletionKind::Keyword:
        return CompletionPopup::tr("keyword");
    case CompletionKind::Value:
        return CompletionPopup::tr("value");
    case CompletionKind::Tag:
        return CompletionPopup::tr("tag");
    case CompletionKind::Run:
        return CompletionPopup::tr("run");
    case CompletionKind::SplitPart:
        return CompletionPopup::tr("split");
    }
    return {};
}

} // namespace

CompletionPopup::CompletionPopup(QWidget* parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("scopeCompletions"));
    setAccessibleName(tr("Completions"));
    setProperty("role", QStringLiteral("popup"));
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(this, &QListWidget::itemClicked, this, &CompletionPopup::picked);
    hide();
}

void CompletionPopup::offer(const Completions& completions, const QPoint& place)
{
    constexpr int mostRows = 10;
    constexpr int charactersWide = 34;
    m_completions = completions;
    clear();
    for (const Completion& item : completions.items) {
        auto* row = new QListWidgetItem(QString::fromStdString(item.text), this);
        row->setToolTip(kindText(item.kind));
    }
    if (count() == 0) return hide();
    const int rows = std::min(count(), mostRows);
    const int height = rows * sizeHintForRow(0) + 2 * frameWidth() + 2;
    const int wanted = std::max(sizeHintForColumn(0), fontMetrics().averageCharWidth() * charactersWide);
    const int width = std::min(wanted + verticalScrollBar()->sizeHint().width(), parentWidget()->width());
    const int left = std::clamp(place.x(), 0, std::max(0, parentWidget()->width() - width));
    setGeometry(left, place.y(), width, std::min(height, std::max(0, parentWidget()->height() - place.y())));
    setCurrentRow(-1);
    show();
    raise();
}

const Completion* CompletionPopup::chosen(bool orFirst) const
{
    const int row = currentRow() < 0 && orFirst ? 0 : currentRow();
    if (row < 0 || std::size_t(row) >= m_completions.items.size()) return nullptr;
    return &m_completions.items.at(std::size_t(row));
}

void CompletionPopup::step(int rows)
{
    const int from = currentRow() < 0 && rows < 0 ? 0 : currentRow();
    setCurrentRow((from + rows + count()) % count());
}

} // namespace headroom
