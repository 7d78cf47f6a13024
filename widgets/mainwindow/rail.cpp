// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/rail.h"

#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr double kTextSize = 0.87; // of the program's font
constexpr int kIconSide = 22;
constexpr int kEdge = 3;

QFont railFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * kTextSize);
    return small;
}

} // namespace

RailButton::RailButton(const QString& title, QString iconName, QWidget* parent)
    : QAbstractButton(parent), m_iconName(std::move(iconName))
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailButton::sizeHint() const
{
    constexpr int leastWidth = 76;
    constexpr int margin = 10;
    const QFontMetrics metrics(railFont(font()));
    return {std::max(leastWidth, metrics.horizontalAdvance(text()) + 2 * margin),
            kIconSide + metrics.height() + 2 * margin};
}

void RailButton::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = isChecked() || underMouse();
    if (isLit) painter.fillRect(rect(), theme.railActive);
    if (isChecked()) painter.fillRect(0, 0, kEdge, height(), theme.isDark ? theme.accent : theme.accent.lighter(150));
    const QColor colour = isLit ? QColor(Qt::white) : theme.railText;
    const QFontMetrics metrics(railFont(font()));
    const int top = (height() - kIconSide - metrics.height()) / 2;
    headroom::icon(m_iconName, colour).paint(&painter, QRect((width() - kIconSide) / 2, top, kIconSide, kIconSide));
    painter.setFont(railFont(font()));
    painter.setPen(colour);
    painter.drawText(QRect(0, top + kIconSide + 2, width(), metrics.height()), Qt::AlignCenter, text());
    if (!hasFocus()) return;
    constexpr int inset = 4;
    constexpr double radius = 4;
    painter.setPen(QPen(colour, 1));
    painter.drawRoundedRect(rect().adjusted(inset + 1, inset, -inset - 1, -inset - 1), radius, radius);
}

bool RailButton::event(QEvent* event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
    return QAbstractButton::event(event);
}

Rail::Rail(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Pages"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::pageChosen);
}

void Rail::addPage(const QString& id, const QString& title, const QString& iconName)
{
    auto* button = new RailButton(title, iconName, this);
    button->setObjectName(QStringLiteral("rail_") + id);
    button->setAccessibleName(title);
    m_group->addButton(button, int(m_group->buttons().size()));
    m_layout->insertWidget(m_layout->count() - 1, button);
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton* button = m_group->button(page)) button->setChecked(true);
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), themeOf(palette()).rail);
}

} // namespace headroom
