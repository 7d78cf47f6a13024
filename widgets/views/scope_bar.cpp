// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/scope_bar.h"

#include "core/base/plural.h"
#include "widgets/services/preferences.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"
#include "widgets/style/icons.h"
#include "widgets/style/theme.h"
#include "widgets/views/query_edit.h"
#include "widgets/views/scope_completer.h"

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
      m_clear(new QToolButton(this)), m_completer(new ScopeCompleter(context, *m_edit))
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
    m_clear->setFixedHeight(m_edit->sizeHint().height());
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
    connect(m_edit, &QueryEdit::completionWanted, this, [this] { m_completer->offer(true); });
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
    if (m_edit->hasFocus()) m_completer->offer(false);
    if (m_completer->isShown() && m_message != nullptr) m_message->hide();
}

void ScopeBar::accept()
{
    if (m_completer->takeChosen()) return;
    apply();
    m_completer->hide();
    showMistake(m_mistake);
    remember();
}

void ScopeBar::reject()
{
    if (m_completer->isShown()) return m_completer->hide();
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
    m_completer->hide();
}

bool ScopeBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && m_completer->handleKey(static_cast<QKeyEvent*>(event)->key())) return true;
    if (event->type() == QEvent::FocusOut) {
        m_completer->hide();
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
    m_message->setVisible(!m_completer->isShown());
    m_message->raise();
}

void ScopeBar::placeMessage()
{
    if (m_message == nullptr) return;
    constexpr int margins = 40;
    m_message->ensurePolished();
    m_message->setFixedWidth(
        std::min(width(), m_message->fontMetrics().horizontalAdvance(m_message->text()) + margins));
    m_message->adjustSize();
    m_message->move(mapTo(window(), QPoint(0, height() + 2)));
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
    m_count->setText(tr("%1 of %2 examples", nullptr, pluralOf(all))
                         .arg(locale.toString(qulonglong(m_context.scope.count())), locale.toString(all)));
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
