// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/problem_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom {

ProblemDialog::ProblemDialog(const QString& title, const QString& text, const QStringList& problems,
                             const QString& action, QWidget* parent)
    : QDialog(parent)
{
    constexpr int charactersWide = 84;
    constexpr int rows = 20;
    setObjectName(QStringLiteral("problemDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* head = new QLabel(text, this);
    head->setWordWrap(true);
    auto* list = new QPlainTextEdit(problems.join(QLatin1Char('\n')), this);
    list->setObjectName(QStringLiteral("problemList"));
    list->setAccessibleName(tr("Problems"));
    list->setReadOnly(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(action, QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("problemAction"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT wanted();
    });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * charactersWide, fontMetrics().height() * rows);
}

} // namespace headroom
