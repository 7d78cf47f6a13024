// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/scope_bar.h"

#include "core/query/completion.h"
#include "widgets/services/preferences.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/views/completion_popup.h"
#include "widgets/views/query_edit.h"
#include "widgets/views/query_styles.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace headroom {

namespace {

constexpr int kShortestWait = 8;  // ms between a key and the figures
constexpr int kLongestWait = 400; // where figures take long
constexpr int kMistakeWait = 500; // nobody is told of a mistake while typing

} // namespace

ScopeBar::ScopeBar(const PageContext& context, QWidget* parent)
    : QFrame(parent), m_context(context), m_edit(new QueryEdit(this)), m_count(new QLabel(this)),
      m_clear(new QToolButton(this))
{
    setProperty("role", QStringLiteral("field"));
    m_edit->setObjectName(QStringLiteral("scopeEdit"));
    m_edit->setAccessibleName(tr("Scope"));
    m_edit->setPlaceholderText(tr("All examples. Type a query, such as: error and accent = \"UK\""));
    m_count->setObjectName(QStringLiteral("scopeCount"));
    m_count->setProperty("role", QStringLiteral("muted"));
    m_clear->setObjectName(QStringLiteral("scopeClear"));
    m_clear->setProperty("role", QStringLiteral("flat"));
    m_clear->setAccessibleName(tr("All examples"));
    m_clear->setToolTip(tr("All examples"));
    m_clear->setIcon(icon(QStringLiteral("close"), themeOf(palette()).textMuted));
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(9, 4, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_clear);

    m_applyTimer.setSingleShot(true);
    m_mistakeTimer.setSingleShot(true);
    connect(&m_applyTimer, &QTimer::timeout, this, &ScopeBar::apply);
    connect(&m_mistakeTimer, &QTimer::timeout, this, [this] { showMistake(m_mistake); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ScopeBar::typed);
    connect(m_edit, &QueryEdit::accepted, this, &ScopeBar::accept);
    connect(m_edit, &QueryEdit::rejected, this, &ScopeBar::reject);
    connect(m_edit, &QueryEdit::historyWanted, this, &ScopeBar::walkHistory);
    connect(m_edit, &QueryEdit::completionWanted, this, [this] { complete(true); });
    connect(m_clear, &QToolButton::clicked, this, [this] { put({}); });
    connect(&context.scope, &Scope::changed, this, &ScopeBar::followScope);
    connect(&context.workbench, &Workbench::opened, this, &ScopeBar::followScope);
    followScope();
}

void ScopeBar::put(const QString& query)
{
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        m_edit->setText(query);
    }
    apply();
    showMistake(m_mistake);
    remember();
}

void ScopeBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void ScopeBar::typed()
{
    m_clear->setVisible(!m_edit->text().isEmpty());
    if (m_isOwnChange) return;
    showMistake({});
    m_applyTimer.start(std::max(m_applyTimer.interval(), kShortestWait));
}

// Waits the longer, the longer the figures took the last time: typing never stutters, and small data feel immediate.
void ScopeBar::apply()
{
    m_applyTimer.stop();
    if (!m_context.workbench.isOpen()) return;
    QElapsedTimer clock;
    clock.start();
    {
        const QScopedValueRollback own(m_isOwnChange, true);
        m_mistake = m_context.scope.setText(m_edit->text());
    }
    constexpr int share = 4;
    m_applyTimer.setInterval(std::clamp(int(clock.elapsed()) / share, kShortestWait, kLongestWait));
    showCount();
    if (m_mistake) m_mistakeTimer.start(kMistakeWait);
    if (m_edit->hasFocus()) complete(false);
}

void ScopeBar::accept()
{
    if (m_popup != nullptr && m_popup->isVisible() && m_popup->chosen(false) != nullptr) return take(false);
    apply();
    if (m_popup != nullptr) m_popup->hide();
    showMistake(m_mistake);
    remember();
}

void ScopeBar::reject()
{
    if (m_popup != nullptr && m_popup->isVisible()) return m_popup->hide();
    const QScopedValueRollback own(m_isOwnChange, true);
    m_edit->setText(m_context.scope.text());
    m_mistake.reset();
    showMistake({});
}

void ScopeBar::remember()
{
    if (!m_mistake) m_context.preferences.addScope(m_edit->text());
    m_historyPlace = -1;
}

void ScopeBar::walkHistory(int direction)
{
    const QStringList history = m_context.preferences.scopeHistory();
    const int place = m_historyPlace - direction;
    if (place < -1 || place >= history.size()) return;
    if (m_historyPlace < 0) m_draft = m_edit->text();
    m_historyPlace = place;
    m_edit->setText(place < 0 ? m_draft : history.at(place));
    if (m_popup != nullptr) m_popup->hide();
}

void ScopeBar::complete(bool isAsked)
{
    if (!m_context.workbench.isOpen()) return;
    const QString text = m_edit->text();
    const qsizetype cursor = m_edit->cursorPosition();
    const Completions found = queryCompletions(text.toStdString(), characterOffset(text, cursor),
                                               m_context.workbench.dataset(), m_context.scope.run());
    const bool isTyping = found.length > 0 || (cursor > 0 && QStringLiteral("=:<>").contains(text.at(cursor - 1)));
    if (!isAsked && !isTyping) {
        if (m_popup != nullptr) m_popup->hide();
        return;
    }
    if (m_popup == nullptr) {
        m_popup = new CompletionPopup(window());
        connect(m_popup, &CompletionPopup::picked, this, [this] { take(true); });
    }
    const QPoint below = m_edit->mapTo(window(), QPoint(m_edit->cursorRect().left(), m_edit->height() + 4));
    m_popup->offer(found, below);
    if (m_message != nullptr && m_popup->isVisible()) m_message->hide();
}

void ScopeBar::take(bool orFirst)
{
    const Completion* item = m_popup->chosen(orFirst);
    if (item == nullptr) return;
    const QString text = m_edit->text();
    const std::size_t from = m_popup->offered().column - 1;
    const qsizetype begin = utf16Offset(text, from);
    const qsizetype end = utf16Offset(text, from + m_popup->offered().length);
    const QString chosen = QString::fromStdString(item->text);
    const bool joins = begin > 0 && item->kind != CompletionKind::Value && text.at(begin - 1).isLetterOrNumber();
    m_popup->hide();
    m_edit->replace(begin, end - begin, joins ? QLatin1Char(' ') + chosen : chosen);
}

bool ScopeBar::handlePopupKey(int key)
{
    if (m_popup == nullptr || !m_popup->isVisible()) return false;
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        m_popup->step(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Tab:
        take(true);
        return true;
    default:
        return false;
    }
}

bool ScopeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && handlePopupKey(static_cast<QKeyEvent*>(event)->key())) return true;
    if (event->type() == QEvent::FocusOut) {
        if (m_popup != nullptr) m_popup->hide();
        if (m_message != nullptr) m_message->hide();
        remember();
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        setProperty("hasFocus", event->type() == QEvent::FocusIn);
        update();
    }
    return QFrame::eventFilter(watched, event);
}

void ScopeBar::showMistake(const std::optional<QueryError>& mistake)
{
    m_mistakeTimer.stop();
    m_edit->setMistake(mistake);
    m_edit->setAccessibleDescription(mistake ? mistake->message : QString());
    if (!mistake) {
        if (m_message != nullptr) m_message->hide();
        return;
    }
    if (m_message == nullptr) {
        m_message = new QLabel(window());
        m_message->setObjectName(QStringLiteral("scopeMessage"));
        m_message->setProperty("role", QStringLiteral("problemPopup"));
        m_message->setWordWrap(true);
        m_message->setTextFormat(Qt::PlainText);
    }
    m_message->setText(mistake->message);
    placeMessage();
    const bool isCovered = m_popup != nullptr && m_popup->isVisible();
    m_message->setVisible(!isCovered);
    m_message->raise();
}

void ScopeBar::placeMessage()
{
    if (m_message == nullptr) return;
    const int width = std::min(this->width(), m_message->fontMetrics().horizontalAdvance(m_message->text()) + 40);
    m_message->setGeometry(
        QRect(mapTo(window(), QPoint(0, height() + 2)), QSize(width, m_message->heightForWidth(width))));
}

void ScopeBar::followScope()
{
    const bool isTyping = m_edit->hasFocus() && !m_isOwnChange && m_applyTimer.isActive();
    const bool isSame = m_edit->text().trimmed() == m_context.scope.text();
    if (!m_isOwnChange && !isTyping && !m_mistake && !isSame) {
        const QScopedValueRollback own(m_isOwnChange, true);
        m_edit->setText(m_context.scope.text());
    }
    m_clear->setVisible(!m_edit->text().isEmpty());
    showCount();
}

void ScopeBar::showCount()
{
    if (!m_context.workbench.isOpen()) return m_count->clear();
    const QLocale locale;
    const auto all = qulonglong(m_context.workbench.dataset().size());
    m_count->setText(
        tr("%1 of %2 examples").arg(locale.toString(qulonglong(m_context.scope.count())), locale.toString(all)));
    m_count->setToolTip(m_mistake
                            ? tr("The scope that is in force: %1")
                                  .arg(m_context.scope.text().isEmpty() ? tr("all examples") : m_context.scope.text())
                            : QString());
}

void ScopeBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeMessage();
}

void ScopeBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_clear->setIcon(icon(QStringLiteral("close"), themeOf(palette()).textMuted));
}

} // namespace headroom
