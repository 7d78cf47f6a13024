// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/facts_list.h"

#include "widgets/style/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace headroom {
namespace {

constexpr int kSide = 12;
constexpr int kAbove = 6;
constexpr int kBetween = 12;

QColor toneColour(Fact::Tone tone, const Theme& theme)
{
    switch (tone) {
    case Fact::Tone::Good:
        return theme.good;
    case Fact::Tone::Bad:
        return theme.danger;
    case Fact::Tone::Muted:
        return theme.textMuted;
    case Fact::Tone::Plain:
        break;
    }
    return theme.text;
}

} // namespace

FactsList::FactsList(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactsList::setFacts(std::vector<Fact> facts)
{
    const bool sameHeight = !m_isReading && facts.size() == m_facts.size();
    m_facts = std::move(facts);
    QStringList said;
    for (const Fact& fact : m_facts)
        said << QStringLiteral("%1: %2 %3").arg(fact.name, fact.value, fact.aside);
    setAccessibleDescription(said.join(u'\n'));
    if (!sameHeight) updateGeometry();
    update();
}

void FactsList::setReading(bool on)
{
    m_isReading = on;
    updateGeometry();
}

QSize FactsList::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(std::max(this->width(), width))};
}

int FactsList::nameWidth(int width) const
{
    int widest = 0;
    for (const Fact& fact : m_facts)
        widest = std::max(widest, fontMetrics().horizontalAdvance(fact.name));
    return std::min(widest + 2, (width - 2 * kSide - kBetween) * 2 / 5);
}

int FactsList::rowHeight(const Fact& fact, int width) const
{
    const int least = fontMetrics().height() + 2 * kAbove;
    if (!m_isReading) return least;
    const int room = width - 2 * kSide - kBetween - nameWidth(width);
    const QRect text =
        fontMetrics().boundingRect(QRect(0, 0, std::max(room, 40), 1'000'000), Qt::TextWordWrap, fact.value);
    return std::max(least, text.height() + 2 * kAbove);
}

int FactsList::heightForWidth(int width) const
{
    int height = 0;
    for (const Fact& fact : m_facts)
        height += rowHeight(fact, width);
    return height;
}

void FactsList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int y = 0;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const QRect row(0, y, width(), rowHeight(m_facts[i], width()));
        if (i > 0) {
            painter.setPen(themeOf(palette()).border);
            painter.drawLine(row.topLeft(), row.topRight());
        }
        paintRow(painter, row.adjusted(kSide, kAbove, -kSide, -kAbove), m_facts[i]);
        y += row.height();
    }
}

void FactsList::paintRow(QPainter& painter, const QRect& row, const Fact& fact) const
{
    const Theme& theme = themeOf(palette());
    const int nameRoom = nameWidth(width());
    painter.setPen(theme.textMuted);
    painter.drawText(QRect(row.left(), row.top(), nameRoom, row.height()), Qt::AlignLeft | Qt::AlignTop,
                     fontMetrics().elidedText(fact.name, Qt::ElideRight, nameRoom));
    QRect room = row.adjusted(nameRoom + kBetween, 0, 0, 0);
    if (m_isReading) {
        painter.setPen(toneColour(fact.tone, theme));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, fact.value);
        return;
    }
    if (!fact.aside.isEmpty()) {
        painter.setPen(theme.textMuted);
        painter.drawText(room, Qt::AlignRight | Qt::AlignTop, fact.aside);
        room.setRight(room.right() - fontMetrics().horizontalAdvance(fact.aside) - fontMetrics().averageCharWidth());
    }
    painter.setPen(toneColour(fact.tone, theme));
    if (fact.tone == Fact::Tone::Bad || fact.tone == Fact::Tone::Good) {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
    }
    const QFontMetrics metrics = painter.fontMetrics();
    painter.drawText(room, Qt::AlignRight | Qt::AlignTop, metrics.elidedText(fact.value, Qt::ElideRight, room.width()));
    painter.setFont(font());
}

bool FactsList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    int y = 0;
    for (const Fact& fact : m_facts) {
        y += rowHeight(fact, width());
        if (help->pos().y() >= y) continue;
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("%1: %2 %3").arg(fact.name, fact.value, fact.aside).trimmed(), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace headroom
