// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mainwindow/notice_bar.h"

#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace headroom {

NoticeBar::NoticeBar(Look look, QWidget* parent)
    : QFrame(parent), m_look(look), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("role", QStringLiteral("flat"));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 6, 6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::wanted);
    constexpr int readingTime = 5000; // ms
    m_readingTime.setSingleShot(true);
    m_readingTime.setInterval(readingTime);
    connect(&m_readingTime, &QTimer::timeout, this, [this] { QCoreApplication::instance()->installEventFilter(this); });
    hide();
}

void NoticeBar::say(const QString& text, bool isProblem, const QString& action, bool canBeClosed)
{
    m_isProblem = isProblem;
    m_text->setText(text);
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(canBeClosed);
    showLook();
    setVisible(!text.isEmpty());
    if (m_look != Look::Floating || text.isEmpty()) return;
    QCoreApplication::instance()->removeEventFilter(this);
    m_readingTime.start();
    place();
    raise();
}

void NoticeBar::place()
{
    if (m_look != Look::Floating || parentWidget() == nullptr) return;
    constexpr int around = 24;
    const int most = parentWidget()->width() - 2 * around;
    m_text->setWordWrap(false);
    int wanted = sizeHint().width();
    m_text->setWordWrap(wanted > most);
    wanted = std::min(wanted, most);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(wanted) : sizeHint().height();
    setGeometry((parentWidget()->width() - wanted) / 2, parentWidget()->height() - height - around, wanted, height);
}

void NoticeBar::hideEvent(QHideEvent* event)
{
    m_readingTime.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool NoticeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        const auto* clicked = qobject_cast<const QWidget*>(watched);
        const bool isOwn = clicked != nullptr && (clicked == this || isAncestorOf(clicked));
        if (!isOwn) hide();
    }
    return QFrame::eventFilter(watched, event);
}

QString NoticeBar::text() const
{
    return m_text->text();
}

void NoticeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showLook();
}

void NoticeBar::showLook()
{
    constexpr int side = 16;
    const QString role = m_look == Look::Floating ? QStringLiteral("noticeFloating")
                         : m_isProblem            ? QStringLiteral("noticeProblem")
                                                  : QStringLiteral("notice");
    if (property("role").toString() != role) {
        setProperty("role", role);
        style()->unpolish(this);
        style()->polish(this);
    }
    const Theme& theme = themeOf(palette());
    const QIcon sign =
        m_isProblem ? icon(QStringLiteral("warning"), theme.danger) : icon(QStringLiteral("info"), theme.accentText);
    m_icon->setPixmap(sign.pixmap(QSize(side, side), devicePixelRatio()));
    m_close->setIcon(icon(QStringLiteral("close"), theme.textMuted));
}

} // namespace headroom
