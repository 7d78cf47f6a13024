// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_error.h"
#include "widgets/services/page_context.h"

#include <QFrame>
#include <QString>
#include <QTimer>

#include <optional>

class QLabel;
class QToolButton;

namespace headroom {

class QueryEdit;
class ScopeCompleter;

/// The scope as text, in force while it is typed, and how many examples it has. What is wrong with it is underlined and
/// said below; what may come next is offered.
class ScopeBar : public QFrame
{
    Q_OBJECT

public:
    explicit ScopeBar(const PageContext& context, QWidget* parent = nullptr);

    /// Puts a query in force that came from elsewhere and remembers it. The mistake, if it is one, is shown.
    void put(const QString& query);
    void focusEdit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void typed();
    void apply();
    void accept();
    void reject();
    void walkHistory(int direction);
    void showMistake(const std::optional<QueryError>& mistake);
    void placeMessage();
    void followScope();
    void showCount();
    void remember();

    PageContext m_context;
    QueryEdit* m_edit;
    QLabel* m_count;
    QToolButton* m_clear;
    ScopeCompleter* m_completer;
    QLabel* m_message = nullptr; // made when first wanted, on the window
    QTimer m_applyTimer;
    QTimer m_mistakeTimer;
    std::optional<QueryError> m_mistake;
    int m_historyPlace = -1;
    QString m_draft; // what was typed before going through the history
    bool m_isOwnChange = false;
};

} // namespace headroom
