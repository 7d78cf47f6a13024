// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/colour_choice.h"

#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace headroom {
namespace {

constexpr std::size_t kOffered = 10;

class Swatch : public QAbstractButton
{
public:
    explicit Swatch(QWidget* parent) : QAbstractButton(parent) { setCheckable(true); }

    QSize sizeHint() const override { return {fontMetrics().height() + 10, fontMetrics().height() + 10}; }
    void setShown(const QColor& colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Theme& theme = themeOf(palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        const QRectF dot = QRectF(rect()).adjusted(5, 5, -5, -5);
        painter.drawEllipse(dot);
        if (property("colour").toString().isEmpty()) {
            painter.setPen(theme.card);
            painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("A"));
        }
        if (!isChecked() && !hasFocus()) return;
        painter.setPen(QPen(hasFocus() ? theme.accent : theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(-3, -3, 3, 3));
    }

private:
    QColor m_colour;
};

} // namespace

ColourChoice::ColourChoice(QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* group = new QButtonGroup(this);
    m_swatches.push_back(swatch({}, tr("Automatic colour")));
    for (std::size_t i = 0; i < kOffered; ++i) {
        const QString colour = seriesColour(i, lightTheme()).name();
        m_swatches.push_back(swatch(colour, tr("Colour %1").arg(colour)));
    }
    m_own = swatch(QStringLiteral("#000000"), tr("Its own colour"));
    m_swatches.push_back(m_own);
    for (QAbstractButton* button : m_swatches)
        group->addButton(button);
    row->addStretch(1);
}

QAbstractButton* ColourChoice::swatch(const QString& colour, const QString& name)
{
    auto* button = new Swatch(this);
    button->setProperty("colour", colour);
    button->setObjectName(QStringLiteral("colour_") + (colour.isEmpty() ? QStringLiteral("auto") : colour.mid(1)));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setShown(QColor(colour));
    layout()->addWidget(button);
    connect(button, &QAbstractButton::clicked, this,
            [this, button] { Q_EMIT chosen(button->property("colour").toString()); });
    return button;
}

void ColourChoice::setColour(const QString& colour, const QColor& automatic)
{
    static_cast<Swatch*>(m_swatches.front())->setShown(automatic);
    QAbstractButton* found = nullptr;
    for (QAbstractButton* button : m_swatches)
        if (button != m_own && button->property("colour").toString().compare(colour, Qt::CaseInsensitive) == 0)
            found = button;
    m_own->setVisible(found == nullptr);
    if (found == nullptr) {
        m_own->setProperty("colour", colour);
        static_cast<Swatch*>(m_own)->setShown(QColor(colour));
        found = m_own;
    }
    found->setChecked(true);
}

} // namespace headroom
