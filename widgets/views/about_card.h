// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/views/card.h"
#include "widgets/views/facts_list.h"

class QLabel;
class QLineEdit;

namespace headroom {

/// What is known of the example, what people remarked, and what was done to it.
class AboutCard : public Card
{
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);

    void setFacts(std::vector<Fact> facts) { m_facts->setFacts(std::move(facts)); }
    void setComment(const QString& text, bool mayEdit);
    void editComment();
    /// Newest first.
    void setHistory(const QStringList& steps);

Q_SIGNALS:
    void commented(const QString& text);
    /// The comment gave the keyboard back.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FactsList* m_facts;
    QLineEdit* m_comment;
    QLabel* m_historyTitle;
    QLabel* m_history;
    QString m_kept;
};

} // namespace headroom
