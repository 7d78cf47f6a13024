// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/scope_completer.h"

#include "core/query/completion.h"
#include "widgets/services/scope.h"
#include "widgets/services/workbench.h"
#include "widgets/views/completion_popup.h"
#include "widgets/views/query_edit.h"
#include "widgets/views/query_styles.h"

namespace headroom {

namespace {

/// Whether a value is to come: the last character that is no space begins one.
bool expectsValue(const QString& before)
{
    const QString trimmed = before.trimmed();
    return !trimmed.isEmpty() && QStringLiteral("=:<>~").contains(trimmed.back());
}

} // namespace

ScopeCompleter::ScopeCompleter(const PageContext& context, QueryEdit& edit)
    : QObject(&edit), m_context(context), m_edit(edit)
{}

void ScopeCompleter::offer(bool isAsked)
{
    if (!m_context.workbench.isOpen()) return;
    const QString text = m_edit.text();
    const qsizetype cursor = m_edit.cursorPosition();
    const Completions found = queryCompletions(text.toStdString(), characterOffset(text, cursor),
                                               m_context.workbench.dataset(), m_context.scope.run());
    if (!isAsked && found.length == 0 && !expectsValue(text.left(cursor))) return hide();
    if (m_popup == nullptr) {
        m_popup = new CompletionPopup(m_edit.window());
        connect(m_popup, &CompletionPopup::picked, this, [this] { take(true); });
    }
    constexpr int below = 6;
    m_popup->offer(found, m_edit.mapTo(m_edit.window(), QPoint(m_edit.cursorRect().left(), m_edit.height() + below)));
}

void ScopeCompleter::hide()
{
    if (m_popup != nullptr) m_popup->hide();
}

bool ScopeCompleter::isShown() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

bool ScopeCompleter::takeChosen()
{
    if (!isShown() || m_popup->chosen(false) == nullptr) return false;
    take(false);
    return true;
}

void ScopeCompleter::take(bool orFirst)
{
    const Completion* item = m_popup->chosen(orFirst);
    if (item == nullptr) return;
    const QString text = m_edit.text();
    const std::size_t from = m_popup->offered().column - 1;
    const qsizetype begin = utf16Offset(text, from);
    const qsizetype end = utf16Offset(text, from + m_popup->offered().length);
    const bool joins = begin > 0 && item->kind != CompletionKind::Value && text.at(begin - 1).isLetterOrNumber();
    const QString chosen = QString::fromStdString(item->text);
    m_popup->hide();
    m_edit.replace(begin, end - begin, joins ? QLatin1Char(' ') + chosen : chosen);
}

bool ScopeCompleter::handleKey(int key)
{
    if (!isShown()) return false;
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

} // namespace headroom
